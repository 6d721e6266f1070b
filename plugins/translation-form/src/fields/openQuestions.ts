import type {Note} from '@capitals/translation'

import type {Records} from '../records/RecordStore.ts'

/** A question of a translator that nobody has settled, and what was answered. */
export interface AskedQuestion {
  readonly language: string
  readonly question: Note
  /** of the same unit, later than the question */
  readonly answers: readonly Note[]
}

/** The questions of all languages that are not settled, the oldest first. */
export function openQuestions(records: Records): AskedQuestion[] {
  return [...(records?.values() ?? [])]
    .flatMap(({language, notes = []}) =>
      notes
        .filter(({kind, resolvedAt}) => kind === 'question' && resolvedAt === undefined)
        .map((question) => ({
          language,
          question,
          answers: notes.filter(
            ({kind, unit, at}) => kind === 'answer' && unit === question.unit && at > question.at,
          ),
        })),
    )
    .toSorted((a, b) => (a.question.at < b.question.at ? -1 : 1))
}
