import type {Mutation} from '@capitals/translation'
import {collectUnits, planImport, readFile, writeFile} from '@capitals/translation/files'
import type {SanityClient} from '@sanity/client'

import {fileDocuments} from '../../translation/bench/fileDocuments.ts'
import {readDocuments, readRecords, readTranslated} from '../translations/readContent.ts'
import {sendMutations} from '../translations/sendMutations.ts'
import {type Times, timed} from './timed.ts'

/** Each round imports into one language and writes the yardstick into another. */
const ROUNDS = [
  {language: 'en', other: 'vi'},
  {language: 'ms', other: 'km'},
  {language: 'id', other: 'lo'},
] as const

export interface ExchangeResult {
  documents: number
  units: number
  transactions: number
  /** bytes of the file */
  size: number
  /** by what was done, a piece a round */
  times: Map<string, Times[]>
}

const PROJECT = {project: 'capitals', languages: ['th', ...ROUNDS.map(({language}) => language)]}

/**
 * Texts out of a lake into a file and back into it, all of them changed, as the command line does it;
 * beside, the same documents in one answer, and the same records sent as they are in as many transactions.
 */
export async function measureExchange(
  client: SanityClient,
  pid: number,
  count: number,
): Promise<ExchangeResult> {
  const documents = fileDocuments(
    count,
    ROUNDS.map(({language}) => language),
  )
  for (let start = 0; start < count; start += 100) {
    const some = documents.slice(start, start + 100)
    await sendMutations(
      client,
      some.map((createOrReplace) => ({createOrReplace})),
      false,
    )
  }
  const result: ExchangeResult = {
    documents: count,
    units: 0,
    transactions: 0,
    size: 0,
    times: new Map(),
  }
  async function measure<T>(what: string, work: () => Promise<T>): Promise<T> {
    const {result: made, times} = await timed(pid, work)
    result.times.set(what, [...(result.times.get(what) ?? []), times])
    return made
  }
  for (const {language, other} of ROUNDS) {
    // Else the lake would give answers that it has kept from the round before.
    await client.patch('meeting-0').set({round: language}).commit()
    await measure('yardstick: the same documents in one GET', () =>
      client.fetch<unknown[]>('*[_type == "meeting"]', {}, {perspective: 'raw'}),
    )
    const units = await measure('export: read and collect', () => collected(client, language))
    const file = {project: 'capitals', sourceLanguage: 'th', language, units}
    const bytes = await measure('export: write XLIFF 2.1', async () => writeFile(file, 'xliff2'))
    const edited = await writeFile({...file, units: units.map(changed)}, 'xliff2')
    const [first, again] = ['import: texts of all units', 'import: other texts of all units']
    const transactions = await measure(first, () => imported(client, edited))
    const once = units.map((unit) => changed(changed(unit)))
    const twice = await writeFile({...file, units: once}, 'xliff2')
    await measure(again, () => imported(client, twice, 'replace'))
    const plain = transactions.map((mutations) =>
      mutations.map((one) => asOther(one, language, other)),
    )
    await measure('yardstick: the same records by createOrReplace', async () => {
      for (const mutations of plain) await sendMutations(client, mutations, false)
    })
    result.units = units.length
    result.transactions = transactions.length
    result.size = bytes.length
  }
  return result
}

async function collected(client: SanityClient, language: string) {
  const documents = await readDocuments(client, ['meeting'], () => undefined)
  const records = await readRecords(client, language, () => undefined)
  const entries = [...documents].map(([id, document]) => ({document, record: records.get(id)}))
  return collectUnits(entries, {language})
}

/** Sends what a file changes. @returns what was sent */
async function imported(
  client: SanityClient,
  bytes: Uint8Array<ArrayBuffer>,
  movedTarget: 'refuse' | 'replace' = 'refuse',
): Promise<readonly (readonly Mutation[])[]> {
  const read = await readFile(bytes, PROJECT)
  const ids = [...new Set(read.rows.map(({documentId}) => documentId))]
  const documents = await readTranslated(client, ids, read.language)
  const deed = {by: 'bench', at: '2026-01-01T00:00:00.000Z'}
  const {transactions, counts} = planImport(read, documents, {...deed, movedTarget})
  if (counts.refused > 0 || counts.unchanged > 0) throw new Error('The file does not go in whole')
  for (const mutations of transactions) await sendMutations(client, mutations, false)
  return transactions
}

type Collected = ReturnType<typeof collectUnits>[number]

function changed(unit: Collected): Collected {
  return {...unit, target: [...(unit.target ?? unit.source), ' new']}
}

/** A record that was made, as one of another language. */
function asOther(mutation: Mutation, language: string, other: string): object {
  if (!('create' in mutation)) throw new Error('A record was there already')
  const {create} = mutation
  const _id = create._id.replace(`l10n.${language}.`, `l10n.${other}.`)
  return {createOrReplace: {...create, _id, language: other}}
}
