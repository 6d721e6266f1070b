import {Button, Text} from '@sanity/ui'
import {useState} from 'react'
import {useClient, useCurrentLocale, useSchema} from 'sanity'

import {CLIENT_OPTIONS} from '../data/apiVersion.ts'
import {fieldTitles} from '../data/fieldTitles.ts'
import {loadTranslated} from '../data/loadTranslated.ts'
import {ChoiceField} from '../dialog/ChoiceField.tsx'
import {LanguageField} from '../dialog/LanguageField.tsx'
import {useRun} from '../dialog/useRun.ts'
import {WorkDialog} from '../dialog/WorkDialog.tsx'
import type {NamedLanguage} from '../i18n/useNamedLanguages.ts'
import {useWords} from '../i18n/useWords.ts'
import {FILE_TYPES} from './fileTypes.ts'
import {FormatField} from './FormatField.tsx'
import {saveAs} from './saveAs.ts'

interface ExportDialogProps {
  /** documents, by their published id, in the order of the file */
  ids: readonly string[]
  languages: readonly NamedLanguage[]
  sourceLanguage: string
  language: string | undefined
  titleOf: (id: string) => string
  onClose: () => void
}

const STATES = ['open', 'missing', 'stale', 'draft', 'review', 'approved'] as const

type Progress = {kind: 'reading'; done: number} | {kind: 'writing'} | {kind: 'done'; units: number}

/** Writes the texts of documents into a file for other tools. */
export function ExportDialog(props: ExportDialogProps) {
  const {ids, languages, sourceLanguage, language, titleOf, onClose} = props
  const say = useWords()
  const client = useClient(CLIENT_OPTIONS)
  const schema = useSchema()
  const {id: locale} = useCurrentLocale()
  const [target, setTarget] = useState(language ?? languages[0]?.id ?? '')
  const [state, setState] = useState('')
  const [format, setFormat] = useState<string>(FILE_TYPES[0].format)
  const [progress, setProgress] = useState<Progress>()
  const [failure, setFailure] = useState<string>()
  const run = useRun()
  const isRunning = progress?.kind === 'reading' || progress?.kind === 'writing'

  async function write() {
    const type = FILE_TYPES.find((one) => one.format === format) ?? FILE_TYPES[0]
    const signal = run.begin()
    setFailure(undefined)
    setProgress({kind: 'reading', done: 0})
    try {
      const [files, documents] = await Promise.all([
        import('@capitals/translation/files'),
        loadTranslated(client, ids, target, signal, (done) => setProgress({kind: 'reading', done})),
      ])
      setProgress({kind: 'writing'})
      const wanted = STATES.find((one) => one === state)
      const units = files.collectUnits(documents.values(), {
        language: target,
        sourceLanguage,
        ...(wanted !== undefined && {
          states: wanted === 'open' ? (['missing', 'draft', 'review', 'stale'] as const) : [wanted],
        }),
        titleOf: ({_id}) => titleOf(_id.replace(/^drafts\./, '')),
        fieldOf: (unit, document) => fieldTitles(schema, document, unit).join(' › '),
      })
      if (units.length > 0) {
        const {projectId: project = ''} = client.config()
        const bytes = await files.writeFile(
          {project, sourceLanguage, language: target, units},
          type.format,
          {words: locale.startsWith('th') ? 'th' : 'en'},
        )
        const day = new Date().toISOString().slice(0, 10)
        saveAs(bytes, `${project}-${target}-${day}.${type.extension}`, type.mime)
      }
      setProgress({kind: 'done', units: units.length})
    } catch (error) {
      if (signal.aborted) return
      setProgress(undefined)
      const message = error instanceof Error ? error.message : String(error)
      setFailure(say('dialog.failed', {message}))
    }
  }

  return (
    <WorkDialog
      title={say('export.title', {count: ids.length})}
      onClose={onClose}
      failure={failure}
      actions={
        <Button
          fontSize={1}
          tone="primary"
          text={say('export.action')}
          disabled={isRunning}
          data-testid="export"
          onClick={() => void write()}
        />
      }
    >
      <LanguageField languages={languages} value={target} onChange={setTarget} />
      <ChoiceField
        label={say('filter.state')}
        value={state}
        choices={[
          {value: '', title: say('editor.all-states')},
          ...STATES.map((one) => ({value: one, title: say(`state.${one}`)})),
        ]}
        onChange={setState}
      />
      <FormatField types={FILE_TYPES} value={format} onChange={setFormat} />
      <Text size={1} muted role="status" data-testid="export-progress">
        {progress === undefined
          ? say('export.help')
          : progress.kind === 'reading'
            ? say('export.reading', {done: progress.done, count: ids.length})
            : progress.kind === 'writing'
              ? say('export.writing')
              : say(progress.units === 0 ? 'export.nothing' : 'export.done', {
                  count: progress.units,
                })}
      </Text>
    </WorkDialog>
  )
}
