declare module 'sanity' {
  interface StringOptions {
    /** a time of the clock, written as `HH:mm` when its field is left */
    timeOfDay?: boolean
  }
}

/** Whether a compiled type is a text that holds a time of the clock: `options.timeOfDay`. */
export function isTimeOfDay(type: unknown): boolean {
  return isRecord(type) && isRecord(type['options']) && type['options']['timeOfDay'] === true
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
