import {describe, expect, it} from 'vitest'

import {parseRoles} from './parseRoles.ts'

const role = {
  name: 'noter',
  title: 'Noter',
  description: 'Takes notes',
  grants: [
    {filter: 'true', permissions: ['read']},
    {filter: '_type == "note"', permissions: ['update'], change: 'delta::changedOnly(text)'},
  ],
}

function failure(value: unknown): string {
  try {
    parseRoles(value)
    return 'none'
  } catch (error) {
    return error instanceof Error ? error.message : 'no error'
  }
}

const granting = (grant: unknown) => [{...role, grants: [grant]}]

describe('parseRoles', () => {
  it('gives the roles', () => {
    expect(parseRoles([role])).toEqual([role])
    expect(parseRoles([])).toEqual([])
  })

  it('says which role and grant is wrong, and how', () => {
    expect([
      failure({}),
      failure(['noter']),
      failure([{...role, name: 'a b'}]),
      failure([{...role, title: ''}]),
      failure([{...role, grants: undefined}]),
      failure([role, role]),
      failure([{...role, name: 'editor'}]),
      failure([{...role, name: 'everyone'}]),
      failure(granting({filter: 'true', permissions: []})),
      failure(granting({filter: 'true', permissions: ['read', 'write']})),
      failure(granting({filter: 'true', permissions: ['read'], fields: []})),
      failure(granting({filter: 'true', permissions: ['read'], change: 'true'})),
      failure(granting({filter: '_type ==', permissions: ['read']})),
      failure(granting({filter: 'true', permissions: ['update'], change: 'delta::changedOnly(*)'})),
    ]).toEqual([
      'Roles must be an array',
      'Role 1 must be an object',
      'Role 1: the name "a b" must be a letter, then letters, digits, "-" and "_"',
      'Role "noter": "title" must be a text',
      'Role "noter": "grants" must be an array',
      'Role 2: there is a role "noter" already',
      'Role 1: there is a role "editor" already',
      'Role 1: there is a role "everyone" already',
      'Role "noter", grant 1: "permissions" must be an array of at least one',
      'Role "noter", grant 1: there is no permission "write": read, create, update, history, manage, editHistory',
      'Role "noter", grant 1: "fields" is not known',
      'Role "noter", grant 1: "change" goes with "create" and "update" alone',
      expect.stringContaining(
        'Role "noter", grant 1: the filter "_type ==" cannot be used: Syntax',
      ),
      expect.stringContaining(
        'Role "noter", grant 1: the rule "delta::changedOnly(*)" cannot be used: a selector',
      ),
    ])
  })
})
