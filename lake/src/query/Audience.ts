/**
 * Whose live content: `everyone` sees published documents without a dot in their id, `published` all
 * published ones, `drafts` drafts and versions too.
 */
export type Audience = 'everyone' | 'published' | 'drafts'
