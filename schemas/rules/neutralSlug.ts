const MAX_LENGTH = 96

/** The form of a slug: readable in every script's front end, the same in all languages. */
export const SLUG_PATTERN = /^[a-z0-9-]+$/

/**
 * A slug out of any text: Latin letters without their accents, digits, single hyphens, at most 96
 * characters. Text in other scripts leaves nothing of itself, so it becomes `x` and a short hash:
 * never empty, and the same for the same text.
 */
export function neutralSlug(text: string): string {
  const latin = text
    .replace(/[Đđ]/g, 'd')
    .replace(/&/g, ' and ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036F'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '')
  return /[a-z]/.test(latin) ? latin : `x${hash(text)}${latin === '' ? '' : `-${latin}`}`
}

/** FNV-1a over UTF-16 code units, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return value.toString(36)
}
