/** When a document was archived, ISO in UTC; nothing where it is not. */
export function archivedAt(document: Readonly<Record<string, unknown>> | null): string | undefined {
  const value = document?.['archivedAt']
  return typeof value === 'string' ? value : undefined
}
