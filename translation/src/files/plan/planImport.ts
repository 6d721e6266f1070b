import {workItem, type Deed} from '../../changes/saveWork.ts'
import {SOURCE_LANGUAGE} from '../../findUnits.ts'
import {hashText} from '../../hashText.ts'
import type {Note, Work} from '../../TranslationRecord.ts'
import type {Problem} from '../Problem.ts'
import type {FileRow, TranslationFile} from '../TranslationFile.ts'
import {fitRow, type FittedRow} from './fitRow.ts'
import type {ImportPlan, ImportRow, ImportUndo, Outcome} from './ImportPlan.ts'
import {newNotes} from './newNotes.ts'
import {twiceInFile} from './twiceInFile.ts'
import {type TranslatedDocument, type UnitInLanguage, unitsInLanguage} from './unitsInLanguage.ts'
import {noChange, type RecordChange, workTransactions} from './workTransactions.ts'

export interface ImportOptions extends Deed {
  sourceLanguage?: string
  /** rows whose source has changed since the export; refused unless they are to be drafts */
  movedSource?: 'refuse' | 'draft'
  /** rows whose translation somebody else has changed since the export */
  movedTarget?: 'refuse' | 'replace'
  /** what imported texts become; as the file says when left out. Never approvals */
  state?: Work['state']
}

/**
 * What importing a file would do, row by row. Nothing is changed by texts that come back as they went
 * out, whatever has happened to them here since.
 *
 * @param documents those of the file that there still are, by their published id
 */
export function planImport(
  file: TranslationFile,
  documents: ReadonlyMap<string, TranslatedDocument>,
  options: ImportOptions,
): ImportPlan {
  const {language} = file
  const twice = twiceInFile(file.rows)
  const units = new Map<string, ReadonlyMap<string, UnitInLanguage>>()
  const changes = new Map<string, RecordChange & {undo: ImportUndo['changes'][number][]}>()
  let notes = 0
  const counts: Record<Outcome, number> = {unchanged: 0, draft: 0, review: 0, refused: 0}

  const rows = file.rows.map((row): ImportRow => {
    const planned = planRow(row)
    counts[planned.outcome]++
    notes += planned.notes?.length ?? 0
    return planned
  })
  return {
    language,
    rows,
    counts,
    notes,
    warnings: file.warnings,
    transactions: workTransactions([...changes.values()], language),
    undo: {
      type: 'capitals.translation.undo',
      language,
      at: options.at,
      changes: [...changes.values()].flatMap(({undo}) => undo),
    },
  }

  function planRow(row: FileRow): ImportRow {
    const {place, documentId, unit: unitId} = row
    const named = {place, documentId, unit: unitId}
    const refused = (refusal: Problem): ImportRow => ({
      ...named,
      outcome: 'refused',
      refusal,
      warnings: row.warnings,
    })
    if (row.fault) return refused(row.fault)
    const entry = documents.get(documentId)
    if (!entry) return refused({code: 'document-gone', values: {document: documentId}})
    const found = unitsOf(documentId, entry).get(unitId)
    if (!found) return refused({code: 'unit-gone', values: {document: documentId, unit: unitId}})
    const again = twice.get(row)
    if (again && again !== 'same') return refused(again)
    const fitted: FittedRow = again
      ? {warnings: []}
      : fitRow(row, found, {...options, lossy: file.lossy})
    const warnings = [...row.warnings, ...fitted.warnings]
    if ('refusal' in fitted) return {...refused(fitted.refusal), warnings}

    const {by, at} = options
    const before = found.state.value
    const after =
      fitted.work && workItem({unit: found.unit, origin: 'file', by, at, ...fitted.work})
    const added = addChange(documentId, entry, found, after, row.notes ?? [])
    return {
      ...named,
      outcome: after?.state ?? 'unchanged',
      warnings,
      ...(before !== undefined && {before}),
      ...(after && {after: after.value}),
      ...(added.length > 0 && {notes: added}),
    }
  }

  function unitsOf(documentId: string, entry: TranslatedDocument) {
    let known = units.get(documentId)
    if (!known) {
      const all = unitsInLanguage(entry, language, options.sourceLanguage ?? SOURCE_LANGUAGE)
      known = new Map(all.map((one) => [one.unit.id, one]))
      units.set(documentId, known)
    }
    return known
  }

  /** @returns the notes that are new */
  function addChange(
    documentId: string,
    {record}: TranslatedDocument,
    {unit, state}: UnitInLanguage,
    after: Work | undefined,
    written: readonly string[],
  ): string[] {
    const change = changes.get(documentId) ?? {...noChange(documentId, record), undo: []}
    const known = [...(record?.notes ?? []), ...change.addNotes].filter(
      (note) => note.unit === unit.id,
    )
    const texts = newNotes(written, [
      ...known.filter(({resolvedAt}) => !resolvedAt).map(({text}) => text),
      ...known.filter(({resolvedAt}) => resolvedAt).map(({text}) => text),
    ])
    if (!after && texts.length === 0) return texts
    const added = texts.map((text) => noteOf(unit.id, text, options))
    changes.set(documentId, change)
    if (after) change.put.push(after)
    change.addNotes.push(...added)
    change.undo.push({
      documentId,
      unit: unit.id,
      ...(after && state.work && {before: state.work}),
      ...(after && {after}),
      ...(added.length > 0 && {notes: added}),
    })
    return texts
  }
}

/** The same note of the same import has the same key. */
function noteOf(unit: string, text: string, {by, at}: Deed): Note {
  const _key = hashText(JSON.stringify([unit, text, by, at])).slice(0, 12)
  return {_key, _type: 'translationNote', unit, kind: 'note', text, by, at}
}
