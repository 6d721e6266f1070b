import {type Orphan, plainText, removeOrphan, type SourceDocuments} from '@capitals/translation'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useClient, useCurrentUser, useSchema} from 'sanity'

import {CLIENT_OPTIONS} from '../apiVersion.ts'
import {useWords} from '../i18n/useWords.ts'
import {titlesOf} from '../publish/titlesOf.ts'
import {commit} from '../records/commit.ts'
import {mayRemove} from './mayRemove.ts'

interface OrphanCardProps {
  documents: SourceDocuments
  documentType: string
  language: string
  /** of the language */
  name: string
  orphan: Orphan
}

/** A translation whose source is gone: where it stands, what it says, and a way to remove it. */
export function OrphanCard(props: OrphanCardProps) {
  const {documents, documentType, language, name, orphan} = props
  const say = useWords()
  const client = useClient(CLIENT_OPTIONS)
  const roles = useCurrentUser()?.roles.map(({name}) => name) ?? []
  const type = useSchema().get(documentType)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const text = plainText(orphan.value)
  const isAllowed = mayRemove(roles, language)

  async function remove(): Promise<void> {
    setBusy(true)
    const wanted = {id: orphan.id, language, documents}
    setTrouble(await commit(client, removeOrphan(wanted)))
    setBusy(false)
  }

  return (
    <Card border data-testid="orphan" padding={3} radius={2} tone="caution">
      <Stack gap={3}>
        <Text size={1} weight="medium">
          {name}
          {type && ` · ${titlesOf(orphan.path, type).join(' › ')}`}
        </Text>
        <Text lang={language} size={1} style={{overflowWrap: 'anywhere'}}>
          {text}
        </Text>
        {trouble !== undefined && (
          <Text role="alert" size={1}>
            {say('orphans.failed', {message: trouble})}
          </Text>
        )}
        {isAllowed ? (
          <Flex>
            <Button
              aria-label={say('orphans.remove-label', {language: name, text})}
              disabled={isBusy}
              fontSize={1}
              mode="ghost"
              onClick={() => void remove()}
              padding={2}
              text={say('orphans.remove')}
              tone="critical"
            />
          </Flex>
        ) : (
          <Text muted size={1}>
            {say('orphans.refused', {language: name})}
          </Text>
        )}
      </Stack>
    </Card>
  )
}
