import {isPortableTextBlock, type Unit, type UnitValue} from '@capitals/translation'
import {
  decodeBlock,
  encodeUnit,
  type InlineCode,
  readTags,
  repairTags,
  writeTags,
} from '@capitals/translation/text'

/** A source and its translation as lines of text, with `<1>…</1>` for marks and `<2/>` for objects. */
export interface TaggedUnit {
  readonly source: string
  readonly target: string
  readonly codes: readonly InlineCode[]
}

/** How a tag is wrong where it stands. */
export interface TagFault {
  readonly code: string
  readonly tag: number
}

/** A unit as it is shown and written on. Lines and plain texts have no tags and stay as they are. */
export function toTagged(source: UnitValue, target: UnitValue | undefined): TaggedUnit {
  if (typeof source === 'string') {
    return {source, target: typeof target === 'string' ? target : '', codes: []}
  }
  const coded = encodeUnit(source, target)
  return {
    source: writeTags(coded.source),
    target: coded.target === undefined ? '' : writeTags(coded.target),
    codes: coded.codes,
  }
}

/** The value that was written; with tags that do not fit it is made as well as it can be, and told. */
export function fromTagged(
  text: string,
  unit: Pick<Unit, 'source'>,
  codes: readonly InlineCode[],
): {value: UnitValue; faults: TagFault[]} {
  const {source} = unit
  if (!isPortableTextBlock(source)) return {value: text, faults: []}
  const {value, faults} = decodeBlock(readTags(text), {codes}, source)
  return {
    value,
    faults: faults
      .filter(({code}) => WRITING_FAULTS.has(code))
      .map(({code, values}) => ({code, tag: Number(values?.['tag'] ?? 0)})),
  }
}

/** Text that somebody pastes: as one line where there is only one, with its tags made right again. */
export function pastedText(
  text: string,
  unit: Pick<Unit, 'kind'>,
  codes: readonly InlineCode[],
): string {
  const lines = text.replaceAll(/\r\n?/g, '\n')
  if (unit.kind === 'block') {
    const repaired = repairTags(lines, ({number}) => codes.some((code) => code.number === number))
    return repaired?.cell ?? lines
  }
  return unit.kind === 'string' ? lines.replaceAll(/\s*\n\s*/g, ' ') : lines
}

/** What the checks of texts do not tell; lost and doubled ones they do. */
const WRITING_FAULTS: ReadonlySet<string> = new Set([
  'tag-unknown',
  'tag-not-opened',
  'tag-not-closed',
])
