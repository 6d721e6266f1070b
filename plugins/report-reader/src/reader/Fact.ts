import type {HeadingKind} from './headings.ts'
import type {Span} from './MappedText.ts'

/** What a fact says; the same words as the fields of the documents. */
export type FactKind =
  | 'agency'
  | 'agendaTopic'
  | 'agreedProject'
  | 'area'
  | 'capital'
  | 'city'
  | 'coHost'
  | 'commitment'
  | 'committee'
  | 'decision'
  | 'delegation'
  | 'description'
  | 'district'
  | 'endDate'
  | 'framework'
  | 'hostCapital'
  | 'initiative'
  | 'jointlyHeldWith'
  | 'leadCapital'
  | 'level'
  | 'mandate'
  | 'missionGroup'
  | 'name'
  | 'nextChair'
  | 'number'
  | 'objective'
  | 'observer'
  | 'office'
  | 'openToCapitals'
  | 'order'
  | 'ordinal'
  | 'organisation'
  | 'outcome'
  | 'participant'
  | 'participantCount'
  | 'partner'
  | 'pillar'
  | 'place'
  | 'position'
  | 'preparationStart'
  | 'proposal'
  | 'recommendation'
  | 'role'
  | 'sdg'
  | 'series'
  | 'shortName'
  | 'signatory'
  | 'signedAt'
  | 'signedBy'
  | 'signedOn'
  | 'speaker'
  | 'startDate'
  | 'statement'
  | 'status'
  | 'subject'
  | 'summary'
  | 'supporter'
  | 'text'
  | 'theme'
  | 'title'
  | 'topic'
  | 'venue'
  | 'what'
  | 'year'

/** Why a person should look at a fact before it is used. */
export type Doubt =
  /** A word was repaired. */
  | 'repaired'
  /** The text does not say it in so many words; another fact does. */
  | 'inferred'
  /** Where it begins or ends, or into what it divides, is not sure. */
  | 'bounds'
  /** The name is none that is known. */
  | 'unknownName'

export type ReadLanguage = 'th' | 'en'

/**
 * One thing that the text says. `value` is plain text; a day is ISO and Gregorian; a number has
 * Arabic digits; a capital is its id (`hanoi`) or, where it is not known, its name as written; a
 * pillar and a topic are their ids without the type; a choice is the value of the field. A fact of several fields has them as parts and no value.
 */
export interface Fact {
  /** Unique and the same for the same text. */
  readonly id: string
  readonly kind: FactKind
  readonly value: string
  /** For text: the language it is in. */
  readonly language?: ReadLanguage
  /** Where it stands in the source, with the words that showed it. */
  readonly span: Span
  readonly certainty: 'certain' | 'check'
  readonly doubt?: Doubt
  readonly parts: readonly Fact[]
}

export type ProposalType =
  | 'meeting'
  | 'session'
  | 'presentation'
  | 'declaration'
  | 'cooperationProject'

/** A document that the text speaks of, as facts in the order of its fields. */
export interface Proposal {
  readonly id: string
  readonly type: ProposalType
  /** The session in which a presentation was given. */
  readonly within?: string
  readonly facts: readonly Fact[]
}

/** Text that became no fact, and the part of the report where it stands. */
export interface LeftOver {
  readonly span: Span
  readonly text: string
  readonly section: HeadingKind | 'head'
}

/** Something about the text that a person must know; the sentences are in the bundles. */
export type ReadProblem =
  | {readonly kind: 'tooLong'; readonly limit: number; readonly length: number}
  | {readonly kind: 'notAReport'; readonly missing: readonly HeadingKind[]}
  | {readonly kind: 'impossibleDate'; readonly text: string; readonly span: Span}
  | {readonly kind: 'shortYear'; readonly text: string; readonly span: Span}
  | {readonly kind: 'endBeforeStart'; readonly text: string; readonly span: Span}
  | {
      readonly kind: 'countDiffers'
      readonly said: number
      readonly found: number
      readonly span: Span
    }
  | {readonly kind: 'datesDiffer'; readonly text: string; readonly span: Span}
  | {readonly kind: 'themeDiffers'; readonly text: string; readonly span: Span}
  | {
      readonly kind: 'venueDiffers'
      readonly text: string
      readonly other: string
      readonly span: Span
    }
  | {
      readonly kind: 'ordinalDiffers'
      readonly thai: string
      readonly english: string
      readonly span: Span
    }
  | {readonly kind: 'numberTwice'; readonly number: string; readonly span: Span}
  | {readonly kind: 'manyPartners'; readonly found: number; readonly span: Span}

/** What was read from a text. */
export interface Reading {
  readonly source: string
  readonly language: ReadLanguage
  readonly isReport: boolean
  readonly proposals: readonly Proposal[]
  /** Headings with nothing under them. */
  readonly emptyHeadings: readonly {readonly kind: HeadingKind; readonly span: Span}[]
  readonly missingHeadings: readonly HeadingKind[]
  readonly leftOver: readonly LeftOver[]
  readonly problems: readonly ReadProblem[]
}
