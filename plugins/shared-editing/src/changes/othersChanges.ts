/** Somebody's last change of a document. */
export interface Change {
  readonly author: string
  /** ISO in UTC */
  readonly at: string
}

/**
 * The last change of everybody else since a revision, from the history's list of transactions,
 * oldest first.
 *
 * @param ndjson one transaction a line: `{id, author, timestamp}`
 * @param since the revision that was seen; it is not counted
 * @param me whose changes do not count either
 */
export function othersChanges(ndjson: string, since: string, me: string): Change[] {
  const changes = new Map<string, Change>()
  for (const line of ndjson.split('\n')) {
    const transaction = parse(line)
    if (!transaction || transaction.id === since || transaction.author === me) continue
    const {author, timestamp} = transaction
    changes.set(author, {author, at: timestamp})
  }
  return [...changes.values()]
}

function parse(line: string): {id: string; author: string; timestamp: string} | undefined {
  if (line.trim() === '') return undefined
  const value: unknown = JSON.parse(line)
  if (typeof value !== 'object' || value === null) return undefined
  if (!('id' in value) || !('author' in value) || !('timestamp' in value)) return undefined
  const {id, author, timestamp} = value
  return typeof id === 'string' && typeof author === 'string' && typeof timestamp === 'string'
    ? {id, author, timestamp}
    : undefined
}
