import {Button, Text} from '@sanity/ui'
import {useState} from 'react'
import {useClient, useCurrentLocale} from 'sanity'

import {CLIENT_OPTIONS} from '../data/apiVersion.ts'
import {useRun} from '../dialog/useRun.ts'
import {WorkDialog} from '../dialog/WorkDialog.tsx'
import {failureSentence} from '../files/failureSentence.ts'
import {FormatField} from '../files/FormatField.tsx'
import {saveAs} from '../files/saveAs.ts'
import {useWords} from '../i18n/useWords.ts'
import type {ContentLanguage} from '../options.ts'
import {GLOSSARY_FILE_TYPES} from './glossaryFileTypes.ts'
import {loadTerms} from './loadTerms.ts'

interface GlossaryExportDialogProps {
  /** all of the content, the source language first */
  languages: readonly ContentLanguage[]
  onClose: () => void
}

type Progress = {kind: 'reading'; done: number} | {kind: 'writing'} | {kind: 'done'; terms: number}

/** Writes all terms into a file for other tools. */
export function GlossaryExportDialog({languages, onClose}: GlossaryExportDialogProps) {
  const say = useWords()
  const client = useClient(CLIENT_OPTIONS)
  const {id: locale} = useCurrentLocale()
  const words = locale.startsWith('th') ? 'th' : 'en'
  const [format, setFormat] = useState<string>(GLOSSARY_FILE_TYPES[0].format)
  const [progress, setProgress] = useState<Progress>()
  const [failure, setFailure] = useState<string>()
  const run = useRun()
  const isRunning = progress?.kind === 'reading' || progress?.kind === 'writing'

  async function write() {
    const type = GLOSSARY_FILE_TYPES.find((one) => one.format === format) ?? GLOSSARY_FILE_TYPES[0]
    const signal = run.begin()
    setFailure(undefined)
    setProgress({kind: 'reading', done: 0})
    try {
      const [{publishedFirst, writeGlossaryFile}, stored] = await Promise.all([
        import('@capitals/translation/files'),
        loadTerms(client, signal, (done) => setProgress({kind: 'reading', done})),
      ])
      setProgress({kind: 'writing'})
      const terms = [...publishedFirst(stored).values()]
      if (terms.length > 0) {
        const {projectId: project = ''} = client.config()
        const bytes = await writeGlossaryFile(terms, type.format, {
          project,
          languages: languages.map(({id}) => id),
          words,
        })
        const day = new Date().toISOString().slice(0, 10)
        saveAs(bytes, `${project}-glossary-${day}.${type.format}`, type.mime)
      }
      setProgress({kind: 'done', terms: terms.length})
    } catch (error) {
      if (signal.aborted) return
      setProgress(undefined)
      setFailure(await failureSentence(error, say, words))
    }
  }

  function standing(): string {
    if (progress === undefined) return say('glossary.export.help')
    if (progress.kind === 'reading') return say('glossary.reading', {count: progress.done})
    if (progress.kind === 'writing') return say('export.writing')
    if (progress.terms === 0) return say('glossary.nothing')
    return say('glossary.exported', {count: progress.terms})
  }

  return (
    <WorkDialog
      title={say('glossary.export.title')}
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
      <FormatField types={GLOSSARY_FILE_TYPES} value={format} onChange={setFormat} />
      <Text size={1} muted role="status" data-testid="export-progress">
        {standing()}
      </Text>
    </WorkDialog>
  )
}
