export type RoleUnderTest = 'translator-vi' | 'reviewer-vi' | 'coordinator'

type Stored = Readonly<Record<string, unknown>>

const FIELDS: Record<RoleUnderTest, readonly string[]> = {
  'translator-vi': ['work', 'notes'],
  'reviewer-vi': ['work', 'notes', 'approvals'],
  coordinator: ['assignee', 'due', 'notes'],
}

/**
 * What the roles may write, said once more without GROQ: one document before and after, of which one
 * may be missing.
 */
export function isAllowed(
  role: RoleUnderTest,
  before: Stored | undefined,
  after: Stored | undefined,
): boolean {
  if (!after) return false
  const languages = role === 'coordinator' ? ['vi', 'en'] : ['vi']
  if (after['_type'] !== 'translation') {
    return (
      role === 'reviewer-vi' && before !== undefined && isContent(after) && sameBut(before, after)
    )
  }
  const {document, language, _id} = after
  if (_id !== `l10n.${String(language)}.${String(document)}`) return false
  if (!languages.includes(String(language))) return false
  const free = new Set(['_rev', '_updatedAt', ...FIELDS[role]])
  if (!before) {
    const made = ['_id', '_type', '_createdAt', 'language', 'document']
    return Object.keys(after).every((key) => free.has(key) || made.includes(key))
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].every((key) => free.has(key) || text(before[key]) === text(after[key]))
}

function isContent({_id}: Stored): boolean {
  return !String(_id).startsWith('l10n.') && !String(_id).startsWith('_.')
}

/** The same but for Vietnamese items beside Thai ones, and for Vietnamese ones that are gone. */
function sameBut(before: unknown, after: unknown, isRoot = true, isOwnText = false): boolean {
  if (Array.isArray(before) && Array.isArray(after)) {
    return sameItems(others(before), others(after), isOwnText)
  }
  if (!isObject(before) || !isObject(after)) return text(before) === text(after)
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].every(
    (key) =>
      (isRoot && (key === '_rev' || key === '_updatedAt')) ||
      (Object.hasOwn(before, key) &&
        Object.hasOwn(after, key) &&
        sameBut(before[key], after[key], false, key === 'value' && isVietnamese(before))),
  )
}

function sameItems(
  [first, ...rest]: readonly unknown[],
  after: readonly unknown[],
  isOwnText: boolean,
): boolean {
  if (first === undefined) return after.length === 0
  const mayGo = isOwnText || isVietnamese(first)
  return (
    (after.length > 0 &&
      sameBut(first, after[0], false) &&
      sameItems(rest, after.slice(1), isOwnText)) ||
    (mayGo && sameItems(rest, after, isOwnText))
  )
}

function isVietnamese(one: unknown): boolean {
  return (
    isObject(one) &&
    one['language'] === 'vi' &&
    String(one['_type']).startsWith('internationalizedArray')
  )
}

function others(items: readonly unknown[]): unknown[] {
  const isOwn = (one: unknown) =>
    isObject(one) &&
    isVietnamese(one) &&
    items.some(
      (other) => isObject(other) && other['language'] === 'th' && other['_type'] === one['_type'],
    )
  const rest = items.filter((one) => !isOwn(one))
  const keys = new Set(rest.map((one) => (isObject(one) ? one['_key'] : undefined)))
  // A key that another has too would make patches of that one meet both.
  return items.filter(
    (one) => !isOwn(one) || (isObject(one) && one['_key'] !== undefined && keys.has(one['_key'])),
  )
}

function isObject(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** With keys in one order. */
function text(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    isObject(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}
