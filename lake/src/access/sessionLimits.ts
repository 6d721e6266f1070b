const HOUR = 3_600_000

/** A session ends so long after its last use, milliseconds … */
export const SESSION_IDLE = 12 * HOUR
/** … and so long after its start at the latest. */
export const SESSION_LONGEST = 14 * 24 * HOUR
/** The last use is written down no more often than this. */
export const SESSION_RENEWAL = 10 * 60_000
