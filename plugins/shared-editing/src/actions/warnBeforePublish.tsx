import {useCallback, useEffect, useRef, useState} from 'react'
import {type DocumentActionComponent, useClient, useCurrentUser, useTranslation} from 'sanity'
import {usePaneRouter} from 'sanity/structure'

import {fetchOthersChanges, type NamedChange} from '../changes/fetchOthersChanges.ts'
import {ChangesFooter} from '../components/ChangesFooter.tsx'
import {OthersChanges} from '../components/OthersChanges.tsx'
import {NAMESPACE} from '../i18n/bundles.ts'

const REVIEW = {inspect: 'sanity/structure/history', changesInspectorTab: 'review'}

/** Publishing that asks first where somebody else has changed the document since it was opened. */
export function warnBeforePublish(publish: DocumentActionComponent): DocumentActionComponent {
  const action: DocumentActionComponent = (props) => {
    const {t} = useTranslation(NAMESPACE)
    const client = useClient({apiVersion: '2025-02-19'})
    const me = useCurrentUser()
    const {params, setParams} = usePaneRouter()
    const [isChecking, setIsChecking] = useState(false)
    const [changes, setChanges] = useState<readonly NamedChange[]>([])
    const description = publish(props)

    const {id} = props
    const revision = (props.draft ?? props.published)?._rev
    const [seen, setSeen] = useState<{id: string; revision: string}>()
    if (revision !== undefined && seen?.id !== id) setSeen({id, revision})

    function proceed(): void {
      setChanges([])
      setSeen(undefined)
      latest.current.publish?.()
    }

    async function check(): Promise<void> {
      if (!seen || !me) return proceed()
      setIsChecking(true)
      const found = await fetchOthersChanges(client, {id, since: seen.revision, me: me.id})
      setIsChecking(false)
      return found.length === 0 ? proceed() : setChanges(found)
    }

    function review(): void {
      setChanges([])
      setParams({...params, ...REVIEW})
    }

    // The Studio makes its form anew whenever what an action gives differs, so `onHandle` stays.
    const latest = useRef({check, publish: description?.onHandle})
    useEffect(() => {
      latest.current = {check, publish: description?.onHandle}
    })
    const onHandle = useCallback(() => void latest.current.check(), [])

    if (!description) return null
    return {
      ...description,
      disabled: description.disabled === true || isChecking,
      onHandle,
      dialog:
        changes.length === 0
          ? description.dialog
          : {
              type: 'dialog',
              header: t('changed.title'),
              onClose: () => setChanges([]),
              content: <OthersChanges changes={changes} />,
              footer: (
                <ChangesFooter
                  onCancel={() => setChanges([])}
                  onPublish={proceed}
                  onReview={review}
                />
              ),
            },
    }
  }
  action.action = publish.action
  action.displayName = publish.displayName
  return action
}
