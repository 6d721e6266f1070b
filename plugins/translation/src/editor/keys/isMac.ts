/** Whether the keys are those of an Apple keyboard. */
export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent)
}
