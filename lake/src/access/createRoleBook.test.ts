import {afterEach, beforeEach, describe, expect, it} from 'vitest'

import type {Role} from './Identity.ts'
import {ROLES} from './roles.ts'
import {testAccounts, type TestAccounts} from './testAccounts.ts'

const noter: Role = {
  name: 'noter',
  title: 'Noter',
  description: 'Takes notes',
  grants: [{filter: 'true', permissions: ['update'], change: 'delta::changedOnly(text)'}],
}

let lake: TestAccounts

beforeEach(async () => {
  lake = await testAccounts()
})

afterEach(() => lake.close())

describe('createRoleBook', () => {
  it('keeps further roles for all who work on the same data', async () => {
    const other = lake.other()
    expect(await other.accounts.roles()).toEqual(ROLES)
    await lake.accounts.defineRoles([noter])
    expect(await other.accounts.roles()).toEqual([...ROLES, noter])
    const {token} = await other.accounts.createToken({label: 'x', role: 'noter'})
    expect((await lake.accounts.identify(`Bearer ${token}`)).roles).toEqual([noter])
  })

  it('gives a person the roles that there are, from the next request on', async () => {
    const authorization = await lake.signedIn('somsri', 'viewer')
    const names = async () =>
      (await lake.accounts.identify(authorization)).roles.map(({name}) => name)
    await lake.accounts.defineRoles([noter])
    await lake.accounts.setRoles('somsri', ['noter', 'viewer'])
    expect(await names()).toEqual(['noter', 'viewer'])
    await lake.accounts.defineRoles([])
    expect(await names()).toEqual(['viewer'])
    await expect(lake.accounts.setRoles('somsri', ['noter'])).rejects.toThrow(
      'There is no role "noter": the roles are administrator, editor, viewer',
    )
  })

  it('grants nothing by what it does not understand', async () => {
    const value = [{...noter, grants: 'all'}]
    await lake.storage.settings.set('access', [{key: 'roles', value, updatedAt: ''}])
    expect(await lake.accounts.roles()).toEqual(ROLES)
  })
})
