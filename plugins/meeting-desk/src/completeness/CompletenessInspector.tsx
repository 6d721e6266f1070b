import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {CircleIcon} from '@sanity/icons/Circle'
import {DocumentsIcon} from '@sanity/icons/Documents'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Box, Flex, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {type DocumentInspectorProps, type Path, useTemplates} from 'sanity'
import {DocumentInspectorHeader, useDocumentPane} from 'sanity/structure'

import {useWords} from '../i18n/useWords.ts'
import {PublishAll} from '../publish-all/PublishAll.tsx'
import {isRecord, publishedId} from '../values.ts'
import {CheckGroup} from './CheckGroup.tsx'
import {CheckLines} from './CheckLines.tsx'
import {checklist} from './checklist.ts'
import {participants} from './participants.ts'
import {RelatedDocuments} from './RelatedDocuments.tsx'

const COLORS = {error: '#d6494b', warning: '#b8860b', done: '#2e8b57', plain: 'currentColor'}

/** What a document still lacks, beside its form; each line leads to where it can be filled in. */
export function CompletenessInspector({documentId, documentType, onClose}: DocumentInspectorProps) {
  const say = useWords()
  const templates = useTemplates()
  const {value, validation, schemaType, onPathOpen, onFocus} = useDocumentPane()
  const document: Record<string, unknown> = useMemo(() => (isRecord(value) ? value : {}), [value])
  const {errors, warnings, groups, all, filled} = useMemo(
    () => checklist(schemaType, document, validation),
    [schemaType, document, validation],
  )
  const hasRelated = templates.some(({parameters}) => parameters?.[0]?.name === documentType)

  function open(path: Path) {
    onPathOpen(path)
    onFocus(path)
  }

  return (
    <Flex direction="column" overflow="hidden" height="fill" data-testid="completeness">
      <DocumentInspectorHeader
        as="header"
        title={say('completeness.title')}
        closeButtonLabel={say('publish-all.close')}
        onClose={onClose}
      />
      <Box flex={1} overflow="auto" padding={4}>
        <Stack gap={5}>
          <Stack gap={3}>
            <Text size={1} muted>
              {say('completeness.progress', {done: filled, all})}
            </Text>
            <Progress share={all === 0 ? 1 : filled / all} />
          </Stack>
          {errors.length === 0 ? (
            <CheckGroup
              title={say('completeness.errors.none')}
              icon={CheckmarkCircleIcon}
              color={COLORS.done}
            />
          ) : (
            <CheckGroup
              title={`${say('completeness.errors')} (${errors.length})`}
              icon={ErrorOutlineIcon}
              color={COLORS.error}
            >
              <CheckLines lines={errors} onOpen={open} />
            </CheckGroup>
          )}
          {warnings.length > 0 && (
            <CheckGroup
              title={`${say('completeness.warnings')} (${warnings.length})`}
              icon={WarningOutlineIcon}
              color={COLORS.warning}
            >
              <CheckLines lines={warnings} onOpen={open} />
            </CheckGroup>
          )}
          {hasRelated && (
            <CheckGroup
              title={say('completeness.related')}
              icon={DocumentsIcon}
              color={COLORS.plain}
            >
              <Stack gap={5}>
                <RelatedDocuments
                  id={publishedId(documentId)}
                  type={documentType}
                  members={participants(document)}
                />
                <PublishAll id={publishedId(documentId)} type={documentType} />
              </Stack>
            </CheckGroup>
          )}
          {groups.length > 0 && (
            <CheckGroup
              title={say('completeness.empty')}
              help={say('completeness.empty.help')}
              icon={CircleIcon}
              color={COLORS.plain}
            >
              <Stack gap={4}>
                {groups.map(({name, title, all: count, empty}) => (
                  <Stack key={name} gap={2}>
                    <Text size={1} weight="medium">
                      {say('completeness.group', {
                        group: title || say('completeness.other-fields'),
                        count: empty.length,
                        all: count,
                      })}
                    </Text>
                    <CheckLines lines={empty} onOpen={open} />
                  </Stack>
                ))}
              </Stack>
            </CheckGroup>
          )}
        </Stack>
      </Box>
    </Flex>
  )
}

function Progress({share}: {share: number}) {
  return (
    <div
      aria-hidden
      style={{
        height: 6,
        borderRadius: 3,
        background: 'var(--card-border-color)',
        overflow: 'hidden',
      }}
    >
      <div style={{height: '100%', width: `${share * 100}%`, background: COLORS.done}} />
    </div>
  )
}
