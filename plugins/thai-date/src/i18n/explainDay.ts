import {dayEntry} from '../entry/dayEntry.ts'
import {en} from './en.ts'
import {problemSentence} from './problemSentence.ts'
import {th, type WordKey} from './th.ts'

/** Says why a text is no day, in Thai for a locale such as `th-TH`, else in English; nothing of a day. */
export function explainDay(text: string, locale: string): string | undefined {
  const reading = dayEntry.read(text)
  if (reading.ok) return undefined
  const words: Readonly<Record<WordKey, string>> = locale.split('-', 1)[0] === 'th' ? th : en
  return problemSentence(dayEntry.explain(text, reading.problem), locale, (key, variables = {}) =>
    words[key].replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(variables[name] ?? whole)),
  )
}
