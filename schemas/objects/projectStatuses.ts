/** The steps of a cooperation project, in order; `stopped` may come after any. */
export const projectStatuses = [
  'proposed',
  'agreed',
  'approved',
  'under-way',
  'completed',
  'stopped',
] as const
