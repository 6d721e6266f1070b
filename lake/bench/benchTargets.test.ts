import {expect, test} from 'vitest'

import {benchTargets} from './benchTargets.ts'

const driven = {requests: 1, perSecond: 900, p50: 1, p99: 2, processor: 50}
const start = {seconds: 0.8, memory: 110}
const read = {distinct: driven, repeated: driven, bare: driven, unplanned: 1}

test('says of each target whether it was reached', () => {
  const targets = benchTargets({
    content: {first: start, again: start},
    sizes: [
      {
        documents: 10_000,
        imported: 12,
        memory: {imported: 1, read: 1},
        reads: [
          {...read, question: 'one', ofBare: {distinct: 0.3, repeated: 0.6}},
          {...read, question: 'list', ofBare: {distinct: 0.49, repeated: 0.5}},
          {...read, question: 'other', ofBare: {distinct: 0, repeated: 0}},
        ],
        transactions: {single: driven, together: driven, commits: 1},
        start,
      },
    ],
  })
  expect(targets.split('\n')).toEqual([
    '| at 10,000 documents | wanted | measured | reached |',
    '| --- | --- | ---: | --- |',
    '| one, repeated | half of the bare server | 60 % | yes |',
    '| one, distinct | half of the bare server | 30 % | no |',
    '| list, repeated | half of the bare server | 50 % | yes |',
    '| list, distinct | half of the bare server | 49 % | no |',
    '| durable transactions of one document, one client | 1,000/s | 900/s | no |',
    '| import | 10 s | 12.00 s | no |',
    '| start to first answer | 1 s | 0.80 s | yes |',
    '| memory after a start with the real content | 150 MB | 110 MB | yes |',
  ])
})
