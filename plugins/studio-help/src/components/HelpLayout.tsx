import {type ComponentType, useEffect, useState} from 'react'
import type {LayoutProps} from 'sanity'

import type {StudioHelpOptions} from '../options.ts'
import {isHelpKey} from '../shortcuts/isHelpKey.ts'
import {isTyping} from '../shortcuts/isTyping.ts'
import {useFirstVisit} from '../visit/useFirstVisit.ts'
import {HelpContext} from './HelpContext.ts'
import {HelpDialog} from './HelpDialog.tsx'
import {Visit} from './Visit.tsx'
import {VisitOffer} from './VisitOffer.tsx'

/** The studio's layout, with the offer of a first visit, the visit and the help over it. */
export function helpLayout(options: StudioHelpOptions): ComponentType<LayoutProps> {
  return function HelpLayout(props) {
    const {isFirst, remember} = useFirstVisit()
    const [shown, setShown] = useState<'nothing' | 'visit' | 'help'>('nothing')

    useEffect(() => {
      function handleKey(event: KeyboardEvent): void {
        if (event.defaultPrevented || !isHelpKey(event) || isTyping(event.target)) return
        if (document.querySelector('[role="dialog"]')) return
        event.preventDefault()
        setShown('help')
      }
      window.addEventListener('keydown', handleKey)
      return () => window.removeEventListener('keydown', handleKey)
    }, [])

    function startVisit(): void {
      remember()
      setShown('visit')
    }

    return (
      <HelpContext.Provider value={() => setShown('help')}>
        {isFirst && shown === 'nothing' && <VisitOffer onSkip={remember} onStart={startVisit} />}
        {props.renderDefault(props)}
        {shown === 'visit' && <Visit onEnd={() => setShown('nothing')} options={options} />}
        {shown === 'help' && (
          <HelpDialog
            links={options.links}
            onClose={() => setShown('nothing')}
            onVisit={startVisit}
          />
        )}
      </HelpContext.Provider>
    )
  }
}
