export type {Clean} from './blocks.ts'
export {capitalNamed, type KnownCapital, knownCapitals} from './capitals.ts'
export type {
  Doubt,
  Fact,
  FactKind,
  LeftOver,
  Proposal,
  ProposalType,
  Reading,
  ReadLanguage,
  ReadProblem,
} from './Fact.ts'
export {findMojibake, type Mojibake, type MojibakeKind} from './findMojibake.ts'
export type {HeadingKind} from './headings.ts'
export {htmlToText, looksLikeHtml} from './htmlToText.ts'
export type {Span} from './MappedText.ts'
export {MAX_LENGTH, readReport, type ReadOptions} from './readReport.ts'
export type {Vocabulary} from './vocabulary.ts'
export {type Pause, runReading} from './runReading.ts'
