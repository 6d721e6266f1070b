import type {CDPSession} from 'playwright-core'

import {type BenchPage, type Conditions, setConditions} from './session.ts'

/** A screen, and when it can be used; `isUsable` runs in the page, where nothing else is known. */
export interface Screen {
  path: string
  isUsable: () => boolean
}

/** Bytes and files of one kind. */
interface Amount {
  files: number
  /** bytes over the line, with headers */
  sent: number
  /** bytes as the browser reads them */
  read: number
}

export interface Opening {
  /** ms from the navigation to the first frame in which the screen can be used */
  usable: number
  /** ms that the page's main thread was busy until then; of a script's work therein */
  busy: number
  script: number
  all: Amount
  scripts: Amount
  answers: Amount
  /** ms that the slowest answer of the API took to begin */
  slowest: number
}

const SCRIPTS = new Set(['Script'])
const ANSWERS = new Set(['Fetch', 'XHR'])

/** Opens a screen with what the page's profile has in its cache. */
export async function measureOpening(
  {page, cdp}: BenchPage,
  {path, isUsable}: Screen,
  conditions: Conditions,
): Promise<Opening> {
  await page.goto('about:blank')
  await setConditions(cdp, conditions)
  const {identifier} = await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${markUsable.toString()})(${isUsable.toString()})`,
  })
  const before = await busyTimes(cdp)
  const traffic = countTraffic(cdp)
  await page.goto(path, {waitUntil: 'commit'})
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0, undefined, {
    polling: 20,
  })
  const after = await busyTimes(cdp)
  const {all, scripts, answers, slowest} = traffic.stop()
  const usable = await page.evaluate(
    () => performance.getEntriesByName('usable')[0]?.startTime ?? NaN,
  )
  await cdp.send('Page.removeScriptToEvaluateOnNewDocument', {identifier})
  await setConditions(cdp, {})
  return {
    usable,
    busy: after.task - before.task,
    script: after.script - before.script,
    all,
    scripts,
    answers,
    slowest,
  }
}

/** Runs in the page: marks the first frame in which the screen can be used. */
function markUsable(isUsable: () => boolean): void {
  function look(): void {
    if (isUsable()) performance.mark('usable')
    else requestAnimationFrame(look)
  }
  if (location.protocol.startsWith('http')) requestAnimationFrame(look)
}

/** ms of the main thread since the page was made. */
export async function busyTimes(cdp: CDPSession): Promise<{task: number; script: number}> {
  const {metrics} = await cdp.send('Performance.getMetrics')
  const find = (wanted: string) => 1000 * (metrics.find(({name}) => name === wanted)?.value ?? NaN)
  return {task: find('TaskDuration'), script: find('ScriptDuration')}
}

interface Received {
  requestId: string
  type: string
  response: {timing?: {receiveHeadersEnd: number}}
}

function countTraffic(cdp: CDPSession) {
  const kinds = new Map<string, string>()
  const reads = new Map<string, number>()
  const sent = new Map<string, number>()
  let slowest = 0
  const onResponse = ({requestId, type, response}: Received) => {
    kinds.set(requestId, type)
    if (ANSWERS.has(type)) slowest = Math.max(slowest, response.timing?.receiveHeadersEnd ?? 0)
  }
  const onData = ({requestId, dataLength}: {requestId: string; dataLength: number}) => {
    reads.set(requestId, (reads.get(requestId) ?? 0) + dataLength)
  }
  const onEnd = ({
    requestId,
    encodedDataLength,
  }: {
    requestId: string
    encodedDataLength: number
  }) => {
    sent.set(requestId, encodedDataLength)
  }
  cdp.on('Network.responseReceived', onResponse)
  cdp.on('Network.dataReceived', onData)
  cdp.on('Network.loadingFinished', onEnd)
  function sum(isWanted: (kind: string) => boolean): Amount {
    const ids = [...sent.keys()].filter((id) => isWanted(kinds.get(id) ?? ''))
    const add = (of: Map<string, number>) => ids.reduce((all, id) => all + (of.get(id) ?? 0), 0)
    return {files: ids.length, sent: add(sent), read: add(reads)}
  }
  return {
    stop() {
      cdp.off('Network.responseReceived', onResponse)
      cdp.off('Network.dataReceived', onData)
      cdp.off('Network.loadingFinished', onEnd)
      return {
        all: sum(() => true),
        scripts: sum((kind) => SCRIPTS.has(kind)),
        answers: sum((kind) => ANSWERS.has(kind)),
        slowest,
      }
    },
  }
}
