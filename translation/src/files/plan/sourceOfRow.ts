import {hashOf} from '../../hashOf.ts'
import type {PortableTextBlock} from '../../PortableTextBlock.ts'
import type {Snapshot} from '../../TranslationRecord.ts'
import type {Unit, UnitValue} from '../../Unit.ts'
import {readCsvCell} from '../sheets/csvCells.ts'
import {cellText} from '../sheets/translationTable.ts'
import {type CodedText, comparableText, plainTextOf} from '../text/CodedText.ts'
import {decodeBlock} from '../text/decodeBlock.ts'
import {type EncodedUnit, encodeUnit} from '../text/encodeUnit.ts'
import type {InlineCode} from '../text/InlineCode.ts'
import {readTags} from '../text/readableTags.ts'
import type {FileRow} from '../TranslationFile.ts'
import {sourceMark} from '../unitReference.ts'
import type {UnitInLanguage} from './unitsInLanguage.ts'

const WHITE_SPACE = /\s+/g

/** Whether the source is another one than at the export; without marks, by the source in the file. */
export function isSourceMoved(row: FileRow, unit: Unit, now: EncodedUnit): boolean {
  return row.marks
    ? row.marks.sourceMark !== sourceMark(unit.source)
    : isSourceEdited(row, unit, now)
}

/** Whether the source in the file says something else than the source here. */
export function isSourceEdited({source}: FileRow, unit: Unit, now: EncodedUnit): boolean {
  if (!('cell' in source))
    return collapsed(comparableText(source)) !== collapsed(comparableText(now.source))
  if (typeof source.cell !== 'string' || source.cell === '') return false
  const known = collapsed(cellText(unit, now.source))
  return [source.cell, readCsvCell(source.cell)].every((cell) => collapsed(cell) !== known)
}

/**
 * The source from which a row was exported, after it has moved, with what its tags stood for:
 * from the record where it is remembered, or else from the file itself.
 *
 * @returns nothing when it is not certain what the translation's tags stand for
 */
export function exportedSource(
  row: FileRow,
  {unit, state}: UnitInLanguage,
  now: EncodedUnit,
): {source: UnitValue; encoded: EncodedUnit} | undefined {
  const remembered = [state.work?.source, state.approval?.source].find(
    (snapshot) => snapshot && row.marks && snapshot.hash.startsWith(row.marks.sourceMark),
  )
  if (remembered) {
    const {value} = remembered
    return {source: value, encoded: encodeUnit(value, state.value)}
  }
  const text = sourceText(row, unit)
  if (typeof unit.source === 'string') return {source: plainTextOf(text), encoded: now}
  if (tagsOf(text) === tagsOf(now.source)) {
    const codes = now.codes.filter(({source}) => source !== undefined).map(withoutTarget)
    return {source: decodeBlock(text, {codes}, unit.source).value, encoded: now}
  }
  const target = row.target && sourceText({source: row.target}, unit)
  if (target && tagsOf(target) === '') return withoutTags(unit.source, text)
  return undefined
}

/** Of a source that is no longer here; its hash is the export's even where the text was changed. */
export function snapshotOf(row: FileRow, source: UnitValue, moved: boolean): Snapshot {
  const hash = hashOf(source)
  const mark = row.marks?.sourceMark
  return {hash: moved && mark && !hash.startsWith(mark) ? mark : hash, value: source}
}

function withoutTags(
  block: PortableTextBlock,
  text: CodedText,
): {source: UnitValue; encoded: EncodedUnit} {
  const source = decodeBlock([plainTextOf(text)], {codes: []}, block).value
  return {source, encoded: encodeUnit(source)}
}

function sourceText({source}: Pick<FileRow, 'source'>, {kind}: Unit): CodedText {
  if (!('cell' in source)) return source
  const cell = typeof source.cell === 'string' ? source.cell : ''
  return kind === 'block' ? readTags(cell) : [cell]
}

function withoutTarget({number, kind, name, source}: InlineCode): InlineCode {
  return {number, kind, name, ...(source !== undefined && {source})}
}

function tagsOf(text: CodedText): string {
  return text
    .flatMap((part) => (typeof part === 'string' ? [] : [`${part.tag} ${part.number}`]))
    .join()
}

function collapsed(text: string): string {
  return text.replaceAll(WHITE_SPACE, ' ').trim()
}
