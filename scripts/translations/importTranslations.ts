import {rm} from 'node:fs/promises'

import {
  explainProblem,
  type ImportPlan,
  type ImportUndo,
  planImport,
  planUndo,
  readFile,
} from '@capitals/translation/files'

import {counted} from '../lib/counted.ts'
import {describeRow} from './describeRow.ts'
import {writeWhole} from './exportTranslations.ts'
import type {Lake} from './Lake.ts'
import {readRecordsOf, readTranslated} from './readContent.ts'
import {readFileBytes} from './readFileBytes.ts'
import {LANGUAGES} from './readOptions.ts'
import {sendMutations} from './sendMutations.ts'
import {undoFileName} from './undoFileName.ts'

export interface ImportRequest extends Lake {
  file: string
  /** every change is told and nothing is written */
  dryRun: boolean
  /** what texts become; as the file says when left out */
  state: 'draft' | 'review' | undefined
  movedSource: 'refuse' | 'draft'
  movedTarget: 'refuse' | 'replace'
}

/**
 * Puts the texts of a file into the records of their documents: all that can go in, or nothing at all.
 *
 * @throws FileError for a file that is refused whole; ScriptError when somebody wrote meanwhile
 */
export async function importTranslations(request: ImportRequest): Promise<{refused: number}> {
  const {client, settings, file, dryRun, state, movedSource, movedTarget, onStep} = request
  const bytes = await readFileBytes(file)
  const read = await readFile(bytes, {project: settings.projectId, languages: LANGUAGES})
  onStep(`${counted(read.rows.length, 'text')} in the file`)
  const ids = [...new Set(read.rows.map(({documentId}) => documentId))].filter((id) => id !== '')
  const documents = await readTranslated(client, ids, read.language, onStep)
  const me = await client.users.getById('me')
  const plan = planImport(read, documents, {
    by: me.id,
    at: new Date().toISOString(),
    movedSource,
    movedTarget,
    ...(state && {state}),
  })
  report(plan, dryRun)
  await write(request, plan)
  return {refused: plan.counts.refused}
}

async function write({client, file, dryRun, onStep}: ImportRequest, plan: ImportPlan) {
  const {transactions, undo} = plan
  if (dryRun) {
    for (const [index, mutations] of transactions.entries()) {
      onStep(`${index} of ${counted(transactions.length, 'transaction')} checked`)
      await sendMutations(client, mutations, true)
    }
    console.log(`${summary(plan)} Nothing is written; leave out --dry-run to write it.`)
    return
  }
  if (transactions.length === 0) {
    console.log(`${summary(plan)} Nothing is written.`)
    return
  }
  const undoFile = undoFileName(file, undo.at)
  await writeWhole(undoFile, `${JSON.stringify(undo)}\n`)
  let sent = 0
  try {
    for (const mutations of transactions) {
      await sendMutations(client, mutations, false)
      sent++
      onStep(`${sent} of ${counted(transactions.length, 'transaction')} written`)
    }
  } catch (error) {
    if (sent > 0) await takeBack(client, undo)
    await rm(undoFile, {force: true})
    throw error
  }
  console.log(`${summary(plan)} To take it back: npm run -s translations -- undo ${undoFile}`)
}

/** A large import goes in several transactions: when one fails, those before it must not stay. */
async function takeBack(client: ImportRequest['client'], undo: ImportUndo): Promise<void> {
  const ids = [...new Set(undo.changes.map(({documentId}) => documentId))]
  const records = await readRecordsOf(client, ids, undo.language)
  for (const mutations of planUndo(undo, records).transactions) {
    await sendMutations(client, mutations, false)
  }
}

function report({rows, warnings}: ImportPlan, everyChange: boolean): void {
  for (const warning of warnings) console.log(`! ${explainProblem(warning, 'en')}`)
  for (const row of rows) {
    const isChange = row.outcome === 'draft' || row.outcome === 'review'
    if (row.refusal || row.warnings.length > 0 || (everyChange && (isChange || row.notes))) {
      console.log(describeRow(row))
    }
  }
}

function summary({language, counts, notes}: ImportPlan): string {
  const {draft, review, unchanged, refused} = counts
  const added = notes === 0 ? '' : ` ${counted(notes, 'note')} added.`
  return `${language}: ${counted(draft, 'draft')}, ${review} to review, ${unchanged} unchanged, ${refused} refused.${added}`
}
