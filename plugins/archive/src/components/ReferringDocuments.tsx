import {Box, Card, Spinner, Stack, Text} from '@sanity/ui'
import {Preview, useSchema, useTranslation} from 'sanity'
import {IntentLink} from 'sanity/router'

import {NAMESPACE} from '../i18n/bundles.ts'
import {SHOWN, useReferring} from './useReferring.ts'

interface ReferringDocumentsProps {
  id: string
  isArchived: boolean
  isPublished: boolean
}

/** What archiving does, and which documents refer to the one that is to be archived. */
export function ReferringDocuments({id, isArchived, isPublished}: ReferringDocumentsProps) {
  const {t} = useTranslation(NAMESPACE)
  return (
    <Stack gap={4}>
      <Text size={1}>{t(isArchived ? 'unarchive.effect' : 'archive.effect')}</Text>
      {!isArchived && isPublished && <Text size={1}>{t('archive.still-published')}</Text>}
      {!isArchived && <Referring id={id} />}
    </Stack>
  )
}

function Referring({id}: {id: string}) {
  const {t} = useTranslation(NAMESPACE)
  const schema = useSchema()
  const referring = useReferring(id)
  if (referring === undefined) return <Spinner muted />
  if (referring === 'failed') return <Text size={1}>{t('referring.failed')}</Text>
  const {count, documents} = referring
  if (count === 0) return <Text size={1}>{t('referring.none')}</Text>
  return (
    <Stack data-testid="referring-documents" gap={3}>
      <Text size={1} weight="medium">
        {t('referring.some', {count})}
      </Text>
      <Stack as="ul" gap={2} style={{listStyle: 'none', margin: 0, padding: 0}}>
        {documents.map((document) => {
          const schemaType = schema.get(document._type)
          return (
            <Card as="li" border key={document._id} radius={2} style={{overflow: 'hidden'}}>
              <IntentLink
                intent="edit"
                params={{id: document._id, type: document._type}}
                style={{color: 'inherit', display: 'block', textDecoration: 'none'}}
              >
                {schemaType ? (
                  <Preview layout="default" schemaType={schemaType} value={document} />
                ) : (
                  <Box padding={2}>
                    <Text size={1}>{document._id}</Text>
                  </Box>
                )}
              </IntentLink>
            </Card>
          )
        })}
      </Stack>
      {count > SHOWN && (
        <Text muted size={1}>
          {t('referring.more', {count: count - SHOWN})}
        </Text>
      )}
      <Text muted size={1}>
        {t('referring.keep')}
      </Text>
    </Stack>
  )
}
