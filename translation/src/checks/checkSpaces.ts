import {finding, type Check} from './Finding.ts'
import {matches} from './matches.ts'

const RUNS = /(?<=\S)[ \u00A0]{2,}(?=\S)/g

/** No space at the start or the end that the source does not have, and none doubled. */
export const checkSpaces: Check = ({sourceText, targetText}) => {
  const start = /^\s+/.exec(targetText)?.[0]
  const {length} = targetText
  const end = targetText.trimEnd().length
  return [
    ...(start !== undefined && !/^\s/.test(sourceText)
      ? [spaces('atStart', {start: 0, end: start.length}, '')]
      : []),
    ...(end > 0 && end < length && !/\s$/.test(sourceText)
      ? [spaces('atEnd', {start: end, end: length}, '')]
      : []),
    ...matches(targetText, RUNS)
      .slice(0, 1)
      .map((run) => spaces('doubled', {start: run.start, end: run.end}, ' ')),
  ]
}

function spaces(reason: string, range: {start: number; end: number}, suggestion: string) {
  return finding('spaces', 'warning', reason, {target: [range], suggestion})
}
