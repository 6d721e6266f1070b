import {deriveStatus} from '@capitals/translation'
import {Box, Flex, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {type DocumentInspectorProps, type SanityDocument, useEditState} from 'sanity'
import {DocumentInspectorHeader} from 'sanity/structure'

import {fieldSources} from '../fields/fieldSources.ts'
import {openQuestions} from '../fields/openQuestions.ts'
import {Questions} from '../fields/Questions.tsx'
import type {WordKey} from '../i18n/th.ts'
import {useWords} from '../i18n/useWords.ts'
import type {TargetLanguage} from '../options.ts'
import {useRecords} from '../records/useRecords.ts'
import {useNameLanguage} from '../useNameLanguage.ts'
import {LanguageLine} from './LanguageLine.tsx'
import {OrphanList} from './OrphanList.tsx'

interface TranslationPanelProps extends DocumentInspectorProps {
  languages: readonly TargetLanguage[]
}

/** What translators ask, translations whose source is gone, then every language with its progress and a way into the workbench. */
export function TranslationPanel({
  documentId,
  documentType,
  languages,
  onClose,
}: TranslationPanelProps) {
  const say = useWords()
  const nameOf = useNameLanguage(languages)
  const records = useRecords(documentId)
  const {draft, published} = useEditState(documentId, documentType)
  const document = draft ?? published
  const status = useMemo(
    () =>
      document && records
        ? deriveStatus(
            document,
            records,
            languages.map(({id}) => id),
          )
        : undefined,
    [document, languages, records],
  )
  const whose = useMemo(() => seenByTranslators(published, draft), [draft, published])
  const questions = openQuestions(records)
  return (
    <Flex data-testid="translations" direction="column" height="fill" overflow="hidden">
      <DocumentInspectorHeader
        as="header"
        closeButtonLabel={say('panel.close')}
        onClose={onClose}
        title={say('panel.title')}
      />
      <Box flex={1} overflow="auto" padding={4}>
        {records === undefined ? (
          <Text muted size={1}>
            {say('panel.loading')}
          </Text>
        ) : (
          <Stack gap={5}>
            <Text muted size={1}>
              {say(status && status.units > 0 ? 'panel.help' : 'panel.empty')}
            </Text>
            {status && status.units > 0 && whose !== undefined && (
              <Text data-testid="seen-by-translators" size={1}>
                {say(whose)}
              </Text>
            )}
            {questions.length > 0 && (
              <Stack as="section" gap={3}>
                <Text as="h3" size={1} weight="semibold">
                  {say('panel.questions')}
                </Text>
                <Questions documentId={documentId} languages={languages} questions={questions} />
              </Stack>
            )}
            <OrphanList
              documents={{...(published && {published}), ...(draft && {draft})}}
              documentType={documentType}
              languages={languages}
            />
            {status && status.units > 0 && (
              <Stack as="ul" gap={4} style={{margin: 0, padding: 0, listStyle: 'none'}}>
                {status.languages.map((language) => (
                  <LanguageLine
                    key={language.language}
                    document={documentId}
                    language={language}
                    name={nameOf(language.language)}
                    units={status.units}
                  />
                ))}
              </Stack>
            )}
          </Stack>
        )}
      </Box>
    </Flex>
  )
}

/** Which word says what translators see of a draft; none where they see what the form shows. */
function seenByTranslators(
  published: SanityDocument | null,
  draft: SanityDocument | null,
): WordKey | undefined {
  if (!draft) return undefined
  if (!published) return 'panel.first-draft'
  const [before, after] = [fieldSources(published), fieldSources(draft)]
  const isSame =
    before.size === after.size && [...before].every(([id, units]) => after.get(id) === units)
  return isSame ? undefined : 'panel.waiting'
}
