import type {
  explainProblem,
  GlossaryFile,
  GlossaryPlan,
  termChanges,
} from '@capitals/translation/files'
import {Stack, Text} from '@sanity/ui'
import {useMemo, useState} from 'react'
import {useClient, useCurrentLocale, useSchema} from 'sanity'

import {CLIENT_OPTIONS} from '../data/apiVersion.ts'
import {isConflict} from '../data/isConflict.ts'
import {useAbilities} from '../data/useAbilities.ts'
import {useRun} from '../dialog/useRun.ts'
import {WorkDialog} from '../dialog/WorkDialog.tsx'
import {failureSentence} from '../files/failureSentence.ts'
import {FileField} from '../files/FileField.tsx'
import {ImportActions} from '../files/ImportActions.tsx'
import {LastImport} from '../files/LastImport.tsx'
import {useKeptUndo} from '../files/useKeptUndo.ts'
import {useWords} from '../i18n/useWords.ts'
import type {ContentLanguage} from '../options.ts'
import {commitMutations} from '../save/commitMutations.ts'
import {GlossaryRows} from './GlossaryRows.tsx'
import {loadTerms} from './loadTerms.ts'
import {termType} from './termType.ts'

interface GlossaryImportDialogProps {
  /** all of the content, the source language first */
  languages: readonly ContentLanguage[]
  onClose: () => void
}

interface Preview {
  readonly kind: 'preview'
  readonly name: string
  readonly file: GlossaryFile
  readonly plan: GlossaryPlan
  readonly explain: typeof explainProblem
  readonly changesOf: typeof termChanges
}

type Step =
  | {kind: 'choose'}
  | {kind: 'reading'; done: number}
  | Preview
  | {kind: 'writing'; terms: number}
  | {kind: 'done'; terms: number}
  | {kind: 'undone'}

/** Takes terms from a file in: first a preview of every change, then all of it at once, then a way back. */
export function GlossaryImportDialog({languages, onClose}: GlossaryImportDialogProps) {
  const say = useWords()
  const client = useClient(CLIENT_OPTIONS)
  const schema = useSchema()
  const type = useMemo(() => termType(schema), [schema])
  const {id: locale} = useCurrentLocale()
  const words = locale.startsWith('th') ? 'th' : 'en'
  const sourceLanguage = languages[0]?.id ?? ''
  const {glossary: mayImport} = useAbilities(sourceLanguage)
  const [step, setStep] = useState<Step>({kind: 'choose'})
  const [failure, setFailure] = useState<string>()
  const run = useRun()
  const {kept, keep, forget} = useKeptUndo('glossary')

  async function open(chosen: File) {
    const signal = run.begin()
    setFailure(undefined)
    setStep({kind: 'reading', done: 0})
    try {
      const files = await import('@capitals/translation/files')
      const file = await files.readGlossaryFile(new Uint8Array(await chosen.arrayBuffer()), {
        project: client.config().projectId ?? '',
        languages: languages.map(({id}) => id),
        sourceLanguage,
      })
      const terms = await loadTerms(client, signal, (done) => setStep({kind: 'reading', done}))
      const plan = files.planGlossaryImport(file, terms, {
        kinds: [...type.kinds.keys()],
        sourceLanguage,
      })
      if (signal.aborted) return
      setStep({
        kind: 'preview',
        name: chosen.name,
        file,
        plan,
        explain: files.explainProblem,
        changesOf: files.termChanges,
      })
    } catch (error) {
      if (signal.aborted) return
      setStep({kind: 'choose'})
      setFailure(await failureSentence(error, say, words))
    }
  }

  async function write(preview: Preview) {
    const {plan, name} = preview
    const count = writesOf(plan)
    setFailure(undefined)
    setStep({kind: 'writing', terms: count})
    try {
      const undo = plan.undo(await commitMutations(client, plan.mutations))
      await keep({name, at: new Date().toISOString(), count, undo})
      setStep({kind: 'done', terms: count})
    } catch (error) {
      setStep(preview)
      setFailure(
        isConflict(error) ? say('glossary.moved') : await failureSentence(error, say, words),
      )
    }
  }

  async function takeBack(made: unknown) {
    const before = step
    setFailure(undefined)
    try {
      const {readGlossaryUndo} = await import('@capitals/translation/files')
      const undo = readGlossaryUndo(made)
      if (undo) {
        setStep({kind: 'writing', terms: undo.mutations.length})
        await commitMutations(client, undo.mutations)
      }
      await forget()
      setStep({kind: 'undone'})
    } catch (error) {
      if (isConflict(error)) await forget()
      setStep(before)
      setFailure(
        isConflict(error) ? say('glossary.undo-moved') : await failureSentence(error, say, words),
      )
    }
  }

  const writes = step.kind === 'preview' ? writesOf(step.plan) : 0

  return (
    <WorkDialog
      title={say('glossary.import.title')}
      isWide
      onClose={onClose}
      failure={failure}
      actions={
        <ImportActions
          take={
            step.kind === 'preview'
              ? {
                  text: say('glossary.action', {count: writes}),
                  isOff: writes === 0,
                  run: () => void write(step),
                }
              : undefined
          }
          onUndo={step.kind === 'done' && kept ? () => void takeBack(kept.undo) : undefined}
        />
      }
    >
      {kept && step.kind === 'choose' && mayImport && (
        <LastImport kept={kept} onUndo={() => void takeBack(kept.undo)} />
      )}
      {!mayImport && (
        <Text size={1} data-testid="may-not-import">
          {say('may.glossary')}
        </Text>
      )}
      {mayImport && (step.kind === 'choose' || step.kind === 'preview') && (
        <Stack gap={3}>
          <Text size={1}>{say('glossary.import.help')}</Text>
          <FileField
            accept=".tbx,.xml,.xlsx,.csv"
            name={step.kind === 'preview' ? step.name : undefined}
            onChoose={(chosen) => void open(chosen)}
          />
        </Stack>
      )}
      {step.kind === 'reading' && (
        <Text size={1} muted role="status">
          {say('glossary.reading', {count: step.done})}
        </Text>
      )}
      {step.kind === 'writing' && (
        <Text size={1} muted role="status">
          {say('glossary.writing', {count: step.terms})}
        </Text>
      )}
      {step.kind === 'preview' && (
        <GlossaryRows
          plan={step.plan}
          warnings={step.file.warnings}
          type={type}
          languages={languages}
          changesOf={step.changesOf}
          explain={(problem) => step.explain(problem, words)}
        />
      )}
      {step.kind === 'done' && (
        <Text size={1} role="status" data-testid="import-done">
          {say('glossary.done', {count: step.terms})}
        </Text>
      )}
      {step.kind === 'undone' && (
        <Text size={1} role="status" data-testid="import-undone">
          {say('glossary.undone')}
        </Text>
      )}
    </WorkDialog>
  )
}

function writesOf({counts}: GlossaryPlan): number {
  return counts.new + counts.changed
}
