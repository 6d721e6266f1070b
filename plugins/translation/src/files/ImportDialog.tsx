import {type Mutation, publishedId} from '@capitals/translation'
import type {explainProblem, ImportPlan, TranslationFile} from '@capitals/translation/files'
import {Flex, Select, Stack, Text} from '@sanity/ui'
import {useId, useState} from 'react'
import {useClient, useCurrentLocale, useCurrentUser} from 'sanity'

import {abilitiesOf} from '../data/abilities.ts'
import {CLIENT_OPTIONS} from '../data/apiVersion.ts'
import {isConflict} from '../data/isConflict.ts'
import {loadTranslated, type Translated} from '../data/loadTranslated.ts'
import {SwitchField} from '../dialog/SwitchField.tsx'
import {useRun} from '../dialog/useRun.ts'
import {WorkDialog} from '../dialog/WorkDialog.tsx'
import {useWords} from '../i18n/useWords.ts'
import type {ContentLanguage} from '../options.ts'
import {commitMutations} from '../save/commitMutations.ts'
import {failureSentence} from './failureSentence.ts'
import {FileField} from './FileField.tsx'
import {ImportActions} from './ImportActions.tsx'
import {ImportRows} from './ImportRows.tsx'
import {LastImport} from './LastImport.tsx'
import {useKeptUndo} from './useKeptUndo.ts'

interface ImportDialogProps {
  languages: readonly ContentLanguage[]
  sourceLanguage: string
  titleOf: (id: string) => string
  onClose: () => void
}

interface Read {
  readonly name: string
  readonly file: TranslationFile
  readonly documents: ReadonlyMap<string, Translated>
}

type Explain = typeof explainProblem

type Step =
  | {kind: 'choose'}
  | {kind: 'reading'; done: number; count: number}
  | {kind: 'preview'; plan: ImportPlan; explain: Explain}
  | {kind: 'writing'; done: number; count: number}
  | {kind: 'done'; texts: number}
  | {kind: 'undone'; texts: number; kept: number}

type State = 'file' | 'draft' | 'review'

/** Takes texts from a file in: first a preview of every change, then all of it, then a way back. */
export function ImportDialog({languages, sourceLanguage, titleOf, onClose}: ImportDialogProps) {
  const say = useWords()
  const client = useClient(CLIENT_OPTIONS)
  const user = useCurrentUser()
  const {id: locale} = useCurrentLocale()
  const words = locale.startsWith('th') ? 'th' : 'en'
  const formId = useId()
  const [read, setRead] = useState<Read>()
  const [step, setStep] = useState<Step>({kind: 'choose'})
  const [failure, setFailure] = useState<string>()
  const [isMovedTaken, setMovedTaken] = useState(false)
  const [isTheirsReplaced, setTheirsReplaced] = useState(false)
  const [state, setState] = useState<State>('file')
  const run = useRun()
  const {kept, keep, forget} = useKeptUndo('texts')

  const roles = user?.roles.map(({name}) => name) ?? []
  const mayTranslate = read === undefined || abilitiesOf(roles, read.file.language).translate
  const isRunning = step.kind === 'reading' || step.kind === 'writing'

  async function fail(error: unknown) {
    setFailure(await failureSentence(error, say, words))
  }

  async function plan(found: Read, choices: {moved: boolean; theirs: boolean; state: State}) {
    const {explainProblem: explain, planImport} = await import('@capitals/translation/files')
    const made = planImport(found.file, found.documents, {
      sourceLanguage,
      by: user?.id ?? '',
      at: new Date().toISOString(),
      movedSource: choices.moved ? 'draft' : 'refuse',
      movedTarget: choices.theirs ? 'replace' : 'refuse',
      ...(choices.state === 'file' ? {} : {state: choices.state}),
    })
    setStep({kind: 'preview', plan: made, explain})
  }

  async function open(chosen: File) {
    const signal = run.begin()
    setFailure(undefined)
    setRead(undefined)
    setStep({kind: 'reading', done: 0, count: 0})
    try {
      const {readFile} = await import('@capitals/translation/files')
      const bytes = new Uint8Array(await chosen.arrayBuffer())
      const file = await readFile(bytes, {
        project: client.config().projectId ?? '',
        languages: languages.map(({id}) => id),
        sourceLanguage,
      })
      const ids = [...new Set(file.rows.map(({documentId}) => documentId))]
      const documents = await loadTranslated(client, ids, file.language, signal, (done) =>
        setStep({kind: 'reading', done, count: ids.length}),
      )
      const found = {name: chosen.name, file, documents}
      setRead(found)
      await plan(found, {moved: isMovedTaken, theirs: isTheirsReplaced, state})
    } catch (error) {
      if (signal.aborted) return
      setStep({kind: 'choose'})
      await fail(error)
    }
  }

  async function change(choices: {moved: boolean; theirs: boolean; state: State}) {
    setMovedTaken(choices.moved)
    setTheirsReplaced(choices.theirs)
    setState(choices.state)
    if (read) await plan(read, choices)
  }

  async function writeAll(
    transactions: readonly (readonly Mutation[])[],
    onFirst?: () => Promise<void>,
  ): Promise<void> {
    for (const [index, mutations] of transactions.entries()) {
      setStep({kind: 'writing', done: index, count: transactions.length})
      await commitMutations(client, mutations)
      if (index === 0) await onFirst?.()
    }
  }

  async function write(preview: Extract<Step, {kind: 'preview'}>) {
    const {transactions, undo} = preview.plan
    const texts = writesOf(preview.plan)
    setFailure(undefined)
    try {
      // As soon as something is in: it can be taken back when a later lot fails.
      await writeAll(transactions, () =>
        keep({name: read?.name ?? '', at: undo.at, count: texts, undo}),
      )
      setStep({kind: 'done', texts})
    } catch (error) {
      setStep(preview)
      if (isConflict(error)) setFailure(say('import.changed'))
      else await fail(error)
    }
  }

  async function takeBack(made: unknown) {
    const before = step
    setFailure(undefined)
    try {
      const {planUndo, readUndo} = await import('@capitals/translation/files')
      const undo = readUndo(made)
      const ids = [...new Set(undo?.changes.map(({documentId}) => documentId))]
      const now = await loadTranslated(client, ids, undo?.language ?? '', run.begin())
      const records = [...now].flatMap(([id, {record}]) =>
        record ? [[publishedId(id), record] as const] : [],
      )
      const {rows, transactions} = undo
        ? planUndo(undo, new Map(records))
        : {rows: [], transactions: []}
      await writeAll(transactions)
      await forget()
      const stayed = rows.filter(({outcome}) => outcome === 'changed-since').length
      setStep({kind: 'undone', texts: rows.length - stayed, kept: stayed})
    } catch (error) {
      setStep(before)
      await fail(error)
    }
  }

  const writes = step.kind === 'preview' ? writesOf(step.plan) : 0

  return (
    <WorkDialog
      title={say('import.title')}
      isWide
      onClose={onClose}
      failure={failure}
      actions={
        <ImportActions
          take={
            step.kind === 'preview'
              ? {
                  text: say('import.action', {count: writes}),
                  isOff: writes === 0 || !mayTranslate,
                  run: () => void write(step),
                }
              : undefined
          }
          onUndo={step.kind === 'done' && kept ? () => void takeBack(kept.undo) : undefined}
        />
      }
    >
      {kept && (step.kind === 'choose' || step.kind === 'preview') && (
        <LastImport kept={kept} onUndo={() => void takeBack(kept.undo)} />
      )}
      {(step.kind === 'choose' || step.kind === 'preview') && (
        <Stack gap={3}>
          <Text size={1}>{say('import.help')}</Text>
          <FileField
            accept=".xlf,.xliff,.xlsx,.csv,.xml"
            name={read?.name}
            onChoose={(chosen) => void open(chosen)}
          />
        </Stack>
      )}
      {isRunning && (
        <Text size={1} muted role="status">
          {say(step.kind === 'reading' ? 'import.reading' : 'import.writing', {
            done: step.done,
            count: step.count,
          })}
        </Text>
      )}
      {read && step.kind === 'preview' && (
        <>
          {!mayTranslate && (
            <Text size={1} role="alert">
              {say('may.translate', {
                language: languages.find(({id}) => id === read.file.language)?.title ?? '',
              })}
            </Text>
          )}
          <Flex gap={4} wrap="wrap" align="flex-end">
            <SwitchField
              label={say('import.moved')}
              checked={isMovedTaken}
              onChange={(moved) => void change({moved, theirs: isTheirsReplaced, state})}
            />
            <SwitchField
              label={say('import.theirs')}
              checked={isTheirsReplaced}
              onChange={(theirs) => void change({moved: isMovedTaken, theirs, state})}
            />
            <Stack gap={2}>
              <Text as="label" size={1} muted htmlFor={`${formId}-state`}>
                {say('import.state')}
              </Text>
              <Select
                id={`${formId}-state`}
                fontSize={1}
                padding={2}
                value={state}
                onChange={({currentTarget: {value}}) =>
                  void change({
                    moved: isMovedTaken,
                    theirs: isTheirsReplaced,
                    state: value === 'draft' || value === 'review' ? value : 'file',
                  })
                }
              >
                <option value="file">{say('import.state.file')}</option>
                <option value="draft">{say('state.draft')}</option>
                <option value="review">{say('state.review')}</option>
              </Select>
            </Stack>
          </Flex>
          <ImportRows
            plan={step.plan}
            explain={(problem) => step.explain(problem, words)}
            titleOf={titleOf}
          />
        </>
      )}
      {step.kind === 'done' && (
        <Text size={1} role="status" data-testid="import-done">
          {say('import.done', {count: step.texts})}
        </Text>
      )}
      {step.kind === 'undone' && (
        <Text size={1} role="status" data-testid="import-undone">
          {say(step.kept > 0 ? 'import.undone-partly' : 'import.undone', {
            count: step.texts,
            kept: step.kept,
          })}
        </Text>
      )}
    </WorkDialog>
  )
}

/** Texts and notes that an import writes. */
function writesOf({counts, notes}: ImportPlan): number {
  return counts.draft + counts.review + notes
}
