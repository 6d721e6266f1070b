/** How much of a service one person may use; `Infinity` is any amount. */
export interface CallQuota {
  minute: CallAmount
  day: CallAmount
}

export interface CallAmount {
  calls: number
  /** in the texts of bodies and queries */
  characters: number
}

/** Where none is configured: more than a person needs, less than what a month's free use is. */
export const USUAL_QUOTA: CallQuota = {
  minute: {calls: 120, characters: 60_000},
  day: {calls: 5000, characters: 500_000},
}
