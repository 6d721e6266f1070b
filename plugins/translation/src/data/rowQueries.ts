import type {TranslatedType} from './TranslatedType.ts'

/** Which documents are asked for: these, or all where the list is null. */
export interface RowParams {
  readonly types: readonly string[]
  readonly ids: readonly string[] | null
  /** languages of the titles */
  readonly languages: readonly string[]
}

/** What documents are called and which meeting they belong to, drafts beside the published ones. */
export function headsQuery(types: readonly TranslatedType[], meetingId: string): string {
  const titles = types
    .map(({name, titleField}) => `_type == ${JSON.stringify(name)} => ${titleField}`)
    .join(', ')
  return `*[_type in $types && !defined(archivedAt) && ($ids == null || _id in $ids)]{
    _id, _type,
    "titles": select(${titles})[language in $languages]{language, value},
    "meeting": ${meetingId}
  }`
}

/** How many units are in which state, as a lake has derived it. */
export const COUNTS_QUERY = `*[_type == "translationStatus" && ($ids == null || document in $ids)]{
  _id, document, documentType, units,
  "languages": languages[]{
    language,
    "missing": count(missing), "draft": count(draft), "review": count(review),
    "approved": count(approved), "stale": count(stale), "orphans": count(orphans)
  }
}`

/** Who should do what until when, and what is asked. */
export const PLANS_QUERY = `*[
  _type == "translation" && ($ids == null || document in $ids)
  && (defined(assignee) || defined(due) || count(notes) > 0)
]{
  language, document, assignee, due,
  "questions": count(notes[kind == "question" && !defined(resolvedAt)])
}`
