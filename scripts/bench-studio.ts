import {mkdtemp, rm} from 'node:fs/promises'
import {availableParallelism, loadavg, tmpdir, totalmem} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'

import {launchBrowser} from '../e2e/support/browser.ts'
import {markdownTable} from '../lake/bench/markdownTable.ts'
import {makeStudio} from './lib/makeStudio.ts'
import {root} from './lib/root.mjs'
import {LANGUAGES} from './studio-bench/fillDataset.ts'
import {type Candidate, type Figures, PARTS, runStudioBench} from './studio-bench/runStudioBench.ts'
import {quantile, summary} from './studio-bench/summary.ts'

const {values} = parseArgs({
  options: {
    /** another checkout, measured beside this one; its dist must be there, built in ten languages */
    against: {type: 'string'},
    runs: {type: 'string', default: '5'},
    keys: {type: 'string', default: '40'},
    meetings: {type: 'string', default: '2000'},
    /** one part, or several with commas between */
    only: {type: 'string', default: PARTS.join(',')},
  },
})

const studio = await mkdtemp(join(tmpdir(), 'capitals-studio-'))
const [loadBefore = 0] = loadavg()
const browser = await launchBrowser()
try {
  console.error('Building the studio in ten languages …')
  await makeStudio(studio, {SANITY_STUDIO_LANGUAGES: LANGUAGES.join(' ')})
  const candidates: Candidate[] = [{name: 'after', checkout: root, studio}]
  if (values.against !== undefined) {
    const checkout = resolve(values.against)
    candidates.unshift({name: 'before', checkout, studio: join(checkout, 'dist')})
  }
  const figures = await runStudioBench(browser, {
    candidates,
    runs: Number(values.runs),
    keys: Number(values.keys),
    meetings: Number(values.meetings),
    parts: PARTS.filter((part) => values.only.split(',').includes(part)),
    progress: (line) => console.error(line),
  })
  const [loadAfter = 0] = loadavg()
  console.log(
    `${availableParallelism()} cores, ${Math.round(totalmem() / 1024 ** 3)} GB of memory; load average ${loadBefore.toFixed(1)} before, ${loadAfter.toFixed(1)} after. ${values.runs} runs: the median, and the least and most.\n`,
  )
  console.log(table(figures))
} finally {
  await browser.close()
  await rm(studio, {recursive: true, force: true})
}

function table(figures: ReadonlyMap<string, Figures>): string {
  const names = [...figures.keys()]
  const what = [...new Set([...figures.values()].flatMap((found) => [...found.keys()]))]
  const rows = what.map((row) => [
    row,
    ...names.map((name) => cell(row, figures.get(name)?.get(row) ?? [])),
  ])
  return markdownTable(['', ...names], rows)
}

/** Of keys the 95th part of a hundred too. */
function cell(row: string, found: readonly number[]): string {
  if (row.endsWith('to the screen')) {
    return `p50 ${quantile(found, 0.5).toFixed(0)}, p95 ${quantile(found, 0.95).toFixed(0)}, most ${quantile(found, 1).toFixed(0)}`
  }
  return summary(found)
}
