import type {GlossaryEntry, TextByLanguage} from './GlossaryEntry.ts'

/** One place of a term that a file changes; without `before` it is new, without `after` it goes. */
export interface TermChange {
  field: 'kind' | 'term' | 'forbidden' | 'note'
  /** of what is written in one */
  language?: string
  before?: string
  after?: string
}

const NOTHING: GlossaryEntry = {kind: '', terms: {}, forbidden: [], notes: {}}

/** What differs between a term as it is, if it is there, and as it will be. */
export function termChanges(
  before: GlossaryEntry = NOTHING,
  after: GlossaryEntry = NOTHING,
): TermChange[] {
  return [
    ...(before.kind === after.kind ? [] : [change({field: 'kind'}, before.kind, after.kind)]),
    ...textChanges('term', before.terms, after.terms),
    ...variants(before, after).map(({language, text}) =>
      change({field: 'forbidden', language}, text, ''),
    ),
    ...variants(after, before).map(({language, text}) =>
      change({field: 'forbidden', language}, '', text),
    ),
    ...textChanges('note', before.notes, after.notes),
  ]
}

function textChanges(
  field: 'term' | 'note',
  before: TextByLanguage,
  after: TextByLanguage,
): TermChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((language) => before[language] !== after[language])
    .map((language) => change({field, language}, before[language] ?? '', after[language] ?? ''))
}

/** What one has and the other has not. */
function variants(one: GlossaryEntry, other: GlossaryEntry): GlossaryEntry['forbidden'] {
  return one.forbidden.filter(
    ({language, text}) =>
      !other.forbidden.some((known) => known.language === language && known.text === text),
  )
}

function change(
  place: Pick<TermChange, 'field' | 'language'>,
  before: string,
  after: string,
): TermChange {
  return {...place, ...(before !== '' && {before}), ...(after !== '' && {after})}
}
