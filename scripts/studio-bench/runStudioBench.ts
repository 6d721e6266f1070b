import type {Browser, Locator, Page} from 'playwright-core'

import {type Capitals, startCapitals} from '../../e2e/support/capitals.ts'
import {field, form, formReady, input, openGroup} from '../../e2e/support/form.ts'
import {createMeetings, touchMeeting} from './createMeetings.ts'
import {createFullDocuments, fullDocumentId} from './fillDataset.ts'
import {measureOpening, type Opening, type Screen} from './measureOpening.ts'
import {measureSaving, measureTyping} from './measureTyping.ts'
import {HOME, MEETINGS_LIST, SIGN_IN_PAGE} from './screens.ts'
import {type Conditions, makeSession, openBenchPage, type Session} from './session.ts'

/** What is measured: a studio built in ten languages, and the server of its checkout. */
export interface Candidate {
  name: string
  checkout: string
  studio: string
}

export interface StudioBenchOptions {
  candidates: readonly Candidate[]
  /** how often everything is measured; the candidates take turns */
  runs: number
  /** keys of each run */
  keys: number
  meetings: number
  parts: readonly Part[]
  progress: (line: string) => void
}

export const PARTS = ['opening', 'typing', 'meetings'] as const

export type Part = (typeof PARTS)[number]

/** Values by what was measured, in the order of the report; each as often as there were runs. */
export type Figures = Map<string, number[]>

/** What the form says when all is kept. */
const SAVED = 'บันทึกแล้ว'

const CONDITIONS: readonly {name: string; conditions: Conditions}[] = [
  {name: 'this machine', conditions: {}},
  {name: 'CPU 4× slower', conditions: {cpu: 4}},
  {
    name: 'CPU 4× slower, 10 Mbit/s, 40 ms',
    conditions: {cpu: 4, line: {megabits: 10, roundTrip: 40}},
  },
]

/** Where keys are pressed. */
const PLACES: readonly {name: string; type: string; find: (page: Page) => Locator}[] = [
  {
    name: 'meeting, line of Thai',
    type: 'meeting',
    find: (page) => input(page, 'title[_key=="th"].value'),
  },
  {
    name: 'declaration, line of Thai',
    type: 'declaration',
    find: (page) => input(page, 'name[_key=="th"].value'),
  },
  {
    name: 'declaration, rich text',
    type: 'declaration',
    find: (page) => field(page, 'preamble[_key=="th"].value').locator('[contenteditable="true"]'),
  },
]

interface Running {
  candidate: Candidate
  capitals: Capitals
  session: Session
  figures: Figures
}

/** Measures all candidates in turns, so that what else the machine does hits them alike. */
export async function runStudioBench(
  browser: Browser,
  options: StudioBenchOptions,
): Promise<Map<string, Figures>> {
  const {candidates, runs, parts, progress} = options
  await using stack = new AsyncDisposableStack()
  const all: Running[] = []
  for (const candidate of candidates) {
    const capitals = stack.use(await startCapitals(candidate))
    const session = await makeSession(browser, capitals)
    await createFullDocuments(await capitals.client())
    all.push({candidate, capitals, session, figures: new Map()})
  }
  for (let run = 0; run < runs; run++) {
    for (const running of run % 2 === 0 ? all : all.toReversed()) {
      progress(`run ${run + 1} of ${runs}: ${running.candidate.name}`)
      if (parts.includes('opening')) {
        await measureOpenings(browser, running, 'meetings', MEETINGS_LIST, CONDITIONS)
        await measureOpenings(browser, running, 'home', HOME, CONDITIONS.slice(0, 1))
      }
      if (parts.includes('typing')) await measureKeys(browser, running, options)
    }
  }
  if (parts.includes('meetings')) await measureManyMeetings(browser, all, options)
  return new Map(all.map(({candidate, figures}) => [candidate.name, figures]))
}

async function measureManyMeetings(
  browser: Browser,
  all: readonly Running[],
  {runs, meetings, progress}: StudioBenchOptions,
): Promise<void> {
  for (const {capitals} of all) await createMeetings(await capitals.client(), meetings)
  for (let run = 0; run < runs; run++) {
    for (const running of run % 2 === 0 ? all : all.toReversed()) {
      progress(`run ${run + 1} of ${runs}, ${meetings} meetings: ${running.candidate.name}`)
      // What the lake remembers of the home screen's queries is good until something changes.
      await touchMeeting(await running.capitals.client())
      const name = `home, ${meetings} meetings`
      await measureOpenings(browser, running, name, HOME, CONDITIONS.slice(0, 1))
    }
  }
}

async function measureOpenings(
  browser: Browser,
  {capitals, session, figures}: Running,
  name: string,
  screen: Screen,
  under: typeof CONDITIONS,
): Promise<void> {
  for (const {name: machine, conditions} of under) {
    await using bench = await openBenchPage(browser, capitals, session)
    const bare = await measureOpening(bench, SIGN_IN_PAGE, conditions)
    add(figures, `a bare page of the server, ${machine}: ms`, bare.usable)
    const cold = await measureOpening(bench, screen, conditions)
    await measureOpening(bench, screen, conditions)
    const warm = await measureOpening(bench, screen, conditions)
    add(figures, `${name}, ${machine}, cold: ms`, cold.usable)
    add(figures, `${name}, ${machine}, warm: ms`, warm.usable)
    if (conditions.cpu === undefined) addAmounts(figures, name, cold, warm)
  }
}

function addAmounts(figures: Figures, name: string, cold: Opening, warm: Opening): void {
  add(figures, `${name}, cold: CPU ms of the main thread`, cold.busy)
  add(figures, `${name}, warm: CPU ms of the main thread`, warm.busy)
  add(figures, `${name}, cold: files of JavaScript`, cold.scripts.files)
  add(figures, `${name}, cold: KB of JavaScript sent`, cold.scripts.sent / 1000)
  add(figures, `${name}, cold: KB of JavaScript read`, cold.scripts.read / 1000)
  add(figures, `${name}, cold: KB of all sent`, cold.all.sent / 1000)
  add(figures, `${name}, warm: KB of all sent`, warm.all.sent / 1000)
  add(figures, `${name}, cold: ms to the slowest answer`, cold.slowest)
  add(figures, `${name}, cold: answers of the API`, cold.answers.files)
  add(figures, `${name}, cold: KB of answers sent`, cold.answers.sent / 1000)
  add(figures, `${name}, cold: KB of answers read`, cold.answers.read / 1000)
}

async function measureKeys(
  browser: Browser,
  {capitals, session, figures}: Running,
  {keys}: StudioBenchOptions,
): Promise<void> {
  {
    await using bench = await openBenchPage(browser, capitals, session)
    await bench.page.setContent('<!doctype html><textarea autofocus></textarea>')
    await bench.page.locator('textarea').click()
    const {shown} = await measureTyping(bench.page, bench.cdp, keys)
    add(figures, 'keys in a bare page: ms to the screen', ...shown)
  }
  for (const {name, type, find} of PLACES) {
    await using bench = await openBenchPage(browser, capitals, session)
    const {page, cdp} = bench
    await page.goto(`/intent/edit/id=${fullDocumentId(type)};type=${type}`)
    await formReady(page)
    await openGroup(page, 'all-fields')
    await form(page).getByTestId('action-menu-button').waitFor()
    const target = find(page)
    await target.click()
    await page.keyboard.press('End')
    const {acknowledged, shown: told} = await measureSaving(page, cdp, SAVED)
    const {shown, busy} = await measureTyping(page, cdp, keys)
    add(figures, `${name}: ms to the screen`, ...shown)
    add(figures, `${name}: CPU ms of the main thread a key`, busy)
    add(figures, `${name}: ms to the lake's answer`, acknowledged)
    add(figures, `${name}: ms to "saved"`, told)
  }
}

function add(figures: Figures, what: string, ...values: readonly number[]): void {
  figures.set(what, [...(figures.get(what) ?? []), ...values])
}
