import {isRecord} from './isRecord.ts'

/** The string itself when it says something, else undefined. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** The id that a reference points to. */
export function referenceId(value: unknown): string | undefined {
  return isRecord(value) ? textOf(value['_ref']) : undefined
}

/** The ids that an array of references points to, in order, without empty ones. */
export function referenceIds(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown) => referenceId(item) ?? [])
}

/** The id without `drafts.` or `versions.<release>.` before it. */
export function publishedId(id: string): string {
  return id.replace(/^(?:drafts|versions\.[^.]+)\./, '')
}
