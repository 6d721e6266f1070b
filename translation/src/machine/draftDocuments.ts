import type {Mutation} from '../changes/Mutation.ts'
import {workItem} from '../changes/saveWork.ts'
import {type TranslatedDocument, unitsInLanguage} from '../files/plan/unitsInLanguage.ts'
import {noChange, workTransactions} from '../files/plan/workTransactions.ts'
import {SOURCE_LANGUAGE} from '../findUnits.ts'
import {publishedId} from '../StoredDocument.ts'
import type {Unit} from '../Unit.ts'
import {machineDrafts} from './machineDrafts.ts'
import type {TranslationService} from './TranslationService.ts'
import {waitFor} from './waitFor.ts'

export interface DraftOptions {
  language: string
  sourceLanguage?: string
  /** which texts get a draft; those that somebody is working on never do */
  states?: readonly ('missing' | 'stale')[]
  /** id of the user whose drafts they are */
  by: string
  /** ISO 8601 */
  now: () => string
  /** Sends one transaction. @returns `false` when a record is no longer as it was read */
  write: (mutations: readonly Mutation[]) => Promise<boolean>
  onProgress?: (progress: DraftProgress) => void
  /** Lets seconds pass. @throws when it is cancelled meanwhile */
  wait?: (seconds: number, signal: AbortSignal | undefined) => Promise<void>
}

/** Texts, also of what was done before it was cancelled. */
export interface DraftProgress {
  count: number
  /** of which something is known now */
  done: number
  drafted: number
  /** somebody wrote in the record meanwhile, or the service had nothing */
  left: number
  /** seconds that the service wants to be left alone for, while that is waited for */
  waiting?: number
}

/** The longest time that is waited for a service, in seconds; after a longer one somebody must ask again. */
const LONGEST_WAIT = 120

/** Texts that are translated and saved before the next are asked for. */
const LOT = 20

interface Waiting extends TranslatedDocument {
  units: readonly Unit[]
}

/**
 * Has a service make drafts of the texts of documents, lot by lot, each saved as soon as it is there.
 * They are drafts of the origin `machine`, and take no text's place that somebody has written. Where the service
 * says that it may be asked again soon, that is waited for.
 *
 * @throws MachineError, and what `write` throws; drafts saved until then stay
 */
export async function draftDocuments(
  service: TranslationService,
  documents: Iterable<TranslatedDocument>,
  options: DraftOptions,
  signal?: AbortSignal,
): Promise<DraftProgress> {
  const {
    language,
    sourceLanguage = SOURCE_LANGUAGE,
    states = ['missing'],
    onProgress,
    wait = waitFor,
  } = options
  const waiting = [...documents].flatMap((entry): Waiting[] => {
    const units = unitsInLanguage(entry, language, sourceLanguage)
      .filter(({state}) => !state.work)
      .filter(({state}) =>
        states.some((one) => (one === 'stale' ? state.stale : state.state === one)),
      )
      .map(({unit}) => unit)
    return units.length > 0 ? [{...entry, units}] : []
  })
  const count = waiting.reduce((sum, {units}) => sum + units.length, 0)
  let progress: DraftProgress = {count, done: 0, drafted: 0, left: 0}
  onProgress?.(progress)
  const pause = async (seconds: number) => {
    if (seconds > LONGEST_WAIT) return false
    onProgress?.({...progress, waiting: seconds})
    await wait(seconds, signal)
    onProgress?.(progress)
    return true
  }
  for (const lot of lots(waiting)) {
    const all = lot.flatMap(({units}) => units)
    const drafts = await machineDrafts(service, all, {language, sourceLanguage, pause}, signal)
    const values = new Map(drafts.map(({unit, value}) => [unit, value]))
    for (const {document, record, units} of lot) {
      const at = options.now()
      const put = units.flatMap((unit) => {
        const value = values.get(unit)
        return value === undefined
          ? []
          : [workItem({unit, value, origin: 'machine', by: options.by, at})]
      })
      const change = {...noChange(publishedId(document._id), record), put}
      const [mutations] = put.length > 0 ? workTransactions([change], language) : []
      const drafted = mutations && (await options.write(mutations)) ? put.length : 0
      progress = {
        count,
        done: progress.done + units.length,
        drafted: progress.drafted + drafted,
        left: progress.left + units.length - drafted,
      }
      onProgress?.(progress)
    }
  }
  return progress
}

/** Documents whose texts are translated together. */
function* lots(waiting: readonly Waiting[]): Generator<readonly Waiting[], void> {
  let lot: Waiting[] = []
  let size = 0
  for (const entry of waiting) {
    lot.push(entry)
    size += entry.units.length
    if (size < LOT) continue
    yield lot
    lot = []
    size = 0
  }
  if (lot.length > 0) yield lot
}
