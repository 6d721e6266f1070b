/** Roles that may write every document. */
const WRITERS: ReadonlySet<string> = new Set(['administrator', 'editor', 'developer'])

/** Whether somebody with these roles may take a text out of what is published in a language. */
export function mayRemove(roles: readonly string[], language: string): boolean {
  return roles.some((role) => WRITERS.has(role) || role === `reviewer-${language}`)
}
