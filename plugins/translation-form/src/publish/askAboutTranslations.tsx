import {markMinor, type StoredDocument, whatBecomesStale} from '@capitals/translation'
import {Button, Flex} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useCallback, useEffect, useRef, useState} from 'react'
import {type DocumentActionComponent, useClient, useSchema} from 'sanity'

import {CLIENT_OPTIONS} from '../apiVersion.ts'
import {useWords} from '../i18n/useWords.ts'
import type {TargetLanguage} from '../options.ts'
import {commit} from '../records/commit.ts'
import type {Records} from '../records/RecordStore.ts'
import {useRecords} from '../records/useRecords.ts'
import {affectedUnits} from './affected.ts'
import {AffectedUnits, type Meaning} from './AffectedUnits.tsx'

/** A change that its author called minor; to be noted once it is published. */
interface MinorChange {
  readonly before: StoredDocument
  readonly after: StoredDocument
  readonly records: NonNullable<Records>
}

/** Publishing that tells first which translations become stale or lose their source, and asks whether they still hold. */
export function askAboutTranslations(
  publish: DocumentActionComponent,
  languages: readonly TargetLanguage[],
): DocumentActionComponent {
  const action: DocumentActionComponent = (props) => {
    const say = useWords()
    const toast = useToast()
    const client = useClient(CLIENT_OPTIONS)
    const schema = useSchema()
    const {draft, id, published, type} = props
    const records = useRecords(id)
    const description = publish(props)
    const [isAsking, setAsking] = useState(false)
    const [meaning, setMeaning] = useState<Meaning>('major')
    const [minor, setMinor] = useState<MinorChange>()

    const revision = published?._rev
    useEffect(() => {
      if (!minor || revision === undefined || revision === minor.before._rev) return
      setMinor(undefined)
      void note(minor)

      async function note({before, after, records: known}: MinorChange): Promise<void> {
        const message = await commit(client, markMinor(before, after, known.values()))
        if (message === undefined) toast.push({status: 'success', title: say('publish.kept')})
        else toast.push({status: 'warning', title: say('publish.failed', {message})})
      }
    }, [client, minor, revision, say, toast])

    const found =
      isAsking && draft && records
        ? whatBecomesStale(published ?? undefined, draft, records.values())
        : []
    const schemaType = schema.get(type)

    function ask(): void {
      setMinor(undefined)
      const touched =
        draft && records
          ? whatBecomesStale(published ?? undefined, draft, records.values()).length > 0
          : false
      if (!touched) return latest.current.publish?.()
      setMeaning('major')
      return setAsking(true)
    }

    function proceed(): void {
      setAsking(false)
      if (meaning === 'minor' && published && draft && records) {
        setMinor({before: published, after: draft, records})
      }
      latest.current.publish?.()
    }

    // The Studio makes its form anew whenever what an action gives differs, so `onHandle` stays.
    const latest = useRef({ask, publish: description?.onHandle})
    useEffect(() => {
      latest.current = {ask, publish: description?.onHandle}
    })
    const onHandle = useCallback(() => latest.current.ask(), [])

    if (!description) return null
    return {
      ...description,
      onHandle,
      dialog:
        isAsking && schemaType
          ? {
              type: 'dialog',
              header: say('publish.title'),
              onClose: () => setAsking(false),
              content: (
                <AffectedUnits
                  languages={languages}
                  meaning={meaning}
                  onChange={setMeaning}
                  orphans={affectedUnits(
                    found.filter(({kind}) => kind === 'orphan'),
                    schemaType,
                  )}
                  stale={affectedUnits(
                    found.filter(({kind}) => kind === 'stale'),
                    schemaType,
                  )}
                />
              ),
              footer: (
                <Flex gap={2} justify="flex-end" padding={3} wrap="wrap">
                  <Button
                    fontSize={1}
                    mode="bleed"
                    onClick={() => setAsking(false)}
                    padding={3}
                    text={say('publish.cancel')}
                  />
                  <Button
                    data-testid="publish-translated"
                    fontSize={1}
                    onClick={proceed}
                    padding={3}
                    text={say('publish.confirm')}
                    tone="primary"
                  />
                </Flex>
              ),
            }
          : description.dialog,
    }
  }
  action.action = publish.action
  action.displayName = publish.displayName
  return action
}
