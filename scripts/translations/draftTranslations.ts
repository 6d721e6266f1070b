import {
  connectByLake,
  createLibreTranslate,
  draftDocuments,
  type DraftProgress,
  listServices,
  MachineError,
} from '@capitals/translation/machine'
import {ClientError} from '@sanity/client'

import {SOURCE_LANGUAGE} from '../../schemas/languages.ts'
import {counted} from '../lib/counted.ts'
import {ScriptError} from '../lib/ScriptError.ts'
import type {Lake} from './Lake.ts'
import {readDocuments, readRecords} from './readContent.ts'
import {sendMutations} from './sendMutations.ts'

export interface DraftRequest extends Lake {
  language: string
  types: readonly string[] | undefined
  states: readonly ('missing' | 'stale')[]
  /** of the lake, where LibreTranslate answers */
  service: string
  /** stops after the texts that are under way */
  signal: AbortSignal
}

/**
 * Has the lake's service make drafts of texts that nobody works on, each saved as soon as it is there.
 *
 * @returns a sentence about it
 * @throws ScriptError where the lake has no such service; MachineError, and then what was saved stays
 */
export async function draftTranslations(request: DraftRequest): Promise<string> {
  const {client, language, types, states, service, signal, onStep} = request
  const once = client.withConfig({maxRetries: 0})
  if (!(await listServices(once)).includes(service)) {
    throw new ScriptError(
      `The lake has no service "${service}": start it with --service ${service}=URL.`,
    )
  }
  const translator = createLibreTranslate({connection: connectByLake(once, service)})
  const documents = await readDocuments(client, types, onStep)
  const records = await readRecords(client, language, onStep)
  const entries = [...documents].map(([id, document]) => ({document, record: records.get(id)}))
  const me = await client.users.getById('me')
  let progress: DraftProgress | undefined
  const drafting = draftDocuments(
    translator,
    entries,
    {
      language,
      sourceLanguage: SOURCE_LANGUAGE,
      states,
      by: me.id,
      now: () => new Date().toISOString(),
      write: async (mutations) => {
        try {
          await sendMutations(client, mutations, false)
          return true
        } catch (error) {
          if (isConflict(error)) return false
          throw error
        }
      },
      onProgress: (now) => {
        progress = now
        const {done, count, waiting} = now
        onStep(
          waiting === undefined
            ? `${done} of ${counted(count, 'text')}`
            : `${done} of ${count} texts, the service wants a pause of ${waiting} s`,
        )
      },
    },
    signal,
  )
  const {count, drafted, left} = await drafting.catch((cause: unknown) => {
    if (!(cause instanceof MachineError) || !progress || progress.drafted === 0) throw cause
    const {done, count, drafted} = progress
    throw new ScriptError(
      `${cause.message} Drafts saved: ${drafted}, after ${done} of ${count} texts. Run it again for the rest.`,
      {cause},
    )
  })
  if (count === 0) return `${language}: there is no such text that nobody works on.`
  return `${language}: ${counted(drafted, 'draft')} by ${translator.name}, ${left} left as ${left === 1 ? 'it was' : 'they were'}.`
}

function isConflict(error: unknown): boolean {
  const {cause} = error instanceof ScriptError ? error : {}
  return cause instanceof ClientError && cause.statusCode === 409
}
