import {createRandom} from '../src/query/seededRandom.ts'
import {documentId, type BenchDocuments} from './BenchDocuments.ts'
import {THAI_WORDS} from './benchWords.ts'

export interface Question {
  name: string
  /** uses `$n`, which differs in every request, so that no result is remembered */
  query: string
  /** The parameters of the request of this number. */
  params(n: number, documents: BenchDocuments): Record<string, unknown>
  /** for groq-js alone, where it cannot evaluate `query` */
  unplanned?: string
}

const CARD = '_id, title, "slug": slug.current, date'

/** What is measured, in the order of the issue: (a) to (d). */
export const QUESTIONS: readonly Question[] = [
  {
    name: 'one by slug, host and sessions dereferenced',
    query: `*[_type == "event" && slug.current == $slug][0]{${CARD}, summary, host->{_id, title}, sessions[]->{_id, title}, "n": $n}`,
    params: (n, {events}) => ({slug: documentId('event', scattered(n, events)), n}),
  },
  {
    name: 'list of 20 by date',
    query: `*[_type == "event"] | order(date desc)[0...20]{${CARD}, "host": host->title, "n": $n}`,
    params: (n) => ({n}),
  },
  {
    name: 'references()',
    query: `*[references($id)]{${CARD}, "n": $n}`,
    params: (n, {hosts}) => ({id: documentId('host', scattered(n, hosts)), n}),
  },
  {
    name: 'Thai search',
    query: `*[_type == "event" && @ match text::query($words)] | order(date desc)[0...20]{${CARD}, "n": $n}`,
    params: (n) => ({words: wordPair(n), n}),
    unplanned: `*[_type == "event" && (title[].value match "*" + $words + "*" || summary[].value match "*" + $words + "*" || body[].value match "*" + $words + "*")] | order(date desc)[0...20]{${CARD}, "n": $n}`,
  },
]

/** Two words as a person types them. */
function wordPair(n: number): string {
  const random = createRandom(n)
  return random.pick(THAI_WORDS) + random.pick(THAI_WORDS)
}

function scattered(n: number, below: number): number {
  return createRandom(n).int(below)
}
