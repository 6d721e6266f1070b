import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'

import {sums} from '../../src/derived/testDerivation.ts'
import {failureOf} from '../failureOf.ts'
import {startTestLake, type TestLake} from '../testLake.ts'

let lake: TestLake
let token: string

beforeAll(async () => {
  lake = await startTestLake({derivations: [sums]})
  token = await lake.token('editor')
})

afterAll(() => lake[Symbol.asyncDispose]())

const write = (_id: string, n: number) =>
  lake.client({token}).createOrReplace({_id, _type: 'city', n})

describe('derived documents', () => {
  it('are read as others are, by nobody too where they are public', async () => {
    await write('a', 1)
    await write('drafts.a', 2)
    const nobody = lake.client()
    const editor = lake.client({token})
    const query = '*[_type == "sum" && of._ref == "a"]{_id, n}'
    expect([
      await nobody.fetch(query),
      await editor.fetch(query),
      await editor.fetch(query, {}, {perspective: 'drafts'}),
      await editor.fetch(query, {}, {perspective: 'raw'}),
      (await nobody.getDocument('sum-a'))?.['n'],
      (await editor.getDocument('drafts.sum-a'))?.['n'],
      await nobody.getDocument('drafts.sum-a'),
    ]).toEqual([
      [{_id: 'sum-a', n: 1}],
      [{_id: 'sum-a', n: 1}],
      [{_id: 'sum-a', n: 2}],
      [
        {_id: 'drafts.sum-a', n: 2},
        {_id: 'sum-a', n: 1},
      ],
      1,
      2,
      undefined,
    ])
  })

  it('are seen by queries as soon as the write is acknowledged', async () => {
    const nobody = lake.client()
    for (let n = 20; n < 40; n++) {
      await write('b', n)
      expect(await nobody.fetch('*[_id == "sum-b"][0].n')).toBe(n)
    }
  })

  it('are told to listeners, with revisions that follow on', async () => {
    const told: unknown[] = []
    let last: string | undefined
    const subscription = lake
      .client({token})
      .listen('*[_type == "sum"]', {}, {events: ['welcome', 'mutation']})
      .subscribe((event) => {
        if (event.type !== 'mutation') return told.push(event.type)
        if (event.transition === 'update') expect(event.previousRev).toBe(last)
        last = event.resultRev
        return told.push([event.transition, event.documentId, event.result?.['n']])
      })
    await vi.waitFor(() => expect(told).toEqual(['welcome']))
    await write('c', 1)
    await write('c', 2)
    await lake.client({token}).patch('c').set({other: true}).commit()
    await lake.client({token}).delete('c')
    await vi.waitFor(() => expect(told.length).toBe(4))
    expect(told.slice(1)).toEqual([
      ['appear', 'sum-c', 1],
      ['update', 'sum-c', 2],
      ['disappear', 'sum-c', undefined],
    ])
    subscription.unsubscribe()
  })

  it('touch the tags of live content', async () => {
    await write('d', 1)
    await write('plus.d', 1)
    const nobody = lake.client()
    const {syncTags = []} = await nobody.fetch(
      '*[_type == "sum" && of._ref == "d"]',
      {},
      {
        filterResponse: false,
      },
    )
    const touched: string[] = []
    let welcome = false
    const subscription = nobody.live.events().subscribe((event) => {
      if (event.type === 'welcome') welcome = true
      if (event.type === 'message') touched.push(...event.tags)
    })
    await vi.waitFor(() => expect(welcome).toBe(true))
    // Nobody sees what was written, but what follows from it.
    await write('plus.d', 2)
    await vi.waitFor(() =>
      expect(new Set<string>(syncTags).isDisjointFrom(new Set(touched))).toBe(false),
    )
    subscription.unsubscribe()
  })

  it('cannot be written: 400, and why', async () => {
    const client = lake.client({token})
    const body = (type: string) => ({
      status: 400,
      body: {
        error: {
          type,
          description: expect.stringContaining('is derived from others by "sums"'),
          items: [expect.objectContaining({index: 0})],
        },
      },
    })
    const edit = {
      actionType: 'sanity.action.document.edit' as const,
      draftId: 'drafts.sum-a',
      publishedId: 'sum-a',
      patch: {set: {n: 2}},
    }
    expect([
      await failureOf(client.createOrReplace({_id: 'sum-a', _type: 'sum'})),
      await failureOf(client.patch('sum-a').set({n: 2}).commit()),
      await failureOf(client.action(edit)),
    ]).toEqual([body('mutationError'), body('mutationError'), body('actionError')])
  })

  it('are in no export and have no history', async () => {
    const text = async (path: string) =>
      (await lake.request(`/v2025-02-19/data/${path}`, {token})).text()
    const exported = await text('export/production')
    expect(exported).toContain('"_id":"a"')
    expect(exported).not.toContain('"sum')
    expect(await text('history/production/documents/sum-a?time=2100-01-01T00:00:00Z')).toContain(
      'There never was a document',
    )
    expect(await text('history/production/transactions/sum-a?excludeContent=true')).toBe('')
  })
})

describe('a listener that comes back', () => {
  /** The first event, and ids of those behind it, after `lastEventId`. */
  async function comeBack(query: string, lastEventId: string): Promise<string[]> {
    const stop = new AbortController()
    const response = await lake.request(
      `/v2025-02-19/data/listen/production?query=${encodeURIComponent(query)}&enableResume=true&includeResult=true`,
      {token, headers: {'Last-Event-ID': lastEventId}, signal: stop.signal},
    )
    let text = ''
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, {stream: true})
      if (/^event: (reset|mutation)\n.*\n\n$/ms.test(text)) break
    }
    stop.abort()
    return text.match(/(?<=^(event|id): ).*$/gm) ?? []
  }

  it('is told what became of derived documents, or to start over', async () => {
    const {transactionId: first} = await lake
      .client({token})
      .createOrReplace({_id: 'e', _type: 'city', n: 1}, {returnDocuments: false})
    const {transactionId: second} = await lake
      .client({token})
      .createOrReplace({_id: 'plus.e', _type: 'city', n: 1}, {returnDocuments: false})
    const query = '*[_id in ["e", "sum-e"]]'
    expect(await comeBack(query, `${first}#sum-e`)).toEqual([
      'welcomeback',
      'mutation',
      `${second}#sum-e`,
    ])
    await lake.restart()
    expect(await comeBack(query, `${first}#sum-e`)).toEqual(['reset'])
    const {transactionId: third} = await lake
      .client({token})
      .createOrReplace({_id: 'e', _type: 'city', n: 2}, {returnDocuments: false})
    expect(await comeBack('*[_id == "e"]', `${first}#e`)).toEqual([
      'welcomeback',
      'mutation',
      `${third}#e`,
    ])
  })
})
