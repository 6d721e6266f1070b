import {FileError} from '../FileError.ts'
import type {Problem} from '../Problem.ts'
import type {Cell} from '../sheets/Cell.ts'
import {readCell} from '../sheets/readCell.ts'
import type {Table, TextTable} from '../sheets/Table.ts'
import {sheetWords, type WordLanguage} from '../words/sheetWords.ts'
import {entryMark, type GlossaryEntry} from './GlossaryEntry.ts'
import type {GlossaryRow} from './GlossaryFile.ts'

const ID = /^([^/]+)\/glossary\/(.+)@([0-9a-f]{12})$/
const TITLE = /^(.+?)\s*\(([\w-]+)\)$/
const PARTS = ['term', 'forbidden', 'note'] as const

/** The glossary as a table: a row a term, columns for each language. Variants stand in lines. */
export function glossaryTable(
  entries: readonly (GlossaryEntry & {id: string})[],
  project: string,
  languages: readonly string[],
  words: WordLanguage,
): TextTable {
  const {glossary, glossaryColumns: titles} = sheetWords[words]
  return {
    name: glossary,
    columns: [
      {title: titles.id, width: 18},
      {title: titles.kind, width: 14, open: true},
      ...PARTS.flatMap((part) =>
        languages.map((language) => ({
          title: `${titles[part]} (${language})`,
          width: part === 'term' ? 32 : 24,
          open: true,
        })),
      ),
    ],
    rows: entries.map((entry) => [
      `${project}/glossary/${entry.id}@${entryMark(entry)}`,
      entry.kind,
      ...languages.map((language) => entry.terms[language] ?? ''),
      ...languages.map((language) =>
        entry.forbidden
          .filter((one) => one.language === language)
          .map(({text}) => text)
          .join('\n'),
      ),
      ...languages.map((language) => entry.notes[language] ?? ''),
    ]),
  }
}

/** @throws FileError for a table that is no glossary */
export function readGlossaryTable({rows}: Table): {
  project: string | undefined
  rows: GlossaryRow[]
} {
  const [header, ...body] = rows
  const columns = (header?.cells ?? []).map(columnOf)
  if (!columns.some((column) => column?.part === 'term')) {
    const titles = [sheetWords.en.glossaryColumns.term, sheetWords.th.glossaryColumns.term]
    throw new FileError({
      code: 'columns-missing',
      values: {columns: `"${titles.map((title) => `${title} (th)`).join('" / "')}"`},
    })
  }
  let project: string | undefined
  const read = body
    .filter(({cells}) => cells.some((cell) => cell !== ''))
    .map(({place, cells}) => {
      const row = rowOf(place, cells, columns)
      project ??= row.project
      return row.row
    })
  return {project, rows: read}
}

type Part = 'id' | 'kind' | (typeof PARTS)[number]

function columnOf(cell: Cell): {part: Part; language: string} | undefined {
  if (typeof cell !== 'string') return undefined
  const trimmed = cell.trim()
  const [, title = trimmed, language = ''] = TITLE.exec(trimmed) ?? []
  const names: readonly Part[] = ['id', 'kind', ...PARTS]
  const part = names.find((name) =>
    [sheetWords.en, sheetWords.th].some(
      ({glossaryColumns}) => glossaryColumns[name].toLowerCase() === title.toLowerCase(),
    ),
  )
  return part && {part, language}
}

function rowOf(
  place: number,
  cells: readonly Cell[],
  columns: readonly ({part: Part; language: string} | undefined)[],
): {project: string | undefined; row: GlossaryRow} {
  const terms: Record<string, string> = {}
  const notes: Record<string, string> = {}
  const forbidden: {language: string; text: string}[] = []
  let fault: Problem | undefined
  let kind = ''
  let id = ''
  for (const [index, column] of columns.entries()) {
    const read = readCell(cells[index] ?? '', undefined)
    if ('fault' in read) {
      if (column) fault ??= read.fault
      continue
    }
    const text = read.text.replaceAll(/\r\n?/g, '\n').trim()
    if (!column || text === '') continue
    const {part, language} = column
    if (part === 'id') id = text
    else if (part === 'kind') kind = text
    else if (part === 'term') terms[language] = text
    else if (part === 'note') notes[language] = text
    else forbidden.push(...linesOf(text).map((line) => ({language, text: line})))
  }
  const [, project, known, mark] = ID.exec(id) ?? []
  if (id !== '' && known === undefined) fault ??= {code: 'id-broken', values: {id}}
  return {
    project,
    row: {
      place,
      ...(known !== undefined && mark !== undefined && {id: known, mark}),
      kind,
      terms,
      forbidden,
      complete: columns.flatMap((column) =>
        column?.part === 'forbidden' ? [column.language] : [],
      ),
      notes,
      ...(fault && {fault}),
    },
  }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
