/** The key under which the Studio keeps when its warning was put off; it does so for a day. */
export const SNOOZE_KEY = 'sanity-studio.network.check.snooze'

/**
 * Keeps the Studio from warning that HTTP/1.1 is slow: its event streams share one socket here.
 * Must run before the Studio mounts.
 */
export function snoozeProtocolWarning(storage: Pick<Storage, 'setItem'>, now: Date): void {
  try {
    storage.setItem(SNOOZE_KEY, now.toISOString())
  } catch {
    // A browser that keeps nothing shows the warning.
  }
}
