import type {Browser, BrowserContextOptions, CDPSession, Page} from 'playwright-core'

import {DESK, newVisitor} from '../../e2e/support/browser.ts'
import type {Capitals} from '../../e2e/support/capitals.ts'
import {PASSWORD} from '../../e2e/support/capitals.ts'
import {signIn} from '../../e2e/support/signIn.ts'

/** A browser's storage after signing in. */
export type Session = Exclude<BrowserContextOptions['storageState'], string | undefined>

/** How fast the browser's machine and line are. */
export interface Conditions {
  /** times slower than this machine */
  cpu?: number
  /** of the line; as fast as it goes when left out */
  line?: {megabits: number; roundTrip: number}
}

/** A page of a new browser profile, whose cache is empty, with the browser's own counters. */
export interface BenchPage extends AsyncDisposable {
  page: Page
  cdp: CDPSession
}

const LOGIN = 'bench'

/** Makes an administrator and signs in once, the guided visit skipped. */
export async function makeSession(browser: Browser, capitals: Capitals): Promise<Session> {
  const args = ['user', 'create', LOGIN, '--name', 'สมชาย ใจดี', '--role', 'administrator']
  await capitals.command(args, `${PASSWORD}\n`)
  await using visitor = await newVisitor(browser, capitals.origin, 'th-TH')
  await signIn(visitor.page, LOGIN)
  return await visitor.context.storageState()
}

export async function openBenchPage(
  browser: Browser,
  capitals: Capitals,
  session: Session,
): Promise<BenchPage> {
  const context = await browser.newContext({
    baseURL: capitals.origin,
    storageState: session,
    viewport: DESK,
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
  })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Page.enable')
  // Time that the page's thread has run, so that what else the machine does is not counted.
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'})
  await cdp.send('Network.enable')
  return {
    page,
    cdp,
    [Symbol.asyncDispose]: () => context.close(),
  }
}

export async function setConditions(cdp: CDPSession, {cpu = 1, line}: Conditions): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: cpu})
  const throughput = line ? (line.megabits * 1_000_000) / 8 : -1
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line?.roundTrip ?? 0,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
}
