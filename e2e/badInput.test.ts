import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import type {Page} from 'playwright-core'
import {expect} from 'vitest'

import {root} from '../scripts/lib/root.mjs'
import {field, inLanguage, input, openDocument, publishButton} from './support/form.ts'
import {MALEE, SOMCHAI, test} from './support/test.ts'

/** Four documents in two languages are opened. */
const PATIENCE = 6 * 60_000

const reference = (_ref: string) => ({_type: 'reference', _ref})
const keyed = (ids: readonly string[]) => ids.map((id) => ({...reference(id), _key: id}))
const inThai = (value: string) => [
  {_key: 'th', _type: 'internationalizedArrayStringValue', language: 'th', value},
]

/** A draft with one thing wrong, and what is said of it in Thai and English. */
interface Scenario {
  name: string
  type: string
  id: string
  /** of the published document, which the draft begins as */
  changes: Record<string, unknown>
  th: readonly string[]
  en: readonly string[]
}

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'a session long after its meeting',
    type: 'session',
    id: 'session-mgmac-7-leaders',
    changes: {startDate: '2021-03-01', endDate: '2021-03-02'},
    th: ['การประชุมย่อยสิ้นสุดหลังวันสุดท้ายของการประชุม คือวันที่ 28 มิถุนายน 2562 · 28 June 2019'],
    en: ['The session ends after the last day of its meeting, 28 June 2019 · 28 มิถุนายน 2562.'],
  },
  {
    name: 'a meeting that ends before it starts, with the ordinal and the slug of another',
    type: 'meeting',
    id: 'meeting-mgmac-7-again',
    changes: {
      series: 'MGMAC',
      ordinal: 7,
      slug: {_type: 'slug', current: 'mgmac-7-bangkok-2019'},
      startDate: '2019-06-26',
      endDate: '2019-06-25',
    },
    th: [
      'วันสิ้นสุด (25 มิถุนายน 2562 · 25 June 2019) มาก่อนวันเริ่ม (26 มิถุนายน 2562 · 26 June 2019) กรุณาตรวจวันที่',
      'มีการประชุมครั้งที่ 7 ในชุด MGMAC อยู่แล้ว',
      'มีเอกสารอื่นใช้ที่อยู่ในเว็บนี้แล้ว',
    ],
    en: [
      'The last day (25 June 2019 · 25 มิถุนายน 2562) is before the first day (26 June 2019 · 26 มิถุนายน 2562). Check the dates.',
      'The series MGMAC already has a meeting number 7.',
      'Slug is already in use',
    ],
  },
  {
    name: 'a bilateral project of three capitals',
    type: 'cooperationProject',
    id: 'project-sport-school',
    changes: {partnerCapitals: keyed(['capital-singapore', 'capital-hanoi'])},
    th: ['โครงการทวิภาคีต้องมีเมืองหลวงสองเมืองพอดี ขณะนี้มี 3 เมือง'],
    en: ['A bilateral project has exactly two capitals. This one has 3.'],
  },
  {
    name: 'a commitment numbered twice',
    type: 'declaration',
    id: 'declaration-bangkok-2019',
    changes: {
      commitments: ['a', 'b'].map((_key) => ({
        _key,
        _type: 'commitment',
        number: '1',
        text: inThai('สังคมที่สงบสุข'),
      })),
    },
    th: ['มีพันธกรณีเลขที่ 1 มากกว่าหนึ่งข้อ กรุณาแก้เลขให้ไม่ซ้ำกัน'],
    en: ['More than one commitment has the number 1. Give each its own.'],
  },
]

test(
  'what contradicts itself is told in the language of the interface and cannot be published',
  {timeout: PATIENCE},
  async ({capitals, visit}) => {
    const client = (await capitals.client()).withConfig({perspective: 'raw'})
    for (const {type, id, changes} of SCENARIOS) {
      const published = await client.getDocument(id)
      await client.createOrReplace({...published, _id: `drafts.${id}`, _type: type, ...changes})
    }
    for (const [person, locale] of [
      [SOMCHAI, 'th-TH'],
      [MALEE, 'en-US'],
    ] as const) {
      const {page} = await visit(person, locale)
      for (const {name, type, id, th, en} of SCENARIOS) {
        await openDocument(page, type, id)
        await page.getByRole('button', {name: /^(ความครบถ้วน|Completeness)$/}).click()
        for (const sentence of locale === 'th-TH' ? th : en) {
          await page.getByTestId('completeness').getByText(sentence).first().waitFor()
        }
        expect([name, await publishButton(page).isDisabled()]).toEqual([name, true])
      }
    }
    const kept = await client.fetch<unknown[]>('*[_id in $ids]{_id}', {
      ids: SCENARIOS.map(({id}) => `drafts.${id}`),
    })
    expect(kept).toHaveLength(SCENARIOS.length)
  },
)

test('garbled Thai in a field is told, and one click reads it back', async ({capitals, visit}) => {
  const {page} = await visit(SOMCHAI, 'th-TH')
  const title = inLanguage('title', 'th')
  const stored = async () =>
    (await capitals.client()).fetch<unknown>(
      '*[_id == "presentation-mgmac-7-hanoi"][0].title[language == "th"][0].value',
      {},
      {perspective: 'drafts'},
    )
  await openDocument(page, 'presentation', 'presentation-mgmac-7-hanoi')
  for (const garbled of [
    '¡ÒÃ»ÃÐªØÁ »Õ 2562 ³ ¡ÃØ§à·¾',
    'à¸\u0081à¸²à¸£à¸›à¸£à¸°à¸Šà¸¸à¸¡ à¸›à¸µ 2562 à¸“ à¸\u0081à¸£à¸¸à¸‡à¹€à¸—à¸ž',
  ]) {
    await input(page, title).fill(garbled)
    await input(page, title).blur()
    await field(page, title).getByTestId('thai-repair-all').click()
    await expect.poll(stored).toBe('การประชุม ปี 2562 ณ กรุงเทพ')
  }
})

test('a text that is no report makes nothing, and stays', async ({capitals, visit}) => {
  const {page} = await visit(SOMCHAI, 'th-TH')
  const drafts = async () =>
    (await capitals.client()).fetch<number>(
      'count(*[_id in path("drafts.**")])',
      {},
      {perspective: 'raw'},
    )
  const before = await drafts()
  const letter = readFileSync(
    join(root, 'plugins', 'report-reader', 'samples', 'no-report.txt'),
    'utf8',
  )
  await openReport(page)
  await page.getByTestId('report-text').fill(letter)
  await page.getByTestId('read-report').click()
  await page.getByTestId('report-problems').getByText('ไม่ใช่รายงานการประชุมตามแบบ').waitFor()
  expect(await page.getByTestId('create-drafts').count()).toBe(0)
  await page.reload()
  await page.getByTestId('report-problems').waitFor()
  expect(await drafts()).toBe(before)
})

test('a report of 500 pages shows how far it is and can be stopped', async ({visit}) => {
  const {page} = await visit(SOMCHAI, 'th-TH')
  const sample = readFileSync(
    join(root, 'plugins', 'report-reader', 'samples', 'hanoi-other-order.txt'),
    'utf8',
  )
  const long = `${sample}\n${'ที่ประชุมได้แลกเปลี่ยนความคิดเห็นเรื่องสวนสาธารณะของเมือง '.repeat(30_000)}`
  await openReport(page)
  await page.getByTestId('report-text').fill(long)
  await page.evaluate(pressWhenThere, '[data-testid="cancel-reading"]')
  await page.getByTestId('read-report').click()
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset['pressed']))
    .toMatch(/%/)
  await page.getByTestId('report-text').waitFor()
  expect((await page.getByTestId('report-text').inputValue()).length).toBe(long.length)
})

async function openReport(page: Page): Promise<void> {
  await page.goto('/report')
  await page.getByTestId('report-tool').waitFor()
}

/** Presses a button as soon as it is there, which nobody's hand could, and keeps what stood beside it. */
function pressWhenThere(selector: string): void {
  const observer = new MutationObserver(() => {
    const button = document.querySelector(selector)
    if (!(button instanceof HTMLElement)) return
    observer.disconnect()
    document.documentElement.dataset['pressed'] =
      button.closest('[role="status"]')?.textContent ?? ''
    button.click()
  })
  observer.observe(document.body, {childList: true, subtree: true})
}
