import {describe, expect, it} from 'vitest'

import type {SanityDocument} from '../documents/SanityDocument.ts'
import {compileAccess} from './compileAccess.ts'
import {ANONYMOUS, createIdentity, rolesNamed} from './identities.ts'
import type {Permission} from './Identity.ts'
import {grantsOf, plainGrants} from './roles.ts'

const PERMISSIONS: Permission[] = ['read', 'create', 'update', 'history', 'manage', 'editHistory']

function document(_id: string, fields: Record<string, unknown> = {}): SanityDocument {
  return {_id, _type: 'note', _rev: 'r', _createdAt: '', _updatedAt: '', ...fields}
}

function allowed(role: string, id: string): Permission[] {
  const {access} = createIdentity('user', 'u', rolesNamed([role]))
  return PERMISSIONS.filter((permission) => access.can(permission, document(id)))
}

describe('roles', () => {
  it('allow what they say on documents, drafts and those of the system', () => {
    const table = ['administrator', 'editor', 'viewer'].map((role) => [
      role,
      ...['a', 'drafts.a', '_.groups.x', '_x'].map((id) => allowed(role, id)),
    ])
    const changing = ['read', 'create', 'update', 'history']
    const reading = ['read', 'history']
    expect(table).toEqual([
      ['administrator', PERMISSIONS, PERMISSIONS, PERMISSIONS, PERMISSIONS],
      ['editor', changing, changing, reading, changing],
      ['viewer', reading, reading, reading, reading],
    ])
  })

  it('share one key when they may read the same', () => {
    const keys = ['administrator', 'editor', 'viewer'].map(
      (role) => createIdentity('user', role, rolesNamed([role])).access,
    )
    expect(keys.map(({readKey, readsAll}) => [readKey, readsAll])).toEqual([
      ['all', true],
      ['all', true],
      ['all', true],
    ])
  })

  it('add up', () => {
    expect(grantsOf(rolesNamed(['viewer', 'editor']))).toEqual([
      {filter: 'true', permissions: ['read', 'history']},
      {filter: '!string::startsWith(coalesce(_id, ""), "_.")', permissions: ['create', 'update']},
    ])
  })
})

describe('grantsOf', () => {
  it('keeps grants of other rules apart, which plain grants have none of', () => {
    const role = (name: string, change?: string) => ({
      name,
      title: '',
      description: '',
      grants: [{filter: 'a', permissions: ['update'] as const, ...(change && {change})}],
    })
    const grants = grantsOf([role('1'), role('2', 'true'), role('3', 'true'), role('4')])
    expect(grants).toEqual([
      {filter: 'a', permissions: ['update']},
      {filter: 'a', permissions: ['update'], change: 'true'},
    ])
    expect(plainGrants(grants)).toEqual([{filter: 'a', permissions: ['update']}])
  })
})

describe('ANONYMOUS', () => {
  it('reads published documents without a dot in their id and nothing else', () => {
    const {access} = ANONYMOUS
    const ids = ['a', 'ab', '_x', 'meeting-7', 'drafts.a', 'versions.r.a', '_.groups.x', 'a.b']
    expect(ids.filter((id) => access.can('read', document(id)))).toEqual([
      'a',
      'ab',
      '_x',
      'meeting-7',
    ])
    expect(PERMISSIONS.filter((permission) => access.canSome(permission))).toEqual(['read'])
    expect(access.readsAll).toBe(false)
  })
})

describe('compileAccess', () => {
  it('evaluates filters with fields and identity()', () => {
    const own = [{filter: 'owner == identity() && open', permissions: ['update'] as const}]
    const access = compileAccess(own, 'me')
    const documents = [
      document('1', {owner: 'me', open: true}),
      document('2', {owner: 'me'}),
      document('3', {owner: 'you', open: true}),
    ]
    expect(documents.filter((one) => access.can('update', one)).map(({_id}) => _id)).toEqual(['1'])
    expect(compileAccess(own, 'you').can('update', document('3', {owner: 'you', open: true}))).toBe(
      true,
    )
  })

  it('gives a key of its own to who reads by identity()', () => {
    const shared = [{filter: 'open', permissions: ['read'] as const}]
    const personal = [{filter: 'owner == identity()', permissions: ['read'] as const}]
    expect(compileAccess(shared, 'a')).toBe(compileAccess(shared, 'b'))
    expect(compileAccess(shared, 'a').readKey).not.toBe(compileAccess(personal, 'a').readKey)
    expect(compileAccess(personal, 'a').readKey).not.toBe(compileAccess(personal, 'b').readKey)
  })

  it('asks for one grant that allows the whole change', () => {
    const access = compileAccess(
      [
        {filter: 'kind == "free"', permissions: ['create', 'update']},
        {filter: 'kind == "a"', permissions: ['update'], change: 'delta::changedOnly(x)'},
        {filter: 'kind == "a"', permissions: ['update'], change: 'delta::changedOnly(y)'},
        {filter: 'kind == "a"', permissions: ['create'], change: 'delta::changedOnly((kind, x))'},
        {filter: 'kind == "b"', permissions: ['update'], change: 'delta::operation() == "delete"'},
      ],
      'me',
    )
    const free = document('1', {kind: 'free'})
    const a = document('1', {kind: 'a', x: 1, y: 1})
    const b = document('1', {kind: 'b'})
    expect([
      [access.mayChange(undefined, free), access.mayChange(free, {...free, z: 1})],
      [access.mayChange(free, undefined), access.mayChange(free, a)],
      [access.mayChange(a, {...a, x: 2}), access.mayChange(a, {...a, y: 2})],
      [access.mayChange(a, {...a, x: 2, y: 2}), access.mayChange(a, {...a, kind: 'free'})],
      [access.mayChange(a, undefined), access.mayChange(b, undefined)],
      [access.mayChange(undefined, a), access.mayChange(undefined, document('2', {kind: 'a'}))],
      [access.can('update', a), access.can('create', b)],
    ]).toEqual([
      [true, true],
      [true, false],
      [true, true],
      [false, false],
      [false, true],
      [false, true],
      [true, false],
    ])
  })

  it('reads nothing without grants', () => {
    const access = compileAccess([], 'u')
    expect([access.can('read', document('a')), access.canSome('read'), access.readsAll]).toEqual([
      false,
      false,
      false,
    ])
  })
})
