import {type ImportUndo, planUndo, readGlossaryUndo, readUndo} from '@capitals/translation/files'

import {counted} from '../lib/counted.ts'
import {ScriptError} from '../lib/ScriptError.ts'
import type {Lake} from './Lake.ts'
import {readRecordsOf} from './readContent.ts'
import {readFileBytes} from './readFileBytes.ts'
import {sendMutations} from './sendMutations.ts'

const CHANGED_SINCE =
  'Somebody has changed these terms since the import, or it is undone already: nothing is taken back.'

export interface UndoRequest extends Lake {
  /** what the import wrote beside its file */
  file: string
  dryRun: boolean
}

/**
 * Takes an import back. What somebody has changed since then stays; of a glossary, nothing is taken
 * back then.
 *
 * @returns sentences about it
 * @throws ScriptError for another file
 */
export async function undoImport(request: UndoRequest): Promise<string> {
  const {client, file, dryRun} = request
  const content = parse(new TextDecoder().decode(await readFileBytes(file)))
  const undo = readUndo(content)
  if (undo) return undoTexts(request, undo)
  const glossary = readGlossaryUndo(content)
  if (!glossary) {
    throw new ScriptError(
      `${file} is no file by which an import can be undone. Its name has ".undo-" in it.`,
    )
  }
  await sendMutations(client, glossary.mutations, dryRun, CHANGED_SINCE)
  return `The glossary ${dryRun ? 'would be' : 'is'} as it was before the import.`
}

async function undoTexts({client, dryRun, onStep}: UndoRequest, undo: ImportUndo): Promise<string> {
  const ids = [...new Set(undo.changes.map(({documentId}) => documentId))]
  const records = await readRecordsOf(client, ids, undo.language, onStep)
  const {rows, transactions} = planUndo(undo, records)
  for (const [index, mutations] of transactions.entries()) {
    onStep(`${index} of ${counted(transactions.length, 'transaction')} written`)
    await sendMutations(client, mutations, dryRun)
  }
  const stay = rows.filter(({outcome}) => outcome === 'changed-since')
  const done = rows.length - stay.length
  return [
    ...stay.map(({documentId, unit}) => `${documentId} ${unit} was changed since: it stays.`),
    `${counted(done, 'text')} ${dryRun ? 'would be' : done === 1 ? 'is' : 'are'} as ${done === 1 ? 'it was' : 'they were'} before ${undo.at}.`,
  ].join('\n')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
