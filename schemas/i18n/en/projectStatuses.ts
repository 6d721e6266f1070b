/** The states of a project, in the project itself and in its history. */
export const projectStatuses = {
  proposed: 'Proposed',
  agreed: 'Agreed',
  approved: 'Approved',
  'under-way': 'Under way',
  completed: 'Completed',
  stopped: 'Stopped',
} as const
