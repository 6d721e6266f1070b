/** Measured values as people read them. */
export const count = (value: number) => Math.round(value).toLocaleString('en')
export const rate = (value: number) => (value < 100 ? value.toPrecision(2) : count(value))
export const percent = (part: number) => `${Math.round(part * 100)} %`
export const milliseconds = (value: number) => value.toFixed(2)
export const seconds = (value: number) => `${value.toFixed(2)} s`
export const megabytes = (value: number | undefined) =>
  value === undefined ? '–' : `${Math.round(value)} MB`
export const microseconds = (value: number | undefined) =>
  value === undefined ? '–' : String(Math.round(value))
