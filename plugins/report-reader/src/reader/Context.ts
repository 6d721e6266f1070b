import type {Doubt, Fact, FactKind, ReadLanguage, ReadProblem} from './Fact.ts'
import {type MappedText, type Span, spanOf} from './MappedText.ts'

interface More {
  readonly language?: ReadLanguage
  readonly doubt?: Doubt | undefined
  readonly parts?: readonly Fact[]
}

/** Makes the facts of one proposal, each with an id of its own. */
export type MakeFact = (kind: FactKind, value: string, span: Span, more?: More) => Fact

/** What readers of parts share: problems they meet, and text they have understood without a fact. */
export interface Context {
  readonly problems: ReadProblem[]
  readonly claims: Span[]
  /** Which of its series the meeting is, in Arabic digits. */
  readonly ordinal?: string
  readonly language: ReadLanguage
}

export function createMakeFact(proposal: string): MakeFact {
  const counts = new Map<FactKind, number>()
  return (kind, value, span, {doubt, language, parts = []} = {}) => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return {
      id: `${proposal}/${kind}-${count}`,
      kind,
      value,
      span,
      certainty: doubt === undefined ? 'certain' : 'check',
      ...(doubt === undefined ? {} : {doubt}),
      ...(language === undefined ? {} : {language}),
      parts,
    }
  }
}

/** The language of a text: Thai where it has Thai letters. */
export function languageOf(text: string): ReadLanguage {
  return /[\u0E01-\u0E4E]/.test(text) ? 'th' : 'en'
}

/** A text without what stands around it in a sentence: spaces, quotation marks, a last full stop. */
export function bare(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/^[\s:：,;–—-]+|[\s:：,;.–—-]+$/g, '')
  const inner = /^[“"„']([^“”"]*)[”"“']$/.exec(plain)?.[1]
  return (inner ?? plain.replace(/^[“"”](?=[^“”"]*$)|^([^“”"]*)[“"”]$/, '$1')).trim()
}

/** The text of a part and its place, without spaces around it. */
export interface Part {
  readonly text: string
  readonly span: Span
  /** Where it begins and ends in the text it is of. */
  readonly from: number
  readonly to: number
}

export function partOf(body: MappedText, from: number, to: number): Part {
  const raw = body.text.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  const end = Math.max(start, from + raw.trimEnd().length)
  return {text: bare(raw), span: spanOf(body, start, end), from: start, to: end}
}
