import {expect, test} from 'vitest'

import {TransactionError} from '../errors.ts'
import {parseMutations} from './parseMutations.ts'

function refusal(value: unknown): unknown {
  try {
    parseMutations(value)
    return undefined
  } catch (error) {
    return error instanceof TransactionError ? [error.source, ...error.items] : error
  }
}

test.each([
  {create: {_type: 'note', _id: 'a', n: 1}},
  {create: {_type: 'note', _id: 'drafts.'}},
  {create: {_type: 'note'}},
  {createIfNotExists: {_type: 'note', _id: 'versions.r1.a'}},
  {createOrReplace: {_type: 'note', _id: 'a', deep: {list: [null]}}},
  {delete: {id: 'a'}},
  {delete: {ids: ['a', 'b']}, wire: {delete: {id: ['a', 'b']}}},
  {delete: {query: '*[_type == $type]', params: {type: 'note'}}},
  {delete: {query: '*', params: {}}, wire: {delete: {query: '*'}}},
  {patch: {id: 'a', set: {'a.b[_key=="x"].c': 1}}},
  {patch: {id: 'a', setIfMissing: {list: []}, insert: {after: 'list[-1]', items: [1]}}},
  {patch: {id: 'a', insert: {before: 'list[0]', items: []}}},
  {patch: {id: 'a', insert: {replace: 'list[0:2]', items: [1]}}},
  {patch: {id: 'a', unset: ['a', 'b..c']}},
  {patch: {id: 'a', set: {'a[_key=="]\\"["].b': 1}}},
  {patch: {id: 'a', inc: {n: 1}, dec: {m: 0.5}}},
  {patch: {id: 'a', diffMatchPatch: {title: '@@ -1 +1 @@\n-a\n+b\n'}}},
  {patch: {id: 'a', ifRevisionID: 't1', set: {n: 1}}},
  {patch: {query: '*', params: {}, set: {n: 1}}},
  {patch: {id: 'a', unset: []}, wire: {patch: {id: 'a', unset: [], ifRevisionID: null}}},
])('reads %o', ({wire, ...mutation}: {wire?: object}) => {
  expect(parseMutations([wire ?? mutation])).toEqual([mutation])
})

test('an id that is null is none', () => {
  expect(parseMutations([{create: {_type: 'note', _id: null}}])).toEqual([
    {create: {_type: 'note'}},
  ])
})

const UNKNOWN =
  'Unknown mutation `upsert`: use create, createIfNotExists, createOrReplace, delete or patch'
const INSERT = 'Patch: `insert` needs one of `before`, `after` or `replace` with a path'

test.each([
  [null, 'A mutation must be an object'],
  [[], 'A mutation must be an object'],
  [{}, 'The mutation is empty'],
  [
    {create: {_type: 'x'}, delete: {id: 'a'}},
    'A mutation has one kind, not several: create, delete',
  ],
  [{upsert: {}}, UNKNOWN],
  [{create: 'x'}, '`create` must be an object'],
  [{delete: []}, '`delete` must be an object'],
  [{delete: {}}, '`delete` needs an `id` or a `query`'],
  [{delete: {id: ''}}, '`delete` needs an `id` or a `query`'],
  [{delete: {id: ['a', 1]}}, '`delete` needs an `id` or a `query`'],
  [{delete: {query: '*', params: []}}, '`delete`: `params` must be an object'],
  [{patch: {set: {n: 1}}}, '`patch` needs an `id` or a `query`'],
  [{patch: {id: 'a', sett: {}}}, 'Unknown patch operation `sett`'],
  [{patch: {id: 'a', set: []}}, 'Patch: `set` must be an object of path → value'],
  [{patch: {id: 'a', inc: {n: '1'}}}, 'Patch: `inc` of "n" needs a number'],
  [{patch: {id: 'a', dec: {n: null}}}, 'Patch: `dec` of "n" needs a number'],
  [{patch: {id: 'a', diffMatchPatch: {n: 1}}}, 'Patch: `diffMatchPatch` of "n" needs a string'],
  [{patch: {id: 'a', unset: 'a'}}, 'Patch: `unset` must be an array of paths'],
  [{patch: {id: 'a', unset: [1]}}, 'Patch: `unset` must be an array of paths'],
  [{patch: {id: 'a', set: {'a[': 1}}}, 'Patch: `set` of "a[" is no path'],
  [{patch: {id: 'a', set: {'': 1}}}, 'Patch: `set` of "" is no path'],
  [{patch: {id: 'a', inc: {'a.': 1}}}, 'Patch: `inc` of "a." is no path'],
  [{patch: {id: 'a', unset: ['a]']}}, 'Patch: `unset` of "a]" is no path'],
  [{patch: {id: 'a', unset: ['a[_key=="x]']}}, 'Patch: `unset` of "a[_key=="x]" is no path'],
  [{patch: {id: 'a', insert: {after: 'a[-1', items: []}}}, 'Patch: `insert` of "a[-1" is no path'],
  [{patch: {id: 'a', insert: 1}}, 'Patch: `insert` must be an object'],
  [{patch: {id: 'a', insert: {items: []}}}, INSERT],
  [{patch: {id: 'a', insert: {before: 'a', after: 'b', items: []}}}, INSERT],
  [{patch: {id: 'a', insert: {before: 1, items: []}}}, INSERT],
  [{patch: {id: 'a', insert: {before: 'a'}}}, 'Patch: `insert` needs an array `items`'],
  [{patch: {id: 'a', ifRevisionID: 1}}, 'Patch: `ifRevisionID` must be a string'],
])('names what is wrong with %o', (mutation, description) => {
  const fine = {delete: {id: 'a'}}
  expect(refusal([fine, mutation])).toEqual([
    'mutation',
    {index: 1, error: {type: 'mutationParseError', description}},
  ])
})

const ID_RULE = 'is no valid document id (letters, digits, "_", "-" and ".", at most 128)'

test.each([
  [{create: {}}, '`create`: the document must have a `_type`'],
  [{create: {_type: ''}}, '`create`: the document must have a `_type`'],
  [{create: {_type: 1}}, '`create`: the document must have a `_type`'],
  [{create: {_type: 'x', _id: 1}}, '`create`: `_id` must be a string'],
  [{createOrReplace: {_type: 'x'}}, '`createOrReplace`: the document must have an `_id`'],
  [{createIfNotExists: {_type: 'x'}}, '`createIfNotExists`: the document must have an `_id`'],
  [{create: {_type: 'x', _id: 'ก'}}, `\`create\`: "ก" ${ID_RULE}`],
  [{create: {_type: 'x', _id: '-a'}}, `\`create\`: "-a" ${ID_RULE}`],
  [{create: {_type: 'x', _id: 'a..b'}}, `\`create\`: "a..b" ${ID_RULE}`],
  [{create: {_type: 'x', _id: '.'}}, `\`create\`: "." ${ID_RULE}`],
  [{create: {_type: 'x', _id: 'a'.repeat(129)}}, `\`create\`: "${'a'.repeat(129)}" ${ID_RULE}`],
])('refuses the document of %o', (mutation, description) => {
  expect(refusal([mutation])).toEqual([
    'mutation',
    {index: 0, error: {type: 'validationError', description}},
  ])
})

test('the mutations are an array', () => {
  for (const value of [undefined, null, {}, 'x']) {
    expect(refusal(value)).toEqual([
      'mutation',
      {
        index: 0,
        error: {
          type: 'mutationParseError',
          description: '`mutations` must be an array of mutations',
        },
      },
    ])
  }
})
