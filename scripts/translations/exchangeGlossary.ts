import type {StoredDocument} from '@capitals/translation'
import {
  explainProblem,
  type GlossaryFormat,
  type GlossaryPlan,
  type GlossaryPlanRow,
  planGlossaryImport,
  readGlossaryFile,
  writeGlossaryFile,
} from '@capitals/translation/files'

import {termKinds} from '../../schemas/documents/termKinds.ts'
import {counted} from '../lib/counted.ts'
import {ScriptError} from '../lib/ScriptError.ts'
import {describeDifference} from '../migrate/describeDifference.ts'
import {differences} from '../migrate/differences.ts'
import {writeWhole} from './exportTranslations.ts'
import type {Lake} from './Lake.ts'
import {readDocuments, readPages} from './readContent.ts'
import {readFileBytes} from './readFileBytes.ts'
import {LANGUAGES} from './readOptions.ts'
import {sendMutations} from './sendMutations.ts'
import {undoFileName} from './undoFileName.ts'

const TYPE = 'glossaryTerm'

export interface GlossaryExport extends Lake {
  format: GlossaryFormat
  words: 'en' | 'th'
  out: string
}

/** @returns a sentence about it. @throws ScriptError when there are no terms */
export async function exportGlossary(request: GlossaryExport): Promise<string> {
  const {client, settings, format, words, out, onStep} = request
  const terms = [...(await readDocuments(client, [TYPE], onStep)).values()]
  if (terms.length === 0) throw new ScriptError('There are no terms: nothing is written.')
  const options = {project: settings.projectId, languages: LANGUAGES, words}
  await writeWhole(out, await writeGlossaryFile(terms, format, options))
  return `${counted(terms.length, 'term')}: ${out}`
}

export interface GlossaryImport extends Lake {
  file: string
  /** every change is told and nothing is written */
  dryRun: boolean
}

/** Puts the terms of a file into the dataset in one transaction. */
export async function importGlossary(request: GlossaryImport): Promise<{refused: number}> {
  const {client, settings, file, dryRun, onStep} = request
  const bytes = await readFileBytes(file)
  const options = {project: settings.projectId, languages: LANGUAGES}
  const read = await readGlossaryFile(bytes, options)
  const filter = `_type == "${TYPE}" && !string::startsWith(_id, "versions.")`
  const documents: StoredDocument[] = await readPages(client, filter, {}, onStep)
  const plan = planGlossaryImport(read, documents, {kinds: termKinds})
  for (const warning of read.warnings) console.log(`! ${explainProblem(warning, 'en')}`)
  for (const row of plan.rows) {
    if (row.refusal || (dryRun && row.after)) console.log(describeTerm(row))
  }
  const sentence = summary(plan)
  if (plan.mutations.length === 0) {
    console.log(`${sentence} Nothing is written.`)
  } else if (dryRun) {
    await sendMutations(client, plan.mutations, true)
    console.log(`${sentence} Nothing is written; leave out --dry-run to write it.`)
  } else {
    const revision = await sendMutations(client, plan.mutations, false)
    const undoFile = undoFileName(file, new Date().toISOString())
    await writeWhole(undoFile, `${JSON.stringify(plan.undo(revision))}\n`)
    console.log(`${sentence} To take it back: npm run -s translations -- undo ${undoFile}`)
  }
  return {refused: plan.counts.refused}
}

function describeTerm({place, id, outcome, refusal, before, after}: GlossaryPlanRow): string {
  return [
    `${place}: ${id} → ${outcome}`,
    ...(refusal ? [`    ! ${explainProblem(refusal, 'en')}`] : []),
    ...(after ? differences(termOf(before), termOf(after)).flatMap(describeDifference) : []),
  ].join('\n')
}

function termOf(entry: GlossaryPlanRow['after']): Record<string, unknown> | undefined {
  return entry && {...entry, id: undefined}
}

function summary({counts}: GlossaryPlan): string {
  return `${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.refused} refused.`
}
