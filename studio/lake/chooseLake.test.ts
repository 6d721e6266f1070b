import {expect, test} from 'vitest'

import {chooseLake} from './chooseLake.ts'

const NOTHING = {projectId: undefined, dataset: undefined, lake: undefined}

test.for([
  [
    'the lake that serves the studio',
    NOTHING,
    {projectId: 'capitals', dataset: 'production', origin: 'http://localhost:3333'},
  ],
  [
    'the hosted lake with a project of its own',
    {...NOTHING, projectId: 'abc12345', dataset: 'staging'},
    {projectId: 'abc12345', dataset: 'staging', origin: undefined},
  ],
  [
    'a lake elsewhere',
    {...NOTHING, lake: 'https://lake.example/'},
    {projectId: 'capitals', dataset: 'production', origin: 'https://lake.example'},
  ],
  [
    'a project on the lake that serves the studio',
    {...NOTHING, projectId: 'abc12345', lake: '/'},
    {projectId: 'abc12345', dataset: 'production', origin: 'http://localhost:3333'},
  ],
  [
    'empty values as if they were not set',
    {projectId: '', dataset: '', lake: ''},
    {projectId: 'capitals', dataset: 'production', origin: 'http://localhost:3333'},
  ],
] as const)('%s', ([, environment, lake]) => {
  expect(chooseLake(environment, 'http://localhost:3333')).toEqual(lake)
})

test('a lake that is no web address is refused', () => {
  expect(() => chooseLake({...NOTHING, lake: 'https://'}, 'http://localhost:3333')).toThrow(
    TypeError,
  )
})
