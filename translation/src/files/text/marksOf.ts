import {isSpan, type PortableTextBlock} from '../../PortableTextBlock.ts'
import type {CodeKind, CodeMeaning} from './InlineCode.ts'

/** A mark from where it opens to where it closes, or an inline object. */
export interface MarkedPart {
  kind: CodeKind
  name: string
  meaning: CodeMeaning
}

/** A block as texts and what opens and closes between them, properly nested. */
export type MarkedEvent =
  | string
  | {event: 'open' | 'object'; part: MarkedPart}
  | {event: 'close'; part: MarkedPart}

interface Piece {
  text?: string
  object?: MarkedPart
  marks: readonly string[]
}

/**
 * Reads a block from its start to its end. A mark that goes over several spans, or over an inline
 * object, opens once; marks that overlap are cut where they must be.
 */
export function marksOf(block: PortableTextBlock): MarkedEvent[] {
  const pieces = piecesOf(block)
  const definitions = new Map(block.markDefs?.map((definition) => [definition._key, definition]))
  const events: MarkedEvent[] = []
  const open: {mark: string; part: MarkedPart}[] = []
  for (const [index, piece] of pieces.entries()) {
    const keep = open.findIndex(({mark}) => !piece.marks.includes(mark))
    if (keep !== -1) closeFrom(keep)
    const opening = piece.marks
      .filter((mark) => !open.some((one) => one.mark === mark))
      .map((mark) => ({mark, end: endOf(mark, index)}))
      .sort((a, b) => b.end - a.end)
    for (const {mark} of opening) {
      const part = partOf(mark)
      open.push({mark, part})
      events.push({event: 'open', part})
    }
    if (piece.object) events.push({event: 'object', part: piece.object})
    else events.push(piece.text ?? '')
  }
  closeFrom(0)
  return events

  function closeFrom(start: number): void {
    for (const {part} of open.splice(start).toReversed()) events.push({event: 'close', part})
  }

  function endOf(mark: string, start: number): number {
    const end = pieces.findIndex(({marks}, index) => index > start && !marks.includes(mark))
    return end === -1 ? pieces.length : end
  }

  function partOf(mark: string): MarkedPart {
    const definition = definitions.get(mark)
    return definition
      ? {kind: 'annotation', name: definition._type, meaning: definition}
      : {kind: 'decorator', name: mark, meaning: mark}
  }
}

function piecesOf({children = []}: PortableTextBlock): Piece[] {
  const pieces: Piece[] = []
  for (const child of children) {
    if (!isSpan(child)) {
      pieces.push({object: {kind: 'object', name: child._type, meaning: child}, marks: []})
    } else if (child.text !== '') {
      pieces.push({text: child.text, marks: [...new Set(child.marks)]})
    }
  }
  let before: readonly string[] = []
  return pieces.map((piece, index) => {
    if (!piece.object) {
      before = piece.marks
      return piece
    }
    const after = pieces.find((next, place) => place > index && !next.object)?.marks ?? []
    return {...piece, marks: before.filter((mark) => after.includes(mark))}
  })
}
