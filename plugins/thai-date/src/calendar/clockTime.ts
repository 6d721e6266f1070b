import {parseTime} from './parseMoment.ts'

/** A time of the clock as `HH:mm` out of `9.30`, `๐๙.๓๐ น.`, `9:30 pm`; undefined for what is none. */
export function clockTime(text: string): string | undefined {
  const parsed = parseTime(text)
  if (!parsed.ok) return undefined
  const {hour, minute} = parsed.time
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
}
