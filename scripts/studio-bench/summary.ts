/** `median (least–most)`, or one number where all are alike. */
export function summary(values: readonly number[], digits = 0): string {
  const [least, most] = [quantile(values, 0), quantile(values, 1)]
  const say = (value: number) =>
    value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits})
  const median = say(quantile(values, 0.5))
  return say(least) === say(most) ? median : `${median} (${say(least)}–${say(most)})`
}

/** The value below which a part of the values lies: 0.5 is the median. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.round(part * (sorted.length - 1))] ?? NaN
}
