/** Hears how far an export or import is. */
export type OnStep = (step: {
  /** such as `Exporting documents...` */
  step: string
  current?: number
  total?: number | '?'
}) => void
