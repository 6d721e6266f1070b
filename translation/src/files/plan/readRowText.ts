import {isSpan} from '../../PortableTextBlock.ts'
import type {UnitKind, UnitValue} from '../../Unit.ts'
import type {Problem} from '../Problem.ts'
import type {CellReading} from '../sheets/readCell.ts'
import {readCell} from '../sheets/readCell.ts'
import {joinedText, type CodedText} from '../text/CodedText.ts'
import type {EncodedUnit} from '../text/encodeUnit.ts'
import {readTags, repairTags} from '../text/readableTags.ts'
import type {RowText} from '../TranslationFile.ts'

export type ReadText = {text: CodedText; warnings: readonly Problem[]} | {fault: Problem}

/**
 * A row's text as text with tags, whatever a spreadsheet program made of it.
 *
 * @param exported what the cell held when it was exported, if that is still known
 */
export function readRowText(
  row: RowText,
  kind: UnitKind,
  encoded: EncodedUnit,
  exported: string | undefined,
): ReadText {
  if (!('cell' in row)) {
    if (kind !== 'block' && row.some((part) => typeof part === 'object')) {
      return {fault: {code: 'tag-in-plain-text'}}
    }
    return {text: row, warnings: []}
  }
  const read: CellReading = readCell(row.cell, exported)
  if ('fault' in read) return read
  if (kind !== 'block') return {text: joinedText([read.text]), warnings: read.warnings}
  const tags = new Set(
    encoded.codes.flatMap(({kind, number}) =>
      kind === 'object' ? [`object ${number}`] : [`open ${number}`, `close ${number}`],
    ),
  )
  const repaired = repairTags(read.text, ({tag, number}) => tags.has(`${tag} ${number}`))
  if (!repaired) return {text: readTags(read.text), warnings: read.warnings}
  const warning: Problem = {code: 'tag-repaired', values: {found: repaired.found}}
  return {text: readTags(repaired.cell), warnings: [...read.warnings, warning]}
}

/** Whether a value says anything at all. */
export function saysSomething(value: UnitValue): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  return (value.children ?? []).some((child) => !isSpan(child) || child.text.trim() !== '')
}
