import {type Orphan, plainText} from '@capitals/translation'
import {Button, Flex, Text} from '@sanity/ui'
import {useState} from 'react'

import type {Abilities} from '../../data/abilities.ts'
import type {TranslationCell} from '../../data/TranslationCell.ts'
import {useWords} from '../../i18n/useWords.ts'
import {StateSign} from '../../matrix/StateSign.tsx'
import type {ContentLanguage} from '../../options.ts'
import {useShortcuts} from '../keys/useShortcuts.ts'
import {ActionButton} from '../unit/ActionButton.tsx'
import {FieldLink} from '../unit/FieldLink.tsx'
import {useOrphanRemoval} from './useOrphanRemoval.ts'

interface OrphanPaneProps {
  cell: TranslationCell
  orphan: Orphan
  language: ContentLanguage
  sourceLanguage: ContentLanguage
  abilities: Abilities
  refresh: () => Promise<TranslationCell | undefined>
  onStep: (by: 1 | -1) => void
}

/** A translation whose source is gone: what it says, and a way to take it out of the document. */
export function OrphanPane(props: OrphanPaneProps) {
  const {cell, orphan, language, sourceLanguage, abilities, refresh, onStep} = props
  const say = useWords()
  const [isAsking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const {isBusy, trouble, remove} = useOrphanRemoval(orphan, sourceLanguage.id, refresh)
  const reason = abilities.approve ? undefined : say('orphan.may-not', {language: language.title})

  function ask() {
    setRefusal(reason)
    setAsking(reason === undefined)
  }

  async function removeAndStep() {
    setAsking(false)
    if (await remove()) onStep(1)
  }

  useShortcuts(({name}) => {
    if (name === 'next') onStep(1)
    else if (name === 'previous') onStep(-1)
    else if (name === 'discard' && !isBusy) ask()
  })

  return (
    <div className="tw-work tw-alone">
      <div className="tw-main" data-testid="orphan">
        <header className="tw-unit-head">
          <FieldLink cell={cell} place={orphan} />
          <StateSign state="orphans">{say('state.orphans')}</StateSign>
        </header>
        <Text size={1} muted>
          {say('orphan.help', {source: sourceLanguage.title})}
        </Text>
        <div className="tw-sides">
          <section className="tw-side" aria-label={sourceLanguage.title}>
            <header>
              <h3>{sourceLanguage.title}</h3>
            </header>
            <div className="tw-text">–</div>
          </section>
          <section className="tw-side" aria-label={language.title}>
            <header>
              <h3>{language.title}</h3>
            </header>
            <div className="tw-text" lang={language.id}>
              {plainText(orphan.value)}
            </div>
          </section>
        </div>
        <div role="status" className="tw-message">
          {trouble
            ? trouble.kind === 'changed'
              ? say('trouble.changed')
              : say('orphan.failed', {message: trouble.message})
            : refusal}
        </div>
        <div className="tw-actions" role="toolbar" aria-label={say('action.title')}>
          {isAsking ? (
            <Flex
              gap={2}
              align="center"
              wrap="wrap"
              role="alertdialog"
              aria-label={say('orphan.ask')}
            >
              <Text size={1}>{say('orphan.ask')}</Text>
              <Button
                fontSize={1}
                padding={2}
                tone="critical"
                text={say('orphan.confirm')}
                data-testid="confirm-removal"
                onClick={() => void removeAndStep()}
                autoFocus
              />
              <Button
                fontSize={1}
                padding={2}
                mode="ghost"
                text={say('dialog.cancel')}
                onClick={() => setAsking(false)}
              />
            </Flex>
          ) : (
            <ActionButton
              name="discard"
              text={say('orphan.remove')}
              tone="critical"
              isBusy={isBusy}
              reason={reason}
              onClick={ask}
            />
          )}
        </div>
      </div>
    </div>
  )
}
