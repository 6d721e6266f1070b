import {type CodedText, joinedText, plainTextOf} from '../files/text/CodedText.ts'
import {isJsonObject} from '../StoredDocument.ts'
import {readHtml, writeHtml} from './codedHtml.ts'
import {MachineError, type MachineFailure} from './MachineError.ts'
import type {ServiceAnswer, ServiceConnection} from './ServiceConnection.ts'
import type {TranslationRequest, TranslationService} from './TranslationService.ts'

export interface LibreTranslateOptions {
  /** where its API is */
  connection: ServiceConnection
  /** never in a browser: everybody who opens the page can read it there */
  key?: string
  /** texts and characters in one request at most */
  batch?: {texts: number; characters: number}
}

/** Tags that the service has other names for. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  zh: ['zh', 'zh-Hans'],
  fil: ['tl', 'fil'],
  pt: ['pt', 'pt-BR'],
}
const FAILURES: ReadonlyMap<number, MachineFailure> = new Map([
  [401, 'key'],
  [403, 'key'],
  [413, 'too-long'],
  [429, 'busy'],
  [503, 'busy'],
])
/** How often one request waits until the service takes it. */
const MOST_PAUSES = 10
const EDGES = /^(\s*)(.*?)(\s*)$/s

/** LibreTranslate, by its HTTP API (https://docs.libretranslate.com). */
export function createLibreTranslate({
  connection,
  key,
  batch = {texts: 25, characters: 4000},
}: LibreTranslateOptions): TranslationService {
  let known: Promise<ReadonlyMap<string, ReadonlySet<string>>> | undefined

  return {
    name: 'LibreTranslate',
    async supports(source, target, signal) {
      return (await namesOf(source, target, signal)) !== undefined
    },
    async translate({source, target, texts, pause}, signal) {
      const names = await namesOf(source, target, signal)
      if (!names) throw new MachineError('languages', `${source} → ${target}`)
      const translated: CodedText[] = []
      for (const some of batches(texts, batch)) {
        const q = some.map((text) => writeHtml(trimmed(text)))
        const answer = await ask(
          'translate',
          {q, ...names, format: 'html', ...(key !== undefined && {api_key: key})},
          signal,
          pause,
        )
        const html = isJsonObject(answer) ? answer['translatedText'] : undefined
        if (!Array.isArray(html) || html.length !== q.length || !html.every(isString)) {
          throw new MachineError('answer')
        }
        translated.push(...html.map((one, index) => withEdges(readHtml(one), some[index] ?? [])))
      }
      return translated
    },
  }

  /** The service's own names for two languages, if it goes from one to the other. */
  async function namesOf(source: string, target: string, signal: AbortSignal | undefined) {
    known ??= languages(signal)
    let pairs: Awaited<typeof known>
    try {
      pairs = await known
    } catch (error) {
      known = undefined
      throw error
    }
    for (const from of OTHER_NAMES[source] ?? [source]) {
      for (const to of OTHER_NAMES[target] ?? [target]) {
        if (pairs.get(from)?.has(to)) return {source: from, target: to}
      }
    }
    return undefined
  }

  async function languages(signal: AbortSignal | undefined) {
    const answer = await ask('languages', undefined, signal)
    if (!Array.isArray(answer)) throw new MachineError('answer')
    return new Map(
      answer.filter(isJsonObject).map(({code, targets}): [string, ReadonlySet<string>] => {
        const list: readonly unknown[] = Array.isArray(targets) ? targets : []
        return [String(code), new Set(list.filter(isString))]
      }),
    )
  }

  async function ask(
    path: string,
    body: object | undefined,
    signal: AbortSignal | undefined,
    pause?: TranslationRequest['pause'],
  ): Promise<unknown> {
    for (let pauses = 0; ; pauses += 1) {
      const said = await connection(path, body, signal)
      const {status, answer, retryAfter} = said
      if (status >= 200 && status <= 299) {
        if (answer === undefined) throw new MachineError('answer')
        return answer
      }
      const mayWait = retryAfter !== undefined && pause && pauses < MOST_PAUSES
      if (!mayWait || !(await pause(Math.max(1, retryAfter)))) throw failureOf(said)
    }
  }
}

function failureOf({status, answer, retryAfter, isQuota}: ServiceAnswer): MachineError {
  const when = {...(retryAfter !== undefined && {retryAfter})}
  if (isQuota) return new MachineError('quota', '', when)
  const said = isJsonObject(answer) ? answer['error'] : undefined
  const detail = typeof said === 'string' ? said : `HTTP ${status}`
  return new MachineError(FAILURES.get(status) ?? 'failed', detail, when)
}

/** Texts in as few requests as the limits allow. */
function* batches(
  texts: readonly CodedText[],
  limits: {texts: number; characters: number},
): Generator<readonly CodedText[], void> {
  let batch: CodedText[] = []
  let characters = 0
  for (const text of texts) {
    const {length} = plainTextOf(text)
    const isFull = batch.length >= limits.texts || characters + length > limits.characters
    if (batch.length > 0 && isFull) {
      yield batch
      batch = []
      characters = 0
    }
    batch.push(text)
    characters += length
  }
  if (batch.length > 0) yield batch
}

/** Services drop white space at the ends: it is kept from them and put back. */
function trimmed(text: CodedText): CodedText {
  return joinedText(
    text.map((part, index) => {
      if (typeof part !== 'string') return part
      const start = index === 0 ? part.trimStart() : part
      return index === text.length - 1 ? start.trimEnd() : start
    }),
  )
}

function withEdges(translated: CodedText, source: CodedText): CodedText {
  const [first, last] = [source[0], source.at(-1)]
  const start = typeof first === 'string' ? (EDGES.exec(first)?.[1] ?? '') : ''
  const end = typeof last === 'string' ? (EDGES.exec(last)?.[3] ?? '') : ''
  return joinedText([start, ...trimmed(translated), end])
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}
