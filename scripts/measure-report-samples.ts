import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import {htmlToText, looksLikeHtml} from '../plugins/report-reader/src/reader/htmlToText.ts'
import {readReport} from '../plugins/report-reader/src/reader/index.ts'
import {scoreReading} from '../plugins/report-reader/src/reader/scoreReading.ts'
import {readWhole} from '../plugins/report-reader/src/reader/testOutline.ts'
import {cleanThaiText} from '../plugins/thai-text/src/text/index.ts'
import {root} from './lib/root.mjs'

const samples = join(root, 'plugins', 'report-reader', 'samples')
const CHARACTERS_A_PAGE = 1800
const ROUNDS = 5

/** The text of a report as the tool reads it. */
function textOf(folder: string, name: string): string {
  const raw = readFileSync(join(samples, folder, name), 'utf8')
  return looksLikeHtml(raw) ? htmlToText(raw) : raw
}

/** The table of one folder: for each report what was found, missed and read besides. */
function scoreTable(folder: string): string[] {
  const names = readdirSync(join(samples, folder)).filter((name) => !name.includes('.expected.'))
  const sum = {found: 0, missed: 0, surplus: 0, certain: 0}
  const rows = names.map((name) => {
    const expected = readFileSync(
      join(samples, folder, name.replace(/\.\w+$/, '.expected.txt')),
      'utf8',
    )
    const score = scoreReading(readWhole(textOf(folder, name)), expected)
    const [found, missed] = [score.found.length, score.missed.length]
    const [surplus, certain] = [score.surplus.length, score.surplusCertain.length]
    sum.found += found
    sum.missed += missed
    sum.surplus += surplus
    sum.certain += certain
    return `| \`${name}\` | ${found} | ${missed} | ${surplus} | ${certain} |`
  })
  const recall = percent(sum.found, sum.found + sum.missed)
  const precision = percent(sum.found, sum.found + sum.surplus)
  return [
    '| report | found | missed | read besides | of these without a mark |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    `| **all** | ${sum.found} | ${sum.missed} | ${sum.surplus} | ${sum.certain} |`,
    '',
    `Recall ${recall}, precision ${precision}.`,
  ]
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)} %`
}

/** A report with as many presentations as fill some pages. */
function reportOf(pages: number): string {
  const text = textOf('scored', 'vientiane-joint.txt')
  const [before = '', after = ''] = text.split('(๒) กรุงพนมเปญ')
  const presentation =
    '- กรุงฮานอย นำเสนอเรื่องสวนสาธารณะบนคันกั้นน้ำ ได้แก่ โครงการสวนของเด็กทุกคน และโครงการทางเดินริมน้ำ ซึ่งช่วยให้คนในเมืองได้ใกล้ชิดแม่น้ำและเรียนรู้วิธีอยู่กับน้ำอย่างปลอดภัย\n'
  const room = Math.max(0, pages * CHARACTERS_A_PAGE - text.length)
  return `${before}${presentation.repeat(Math.ceil(room / presentation.length))}(๒) กรุงพนมเปญ${after}`
}

interface Timing {
  readonly whole: number
  readonly longest: number
}

/** What this process has had of the processor, in milliseconds: others on the machine do not count. */
function processorTime(): number {
  return process.cpuUsage().user / 1000
}

function timeOf(text: string): Timing {
  const began = processorTime()
  let last = began
  let longest = 0
  for (const _ of readReport(text, {clean: cleanThaiText})) {
    const now = processorTime()
    longest = Math.max(longest, now - last)
    last = now
  }
  return {whole: processorTime() - began, longest}
}

/** What the machine can do: finding the words of the same text once. */
function yardstickOf(text: string): number {
  const began = processorTime()
  let words = 0
  for (const {isWordLike} of new Intl.Segmenter('th', {granularity: 'word'}).segment(text)) {
    if (isWordLike === true) words += 1
  }
  return words > 0 ? processorTime() - began : 0
}

function best<T>(measure: () => T, of: (result: T) => number): T {
  const results = Array.from({length: ROUNDS}, measure)
  return results.reduce((one, other) => (of(other) < of(one) ? other : one))
}

function timeTable(): string[] {
  timeOf(reportOf(20))
  const rows = [1, 50, 500].map((pages) => {
    const text = reportOf(pages)
    const {whole, longest} = best(
      () => timeOf(text),
      (timing) => timing.whole,
    )
    const yardstick = best(
      () => yardstickOf(text),
      (time) => time,
    )
    return `| ${pages} | ${text.length.toLocaleString('en')} | ${milliseconds(whole)} | ${milliseconds(longest)} | ${milliseconds(yardstick)} | ${(whole / yardstick).toFixed(1)} |`
  })
  return [
    '| pages | characters | time | longest step without a pause | yardstick | time in yardsticks |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ]
}

function milliseconds(time: number): string {
  return `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`
}

const page = join(root, 'docs', 'report-reader.md')
const sections = {
  scored: () => scoreTable('scored'),
  'held-out': () => scoreTable('held-out'),
  time: timeTable,
}
let text = readFileSync(page, 'utf8')
for (const [name, make] of Object.entries(sections)) {
  const [before = '', rest = ''] = text.split(`<!-- ${name} -->\n`)
  const after = rest.split(`<!-- /${name} -->`)[1] ?? ''
  const lines = make()
  text = `${before}<!-- ${name} -->\n${lines.join('\n')}\n<!-- /${name} -->${after}`
  console.log(lines.at(-1))
}
writeFileSync(page, text)
