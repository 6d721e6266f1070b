/** What somebody may do with the translations of a language. */
export interface Abilities {
  readonly translate: boolean
  readonly approve: boolean
  /** says who does it until when */
  readonly assign: boolean
  /** writes notes, questions and answers */
  readonly note: boolean
  /** changes the official names of the glossary */
  readonly glossary: boolean
}

/** Roles that may do everything, here and on the hosted lake. */
const EVERYTHING: ReadonlySet<string> = new Set(['administrator', 'editor', 'developer'])

/** What roles allow in a language: `translator-vi` translates into Vietnamese, and so on. */
export function abilitiesOf(roles: readonly string[], language: string): Abilities {
  const all = roles.some((role) => EVERYTHING.has(role))
  const approve = all || roles.includes(`reviewer-${language}`)
  const translate = approve || roles.includes(`translator-${language}`)
  const assign = all || roles.includes('coordinator')
  return {translate, approve, assign, note: translate || assign, glossary: all}
}
