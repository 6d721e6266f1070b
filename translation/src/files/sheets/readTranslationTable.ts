import type {State} from '../../TranslationStatus.ts'
import type {Problem} from '../Problem.ts'
import type {FileRow} from '../TranslationFile.ts'
import {parseSheetId} from '../unitReference.ts'
import {sheetWords} from '../words/sheetWords.ts'
import type {Cell} from './Cell.ts'
import {readCell} from './readCell.ts'
import {plainTitle, readColumns} from './readColumns.ts'
import type {Table} from './Table.ts'

const TITLES = titlesOf()
const STATES = statesByWord()

export interface SheetRow extends FileRow {
  project?: string
  language?: string
}

/** @throws FileError when the first row is not that of an export */
export function readTranslationTable(table: Table): SheetRow[] {
  return readColumns(table, TITLES, ['id', 'target']).map(({place, cell}) => {
    const id = textOf(cell('id'))
    const reference = parseSheetId(id)
    const target = cell('target')
    const stateWord = plainTitle(cell('state'))
    const state = STATES.get(stateWord)
    const isDone = (state === 'review' || state === 'approved') && !hasReserve(cell('state'))
    const note = readCell(cell('note'), undefined)
    const warnings: Problem[] = [
      ...(stateWord !== '' && state === undefined
        ? [{code: 'state-unknown' as const, values: {state: stateWord}}]
        : []),
      ...('fault' in note ? [note.fault] : []),
    ]
    const {project, language, documentId = '', unit = ''} = reference ?? {}
    return {
      place,
      documentId,
      unit,
      ...(project !== undefined && {project}),
      ...(language !== undefined && {language}),
      ...(reference && {marks: reference}),
      source: {cell: cell('source')},
      ...(target !== '' && {target: {cell: target}}),
      ...(state && {state}),
      ...(isDone && {isDone}),
      ...('text' in note && note.text.trim() !== '' && {notes: [note.text]}),
      ...(!reference && {fault: idFault(cell('id'))}),
      warnings,
    }
  })
}

/** `To review (source changed)`: it is as it went out. */
function hasReserve(cell: Cell): boolean {
  return /\)\s*$/.test(textOf(cell))
}

function idFault(cell: Cell): Problem {
  if (cell === '') return {code: 'id-missing'}
  if (typeof cell === 'object' && cell.type === 'formula') {
    return {code: 'cell-formula', values: {formula: cell.formula}}
  }
  return {code: 'id-broken', values: {id: textOf(cell)}}
}

function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell
  return 'value' in cell ? String(cell.value) : ''
}

function titlesOf() {
  const {en, th} = sheetWords
  const titles = (name: keyof typeof en.columns) => [en.columns[name], th.columns[name]]
  return {
    id: titles('id'),
    source: titles('source'),
    target: titles('target'),
    state: titles('state'),
    note: titles('note'),
  }
}

function statesByWord(): ReadonlyMap<string, State> {
  const states = ['missing', 'draft', 'review', 'approved'] as const
  return new Map(
    states.flatMap((state) => [
      [state, state] as const,
      [plainTitle(sheetWords.en.states[state]), state] as const,
      [plainTitle(sheetWords.th.states[state]), state] as const,
    ]),
  )
}
