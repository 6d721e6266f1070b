/** Does work again and again, `milliseconds` apart. Returns the way out. */
export type Every = (milliseconds: number, work: () => void) => () => void

/** Does not keep the process alive. */
export const everyInterval: Every = (milliseconds, work) => {
  const timer = setInterval(work, milliseconds)
  timer.unref()
  return () => clearInterval(timer)
}
