import {cleanThaiText} from '@capitals/thai-text/text'

import type {Fact, Reading} from './Fact.ts'
import {readReport} from './readReport.ts'
import type {Vocabulary} from './vocabulary.ts'

/** A text read to its end, cleaned as the studio cleans. */
export function readWhole(source: string, vocabulary?: Vocabulary): Reading {
  const reading = readReport(source, {
    clean: cleanThaiText,
    ...(vocabulary ? {vocabulary} : {}),
  })
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
  }
}

/** A reading as lines: proposals with their facts, empty headings, what is left over, problems. */
export function outline(reading: Reading): string {
  const {proposals, emptyHeadings, missingHeadings, leftOver, problems, source} = reading
  const lines = proposals.flatMap(({id, within, facts}) => [
    `${id}${within === undefined ? '' : ` in ${within}`}`,
    ...facts.flatMap((fact) => factLines(fact, '  ')),
  ])
  const rest = [
    ...emptyHeadings.map(({kind}) => `empty: ${kind}`),
    ...missingHeadings.map((kind) => `missing: ${kind}`),
    ...leftOver.map(({section, text}) => `left over in ${section}: ${text}`),
    ...problems.map((problem) => {
      const {kind, ...words} = problem
      const said = Object.entries(words).filter(([name]) => name !== 'span' && name !== 'text')
      const place = 'span' in problem ? source.slice(problem.span.start, problem.span.end) : ''
      return `problem: ${[kind, ...said.map(([name, value]) => `${name} ${String(value)}`), place].filter(Boolean).join(' | ')}`
    }),
  ]
  return [...lines, ...rest, ''].join('\n')
}

function factLines({kind, language, doubt, value, parts}: Fact, indent: string): string[] {
  const label = `${kind}${language === undefined ? '' : `@${language}`}${doubt === undefined ? '' : ` [${doubt}]`}`
  return [
    `${indent}${label}${value === '' ? '' : `: ${value}`}`,
    ...parts.flatMap((part) => factLines(part, `${indent}  `)),
  ]
}
