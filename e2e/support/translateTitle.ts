import {
  addNote,
  approve,
  emptyRecord,
  findUnits,
  type Mutation,
  readRecord,
  recordId,
  type StoredDocument,
} from '@capitals/translation'
import type {SanityClient} from '@sanity/client'

const MEETING = 'meeting-mgmac-7'

/** Vietnamese of the meeting's title, approved, with a question about it. */
export async function translateTitle(client: SanityClient): Promise<void> {
  const published = await client.getDocument<StoredDocument>(MEETING)
  const unit = published && findUnits(published).find(({id}) => id === 'title')
  if (!published || !unit) throw new Error('The content has no such title')
  const place = {documentId: MEETING, language: 'vi'}
  const deed = {by: 'p-translator', at: new Date().toISOString()}
  await send(client, [{createIfNotExists: emptyRecord(place)}])
  const record = readRecord(await client.getDocument(recordId('vi', MEETING)))
  await send(
    client,
    approve({
      unit,
      language: 'vi',
      documents: {published},
      value: 'Hội nghị Thủ đô ASEAN lần thứ 7',
      ...(record && {record}),
      ...deed,
    }),
  )
  const text = 'ครั้งที่ 7 นับจากปีใด'
  await send(client, addNote(place, {_key: 'q1', unit: 'title', kind: 'question', text, ...deed}))
}

async function send(client: SanityClient, mutations: readonly Mutation[]): Promise<void> {
  await client.request({
    method: 'POST',
    url: `/data/mutate/${client.config().dataset}`,
    body: {mutations},
  })
}
