import {removeOrphan} from '@capitals/translation'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

import {createIdentity} from '../../lake/src/access/identities.ts'
import type {Identity} from '../../lake/src/access/Identity.ts'
import {parseRoles} from '../../lake/src/access/parseRoles.ts'
import {testDataset, type TestDataset} from '../../lake/src/datasets/testDataset.ts'
import type {SanityDocument} from '../../lake/src/documents/SanityDocument.ts'
import {LakeError} from '../../lake/src/errors.ts'
import {createSelectDocuments} from '../../lake/src/query/createSelectDocuments.ts'
import {failureOf} from '../../lake/test/failureOf.ts'
import {startTestLake, type TestLake} from '../../lake/test/testLake.ts'
import {item, meeting, record, TH, VI} from './testDocuments.ts'
import {isAllowed, type RoleUnderTest} from './testRights.ts'
import {hostileActions, hostileMutations} from './testWrites.ts'
import translationRoles from './translationRoles.ts'

const roles = parseRoles(translationRoles)

function identity(name: string): Identity {
  return createIdentity(
    'user',
    name,
    roles.filter((role) => role.name === name),
  )
}

const ROLES_UNDER_TEST: readonly RoleUnderTest[] = ['translator-vi', 'reviewer-vi', 'coordinator']

/** A meeting, its draft, a record in two languages, and something that is no content. */
async function filled(): Promise<TestDataset> {
  const select = createSelectDocuments({clock: {now: () => 0, newId: () => 'x'}})
  const lake = await testDataset({select})
  await lake.mutate([
    {create: meeting('m1')},
    {create: meeting('drafts.m1', {extra: 'ร่าง'})},
    {create: meeting('m2')},
    {create: record('vi', 'm1')},
    {create: record('en', 'm1')},
    {create: {_id: '_.groups.a', _type: 'system.group', title: [item(TH)]}},
  ])
  return lake
}

/** What there was before and after, where it is not the same. */
function* changed(
  before: ReadonlyMap<string, SanityDocument>,
  after: ReadonlyMap<string, SanityDocument>,
) {
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(id) !== after.get(id)) yield [before.get(id), after.get(id)] as const
  }
}

let accepted = 0

async function checkRights(
  write: (lake: TestDataset, identity: Identity) => Promise<unknown>,
  role: RoleUnderTest,
): Promise<void> {
  const lake = await filled()
  const before = new Map(lake.dataset.documents)
  try {
    await write(lake, identity(role))
    accepted++
  } catch (error) {
    if (!(error instanceof LakeError)) throw error
    expect([...changed(before, lake.dataset.documents)]).toEqual([])
    return
  }
  for (const [previous, next] of changed(before, lake.dataset.documents)) {
    expect({
      role,
      allowed: isAllowed(role, previous, next),
      ...(!isAllowed(role, previous, next) && {previous, next}),
    }).toEqual({role, allowed: true})
  }
}

describe('field rules of roles under random patches', () => {
  it('let no mutation write what the role may not', async () => {
    accepted = 0
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ROLES_UNDER_TEST),
        hostileMutations,
        async (role, mutations) => {
          await checkRights((lake, who) => lake.mutate(mutations, {identity: who}), role)
        },
      ),
      {numRuns: 1500},
    )
    // Else nothing would have been tried.
    expect(accepted).toBeGreaterThan(100)
  }, 120_000)

  it('let no action write what the role may not', async () => {
    accepted = 0
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ROLES_UNDER_TEST),
        hostileActions,
        async (role, actions) => {
          await checkRights((lake, who) => lake.act(actions, {identity: who}), role)
        },
      ),
      {numRuns: 1200},
    )
    expect(accepted).toBeGreaterThan(10)
  }, 120_000)
})

/** Whether the role may do it, in the wire form of mutations. */
async function may(name: string, ...mutations: unknown[]): Promise<boolean> {
  const lake = await filled()
  try {
    await lake.mutate(mutations, {identity: identity(name)})
    return true
  } catch (error) {
    if (error instanceof LakeError) return false
    throw error
  }
}

const patch = (id: string, operations: object) => ({patch: {id, ...operations}})
const work = [{_key: 'title', unit: 'title', value: 'xin chào', state: 'review'}]

describe('translationRoles', () => {
  it('are a translator and a reviewer of every language but Thai, and a coordinator', () => {
    expect(roles.map(({name}) => name).slice(0, 4)).toEqual([
      'translator-en',
      'reviewer-en',
      'translator-ms',
      'reviewer-ms',
    ])
    expect(roles.length).toBe(23)
    expect(roles.filter(({title}) => !/^[A-Z].* · \p{Script=Thai}/u.test(title))).toEqual([])
  })

  it('read everything', () => {
    expect(roles.every(({name}) => identity(name).access.readsAll)).toBe(true)
  })

  it('let a translator make records and write work and notes in them', async () => {
    const fresh = {_id: 'l10n.vi.m2', _type: 'translation', language: 'vi', document: 'm2'}
    expect([
      await may('translator-vi', {createIfNotExists: fresh}, patch(fresh._id, {set: {work}})),
      await may('translator-vi', {create: {...fresh, work, notes: []}}),
      await may('translator-vi', patch('l10n.vi.m1', {set: {work, notes: []}})),
      await may('translator-vi', patch('l10n.vi.m1', {unset: ['work']})),
      await may('translator-vi', {createOrReplace: {...record('vi', 'm1'), work}}),
      await may('translator-vi', {create: {...fresh, approvals: []}}),
      await may('translator-vi', {create: {...fresh, assignee: 'me'}}),
      await may('translator-vi', {create: {...fresh, document: {_ref: 'm2', _type: 'reference'}}}),
      await may('translator-vi', {create: {...fresh, document: 'm1'}}),
      await may('translator-vi', {create: {...fresh, _id: 'drafts.l10n.vi.m2'}}),
      await may('translator-en', {create: fresh}),
      await may('translator-vi', patch('l10n.en.m1', {set: {work}})),
      await may('translator-vi', patch('l10n.vi.m1', {set: {approvals: []}})),
      await may('translator-vi', patch('m1', {insert: {after: 'title[-1]', items: [item(VI)]}})),
      await may('translator-vi', {delete: {id: 'l10n.vi.m1'}}),
    ]).toEqual([...Array(5).fill(true), ...Array(10).fill(false)])
  })

  it('let a reviewer approve: one item in the documents, and the record', async () => {
    const insert = {insert: {after: 'title[-1]', items: [item(VI)]}}
    const text = {set: {'venues[0].name[language=="vi"].value': 'x'}}
    expect([
      await may(
        'reviewer-vi',
        patch('l10n.vi.m1', {set: {approvals: work}, unset: ['work']}),
        patch('m1', insert),
        patch('drafts.m1', insert),
      ),
      await may('reviewer-vi', patch('m1', text)),
      await may('reviewer-vi', patch('m1', {unset: ['venues[0].name[language=="vi"]']})),
      await may('reviewer-en', patch('m1', text)),
      await may('reviewer-vi', patch('m1', {set: {extra: 'x'}})),
      await may('reviewer-vi', patch('m1', {set: {summary: [item(VI)]}})),
      await may('reviewer-vi', patch('m1', {set: {other: item(VI)}})),
      await may('reviewer-vi', patch('m1', {insert: {after: 'venues[-1]', items: [item(VI)]}})),
      await may('reviewer-vi', {delete: {id: 'drafts.m1'}}),
      await may('reviewer-vi', patch('l10n.vi.m1', {set: {assignee: 'me'}})),
    ]).toEqual([true, true, true, ...Array(7).fill(false)])
  })

  it('let a reviewer remove what has lost its source, and only that', async () => {
    const gone = (...unset: string[]) => patch('m1', {unset})
    const notes = 'venues[_key=="b"].notes'
    expect([
      await may('reviewer-vi', gone(`${notes}[_key=="v"]`)),
      await may('reviewer-vi', gone('abstract[_key=="v"].value[_key=="b"]')),
      await may('reviewer-vi', gone('abstract[_key=="v"]'), gone('title[_key=="v"]')),
      await may('reviewer-en', gone(`${notes}[_key=="v"]`)),
      await may('translator-vi', gone(`${notes}[_key=="v"]`)),
      await may('reviewer-vi', gone(notes)),
      await may('reviewer-vi', gone('abstract[_key=="v"].value')),
      await may('reviewer-vi', gone('abstract[_key=="v"].language')),
      await may('reviewer-vi', gone('venues[_key=="b"]')),
      await may('reviewer-vi', patch('m1', {set: {[`${notes}[0].value`]: 'x'}})),
      await may('reviewer-vi', patch('m1', {set: {'abstract[0].value[0]._key': 'x'}})),
      await may(
        'reviewer-vi',
        patch('m1', {insert: {after: `${notes}[-1]`, items: [item({...VI, _key: 'w'})]}}),
      ),
    ]).toEqual([true, true, true, ...Array(9).fill(false)])
  })

  it('let whoever reviews send what removing an orphan makes', async () => {
    const lake = await filled()
    const published = lake.dataset.documents.get('m1')
    const draft = lake.dataset.documents.get('drafts.m1')
    if (!published || !draft) throw new Error('the documents are gone')
    const mutations = removeOrphan({
      id: 'venues[b].notes',
      language: 'vi',
      documents: {published, draft},
    })
    await lake.mutate(mutations, {identity: identity('reviewer-vi')})
    const left = ['m1', 'drafts.m1'].map((id) => lake.dataset.documents.get(id)?.['venues'])
    const [first, second] = meeting('m1').venues
    expect(left).toEqual([
      [first, {...second, notes: []}],
      [first, {...second, notes: []}],
    ])
  })

  it('let a coordinator assign in every language', async () => {
    expect([
      await may('coordinator', patch('l10n.vi.m1', {set: {assignee: 'p1', due: '2026-12-31'}})),
      await may('coordinator', patch('l10n.en.m1', {unset: ['assignee']})),
      await may('coordinator', patch('l10n.en.m1', {set: {work}})),
      await may('coordinator', patch('m1', {set: {extra: ''}})),
    ]).toEqual([true, true, false, false])
  })
})

describe('over HTTP', () => {
  let lake: TestLake

  beforeAll(async () => {
    lake = await startTestLake()
    await lake.lake.accounts.defineRoles(roles)
    const client = lake.client({token: await lake.token('administrator')})
    await client
      .transaction()
      .create(meeting('m1'))
      .create(meeting('drafts.m1'))
      .create(record('vi', 'm1'))
      .commit()
  })

  afterAll(() => lake[Symbol.asyncDispose]())

  async function clientAs(role: string) {
    const {token} = await lake.lake.accounts.createToken({label: role, role})
    return lake.client({token})
  }

  it('the real client meets the same rules', async () => {
    const translator = await clientAs('translator-vi')
    const reviewer = await clientAs('reviewer-vi')
    await translator.patch('l10n.vi.m1').set({work}).commit()
    const refused = await failureOf(translator.patch('l10n.vi.m1').set({approvals: []}).commit())
    expect(refused).toEqual({
      status: 403,
      body: {
        error: {
          type: 'mutationError',
          description: expect.stringContaining('permission "update" is limited'),
          items: [expect.objectContaining({index: 0})],
        },
      },
    })
    await reviewer
      .transaction()
      .patch('m1', (one) => one.insert('after', 'title[-1]', [item(VI)]))
      .patch('drafts.m1', (one) => one.insert('after', 'title[-1]', [item(VI)]))
      .patch('l10n.vi.m1', (one) => one.unset(['work']).set({approvals: work}))
      .commit()
    const edit = reviewer.action({
      actionType: 'sanity.action.document.edit',
      draftId: 'drafts.m1',
      publishedId: 'm1',
      patch: {set: {extra: 'x'}},
    })
    expect((await failureOf(edit)).status).toBe(403)
    const publish = reviewer.action({
      actionType: 'sanity.action.document.publish',
      draftId: 'drafts.m1',
      publishedId: 'm1',
    })
    expect((await failureOf(publish)).status).toBe(403)
    const remove = reviewer.delete({query: '*[_type == "meeting"]'})
    expect((await failureOf(remove)).status).toBe(403)
  })

  it('Studios are told of nothing that they could not understand', async () => {
    const {token} = await lake.lake.accounts.createToken({label: 'x', role: 'reviewer-vi'})
    const acl = async (search: string) => {
      const path = `/v2025-02-19/projects/asean/datasets/production/acl${search}`
      return (await lake.request(path, {token})).json()
    }
    const [reading, ...writing] = roles.find(({name}) => name === 'reviewer-vi')?.grants ?? []
    expect([await acl(''), await acl('?rules=true')]).toEqual([[reading], [reading, ...writing]])
  })
})
