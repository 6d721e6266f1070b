import type {BenchDocuments} from './BenchDocuments.ts'
import {drive, type DriveResult} from './drive.ts'
import {httpRequest} from './httpRequest.ts'
import type {BenchLake} from './startLake.ts'

const MUTATE = '/v2025-02-19/data/mutate/production'
/** Documents in one transaction of an import, and transactions under way at once. */
const TOGETHER = 100
const CONNECTIONS = 6

/** Seconds until all documents are in, acknowledged. */
export async function measureImport(
  lake: BenchLake,
  token: string,
  documents: BenchDocuments,
): Promise<number> {
  const began = performance.now()
  // What strong references lead to must be there.
  for (const part of [documents.referred(), documents.referring()]) {
    await drive({
      port: lake.port,
      connections: CONNECTIONS,
      request: () => {
        const mutations = nextOf(part, TOGETHER).map((document) => ({create: document}))
        return mutations.length === 0 ? undefined : post(token, mutations)
      },
    })
  }
  return (performance.now() - began) / 1000
}

/** Durable transactions of one new document each. */
export function measureTransactions(
  lake: BenchLake,
  token: string,
  documents: BenchDocuments,
  {connections, duration, label}: {connections: number; duration: number; label: string},
): Promise<DriveResult> {
  return drive({
    port: lake.port,
    connections,
    duration,
    request: (number) => {
      const document = {...documents.event(number % documents.events), _id: `${label}-${number}`}
      return post(token, [{create: document}])
    },
  })
}

function post(token: string, mutations: readonly object[]): Buffer {
  return httpRequest('POST', MUTATE, {token, body: JSON.stringify({mutations})})
}

/** `take` would end the generator. */
function nextOf<Item>(items: Iterator<Item>, most: number): Item[] {
  const taken: Item[] = []
  while (taken.length < most) {
    const {done, value} = items.next()
    if (done) break
    taken.push(value)
  }
  return taken
}
