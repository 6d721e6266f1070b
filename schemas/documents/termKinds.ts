/** What sort of thing a glossary term names. */
export const termKinds = [
  'place',
  'organisation',
  'office',
  'event',
  'document',
  'programme',
  'concept',
] as const
