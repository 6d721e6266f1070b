import {existsSync} from 'node:fs'

import {
  chromium,
  type Browser,
  type BrowserContext,
  type Page,
  type Response,
} from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Chromium's own calls home would fail on a closed network, many at a time. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The browser in `CAPITALS_CHROMIUM`, or one of the system's. */
export function launchBrowser(): Promise<Browser> {
  const executablePath =
    process.env['CAPITALS_CHROMIUM'] ?? PLACES.find((place) => existsSync(place))
  return chromium.launch({args: QUIET, ...(executablePath !== undefined && {executablePath})})
}

/** What the Studio reports to its maker through its own server. */
const UNSERVED = /^\/v[^/]+\/intake\//

/**
 * Errors in the console that are told otherwise: the browser's own of what a server answered, or did
 * not. And what presence (@sanity/bifur-client) sends without looking whether its socket is closing,
 * when a page is left.
 */
const TOLD_OTHERWISE =
  /^Failed to load resource: |^WebSocket connection to '[^']+' failed: |^WebSocket is already in CLOSING or CLOSED state/

export const DESK = {width: 1440, height: 900}
export const PHONE = {width: 390, height: 844}

/** One person's browser, and what goes wrong in it. */
export interface Visitor extends AsyncDisposable {
  context: BrowserContext
  page: Page
  /** errors that pages threw or wrote, requests that were refused, and those to other hosts */
  faults: string[]
  newPage(): Promise<Page>
}

/** The Studio's interface; the server's own pages and the content are Thai in any case. */
export type InterfaceLanguage = 'th-TH' | 'en-US'

export async function newVisitor(
  browser: Browser,
  origin: string,
  language: InterfaceLanguage,
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: DESK,
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
  })
  await context.addInitScript((chosen) => {
    // Frames of no origin have no storage.
    if (window.origin !== 'null') localStorage.setItem('sanity-locale:capitals:default', chosen)
  }, language)
  const faults: string[] = []
  const reasons: Promise<void>[] = []
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error' && !TOLD_OTHERWISE.test(message.text())) {
      faults.push(`in the console: ${message.text()}`)
    }
  })
  context.on('request', (request) => {
    const asked = new URL(request.url())
    if (/^(http|ws)/.test(asked.protocol) && asked.host !== new URL(origin).host) {
      faults.push(`asked another host: ${request.url()}`)
    }
  })
  context.on('response', (response) => {
    const {pathname} = new URL(response.url())
    const request = response.request()
    if (response.status() >= 400 && !request.isNavigationRequest() && !UNSERVED.test(pathname)) {
      const fault = `${response.status()} ${request.method()} ${response.url()}`
      faults.push(fault)
      reasons.push(giveReason(faults, fault, response))
    }
  })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  return {
    context,
    page,
    faults,
    newPage: () => context.newPage(),
    async [Symbol.asyncDispose]() {
      await Promise.all(reasons)
      await context.close()
    },
  }
}

/** Adds what the server said to a fault that nobody expected. */
async function giveReason(faults: string[], fault: string, response: Response): Promise<void> {
  const reason = await response.text().catch(() => 'no body')
  const place = faults.indexOf(fault)
  if (place >= 0) faults[place] = `${fault}: ${reason.slice(0, 1000)}`
}
