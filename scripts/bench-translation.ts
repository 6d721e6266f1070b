import {availableParallelism, loadavg} from 'node:os'
import {parseArgs} from 'node:util'

import {launchBrowser, newVisitor} from '../e2e/support/browser.ts'
import {startCapitals} from '../e2e/support/capitals.ts'
import {markdownTable} from '../lake/bench/markdownTable.ts'
import {summary, quantile} from './studio-bench/summary.ts'
import {createTranslations} from './translation-bench/createTranslations.ts'
import {measureEditor} from './translation-bench/measureEditor.ts'
import {measureMatrix} from './translation-bench/measureMatrix.ts'
import {BESIDE, measureYardsticks} from './translation-bench/measureYardsticks.ts'
import {openWorkbench} from './translation-bench/openWorkbench.ts'

const {values} = parseArgs({
  options: {
    documents: {type: 'string', default: '2000'},
    runs: {type: 'string', default: '5'},
    keys: {type: 'string', default: '60'},
    /** a built studio; `dist` of this checkout when left out */
    studio: {type: 'string'},
  },
})

const [loadBefore = 0] = loadavg()
await using capitals = await startCapitals(
  values.studio === undefined ? {} : {studio: values.studio},
)
const client = await capitals.client()
console.error(`Writing ${values.documents} documents and their records …`)
const made = await createTranslations(client, Number(values.documents))
const browser = await launchBrowser()
try {
  const figures = new Map<string, number[]>()
  await using visitor = await openWorkbench(browser, capitals)
  for (let run = 1; run <= Number(values.runs); run += 1) {
    console.error(`Run ${run} of ${values.runs} …`)
    add(figures, await measureMatrix(visitor.page))
  }
  add(figures, await measureEditor(visitor.page, Number(values.keys)))
  console.error('Bare pages beside …')
  await using nobody = await newVisitor(browser, capitals.origin, 'en-US')
  const beside = await measureYardsticks(nobody.page, {
    rows: made.documents,
    keys: Number(values.keys),
    runs: Number(values.runs),
  })
  const [loadAfter = 0] = loadavg()
  console.log(
    `${made.documents} documents, ${made.units} units, ${made.records} records in ${made.languages} languages; ${availableParallelism()} cores; load average ${loadBefore.toFixed(1)} before, ${loadAfter.toFixed(1)} after.\n`,
  )
  console.log(
    markdownTable(
      ['ms', 'workbench', 'beside'],
      [...figures].map(([name, found]) => {
        const yardstick = BESIDE[name] ?? ''
        const numbers = beside[yardstick]
        return [name, told(found), numbers ? `${told(numbers)} (${yardstick})` : '']
      }),
    ),
  )
} finally {
  await browser.close()
}

function add(figures: Map<string, number[]>, found: Readonly<Record<string, readonly number[]>>) {
  for (const [name, numbers] of Object.entries(found)) {
    figures.set(name, [...(figures.get(name) ?? []), ...numbers])
  }
}

/** Of many the 95th part of a hundred too. */
function told(found: readonly number[]): string {
  if (found.length < 20) return summary(found)
  return `p50 ${quantile(found, 0.5).toFixed(0)}, p95 ${quantile(found, 0.95).toFixed(0)}, most ${quantile(found, 1).toFixed(0)}`
}
