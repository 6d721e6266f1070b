import type {SanityClient} from '@sanity/client'

const AT_ONCE = 200
const CAPITALS = ['bangkok', 'jakarta', 'manila', 'hanoi', 'vientiane', 'phnom-penh', 'singapore']

/** Adds so many meetings of the years 1976 to 2035, some of them drafts, most not complete. */
export async function createMeetings(client: SanityClient, count: number): Promise<void> {
  for (let start = 0; start < count; start += AT_ONCE) {
    const transaction = client.transaction()
    for (let index = start; index < Math.min(count, start + AT_ONCE); index++) {
      transaction.createOrReplace(meeting(index))
    }
    await transaction.commit({returnDocuments: false})
  }
}

/** Changes one of these meetings. */
export async function touchMeeting(client: SanityClient): Promise<void> {
  await client.patch('meeting-bench-1').inc({ordinal: 1}).commit({returnDocuments: false})
}

function meeting(index: number) {
  const year = 1976 + (index % 60)
  const host = CAPITALS[index % CAPITALS.length] ?? ''
  const day = `${year}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`
  return {
    _id: `${index % 40 === 0 ? 'drafts.' : ''}meeting-bench-${index}`,
    _type: 'meeting',
    title: [
      text('th', `การประชุมผู้แทนเมืองหลวง ครั้งที่ ${index}`),
      ...(index % 3 === 0 ? [text('en', `Meeting ${index} of the capitals`)] : []),
    ],
    shortName: `BENCH ${index}`,
    slug: {_type: 'slug', current: `bench-${index}`},
    series: 'BENCH',
    ordinal: index + 1,
    year,
    startDate: day,
    endDate: day,
    hostCapital: {_type: 'reference', _ref: `capital-${host}`},
  }
}

function text(language: string, value: string) {
  return {_key: language, _type: 'internationalizedArrayStringValue', language, value}
}
