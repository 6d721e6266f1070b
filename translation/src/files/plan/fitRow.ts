import {snapshot} from '../../hashOf.ts'
import type {Snapshot, Work} from '../../TranslationRecord.ts'
import type {State} from '../../TranslationStatus.ts'
import type {UnitValue} from '../../Unit.ts'
import type {Problem} from '../Problem.ts'
import {cellText} from '../sheets/translationTable.ts'
import {type CodedText, joinedText, plainTextOf} from '../text/CodedText.ts'
import {decodeBlock} from '../text/decodeBlock.ts'
import {type EncodedUnit, encodeUnit} from '../text/encodeUnit.ts'
import type {FileRow} from '../TranslationFile.ts'
import {NO_TARGET, sourceMark, targetMark} from '../unitReference.ts'
import {lettersFault} from './lettersFault.ts'
import type {ImportOptions} from './planImport.ts'
import {readRowText, saysSomething} from './readRowText.ts'
import {exportedSource, isSourceEdited, isSourceMoved, snapshotOf} from './sourceOfRow.ts'
import type {UnitInLanguage} from './unitsInLanguage.ts'

const LINE_BREAKS = /\s*[\r\n]+\s*/g

export type FittedRow =
  | {refusal: Problem; warnings: readonly Problem[]}
  | {
      warnings: readonly Problem[]
      /** not there when nothing changes */
      work?: {
        value: UnitValue
        state: Work['state']
        source: Snapshot
        origin?: Work['origin']
        accepted?: readonly string[]
      }
    }

/** What becomes of one row, beside what stands here now. */
export function fitRow(
  row: FileRow,
  found: UnitInLanguage,
  options: ImportOptions & {lossy: boolean},
): FittedRow {
  const {unit, state} = found
  const {marks} = row
  const now = encodeUnit(unit.source, state.value)
  if (!row.target) {
    const was = marks?.targetMark ?? NO_TARGET
    const isEmptied = was !== NO_TARGET && now.target !== undefined
    return {warnings: isEmptied ? [{code: 'target-empty'}] : []}
  }
  const moved = isSourceMoved(row, unit, now)
  const base = moved ? exportedSource(row, found, now) : {source: unit.source, encoded: now}
  const encoded = base?.encoded ?? now
  const nowMark = targetMark(encoded.target)
  const isMovedTarget = marks !== undefined && marks.targetMark !== nowMark
  const exported = isMovedTarget ? undefined : cellText(unit, encoded.target ?? [])

  const read = readRowText(row.target, unit.kind, encoded, exported)
  if ('fault' in read) return {refusal: read.fault, warnings: []}
  const warnings = [...read.warnings]
  const refuse = (refusal: Problem): FittedRow => ({refusal, warnings})
  let {text} = read
  const mark = targetMark(text)
  if (mark === nowMark) return withState(row, found, now, options.state, warnings)
  if (mark === marks?.targetMark) return {warnings}

  const letters = lettersFault(text, options.lossy)
  if (letters) return refuse(letters)
  if (isMovedTarget) {
    if (options.movedTarget !== 'replace') return refuse({code: 'target-moved'})
    warnings.push({code: 'target-replaced'})
  }
  if (moved) {
    if (options.movedSource !== 'draft') return refuse({code: 'source-moved'})
    if (!base) return refuse({code: 'source-moved-tags'})
    warnings.push({code: 'source-moved-draft'})
  } else if (isSourceEdited(row, unit, now)) {
    warnings.push({code: 'source-edited'})
  }
  if (unit.kind === 'string') {
    const line = plainTextOf(text).trim().replaceAll(LINE_BREAKS, ' ')
    if (line !== plainTextOf(text).trim()) {
      warnings.push({code: 'line-breaks'})
      text = joinedText([line])
    }
  }

  const {value, faults, warnings: remarks} = valueOf(text, unit.source, encoded)
  const [fault] = faults
  if (fault) return refuse(fault)
  warnings.push(...remarks)
  if (!saysSomething(value)) return {warnings: [...warnings, {code: 'target-empty'}]}
  const asked = options.state ?? (isDone(row.state) ? 'review' : 'draft')
  return {
    warnings,
    work: {
      value,
      state: moved || remarks.length > 0 ? 'draft' : asked,
      source: snapshotOf(row, base?.source ?? unit.source, moved),
    },
  }
}

/**
 * A tool may say that a text which it left alone is done: a draft, or one whose source has changed and
 * that still holds.
 */
function withState(
  row: FileRow,
  {unit, state}: UnitInLanguage,
  now: EncodedUnit,
  asked: Work['state'] | undefined,
  warnings: readonly Problem[],
): FittedRow {
  const {marks} = row
  const {value, work, approval} = state
  if (value === undefined || marks?.sourceMark !== sourceMark(unit.source)) return {warnings}
  const accepted = work?.accepted ?? approval?.accepted
  const sent = {
    value,
    state: 'review' as const,
    origin: work?.origin ?? ('document' as const),
    ...(accepted && {accepted}),
  }
  const isStill = marks.stale && state.stale && row.isDone === true && asked !== 'draft'
  if (isStill && !isSourceEdited(row, unit, now)) {
    return {
      warnings: [...warnings, {code: 'source-confirmed'}],
      work: {...sent, source: snapshot(unit.source)},
    }
  }
  const isSent = isDone(row.state) && work?.state === 'draft' && marks.state === 'draft'
  return isSent ? {warnings, work: {...sent, source: work.source}} : {warnings}
}

function isDone(state: State | undefined): boolean {
  return state === 'review' || state === 'approved'
}

function valueOf(
  text: CodedText,
  source: UnitValue,
  encoded: EncodedUnit,
): {value: UnitValue; faults: readonly Problem[]; warnings: readonly Problem[]} {
  return typeof source === 'string'
    ? {value: plainTextOf(text), faults: [], warnings: []}
    : decodeBlock(text, encoded, source)
}
