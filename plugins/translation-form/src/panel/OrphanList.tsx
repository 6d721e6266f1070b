import {findOrphans, type SourceDocuments} from '@capitals/translation'
import {Stack, Text} from '@sanity/ui'

import {useWords} from '../i18n/useWords.ts'
import type {TargetLanguage} from '../options.ts'
import {useNameLanguage} from '../useNameLanguage.ts'
import {OrphanCard} from './OrphanCard.tsx'

interface OrphanListProps {
  documents: SourceDocuments
  documentType: string
  languages: readonly TargetLanguage[]
}

/** The translations in a document whose source is gone, of every language; nothing where there are none. */
export function OrphanList({documents, documentType, languages}: OrphanListProps) {
  const say = useWords()
  const nameOf = useNameLanguage(languages)
  const document = documents.draft ?? documents.published
  const orphans = languages.flatMap(({id: language}) =>
    (document ? findOrphans(document, language) : []).map((orphan) => ({language, orphan})),
  )
  if (orphans.length === 0) return null
  return (
    <Stack as="section" data-testid="orphans" gap={3}>
      <Text as="h3" size={1} weight="semibold">
        {say('orphans.title')}
      </Text>
      <Text muted size={1}>
        {say('orphans.help')}
      </Text>
      {orphans.map(({language, orphan}) => (
        <OrphanCard
          key={`${language} ${orphan.id}`}
          documents={documents}
          documentType={documentType}
          language={language}
          name={nameOf(language)}
          orphan={orphan}
        />
      ))}
    </Stack>
  )
}
