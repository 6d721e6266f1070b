import {expect, test} from 'vitest'

import {benchReport} from './benchReport.ts'
import {QUESTIONS} from './questions.ts'
import {runBenchmarks} from './runBenchmarks.ts'

test('a tiny run measures everything', async () => {
  const said: string[] = []
  const result = await runBenchmarks({
    sizes: [50],
    duration: 20,
    rounds: 1,
    progress: (line) => said.push(line),
  })
  expect(said).toEqual([
    '50 documents: import',
    ...QUESTIONS.map(({name}) => `50 documents: ${name}`),
    '50 documents: transactions',
    '50 documents: start',
  ])
  const [size] = result.sizes
  expect(size?.reads.map(({question}) => question)).toEqual(QUESTIONS.map(({name}) => name))

  const report = benchReport(result, {
    date: '2026-01-01',
    node: '24.0.0',
    processor: 'Some processor',
    cores: 2,
    memory: 8,
    system: 'Linux',
    load: [0, 1],
  })
  expect(report).toContain('They are for 10,000 documents')
  const rows = report.split('\n').filter((line) => line.startsWith('| 50 |'))
  expect(rows).toHaveLength(2 * QUESTIONS.length + 1)
}, 60_000)
