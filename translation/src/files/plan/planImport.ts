import {workItem, type Deed} from '../../changes/saveWork.ts'
import {SOURCE_LANGUAGE} from '../../findUnits.ts'
import type {Work} from '../../TranslationRecord.ts'
import type {Problem} from '../Problem.ts'
import type {FileRow, TranslationFile} from '../TranslationFile.ts'
import {fitRow} from './fitRow.ts'
import type {ImportPlan, ImportRow, ImportUndo, Outcome} from './ImportPlan.ts'
import {twiceInFile} from './twiceInFile.ts'
import {type TranslatedDocument, type UnitInLanguage, unitsInLanguage} from './unitsInLanguage.ts'
import {type RecordChange, workTransactions} from './workTransactions.ts'

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
  const counts: Record<Outcome, number> = {unchanged: 0, draft: 0, review: 0, refused: 0}

  const rows = file.rows.map((row): ImportRow => {
    const planned = planRow(row)
    counts[planned.outcome]++
    return planned
  })
  return {
    language,
    rows,
    counts,
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
    if (again === 'same') return {...named, outcome: 'unchanged', warnings: row.warnings}
    if (again) return refused(again)

    const fitted = fitRow(row, found, {...options, lossy: file.lossy})
    if ('refusal' in fitted) {
      return {...refused(fitted.refusal), warnings: [...row.warnings, ...fitted.warnings]}
    }
    const warnings = [...row.warnings, ...fitted.warnings]
    const before = found.state.value
    if (!fitted.work) {
      return {...named, outcome: 'unchanged', warnings, ...(before !== undefined && {before})}
    }
    const {by, at} = options
    const after = workItem({unit: found.unit, origin: 'file', by, at, ...fitted.work})
    addChange(documentId, entry, found, after)
    return {
      ...named,
      outcome: after.state,
      warnings,
      ...(before !== undefined && {before}),
      after: after.value,
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

  function addChange(
    documentId: string,
    {record}: TranslatedDocument,
    {unit, state}: UnitInLanguage,
    after: Work,
  ): void {
    const change = changes.get(documentId) ?? {documentId, record, put: [], remove: [], undo: []}
    changes.set(documentId, change)
    change.put.push(after)
    change.undo.push({
      documentId,
      unit: unit.id,
      ...(state.work && {before: state.work}),
      after,
    })
  }
}
