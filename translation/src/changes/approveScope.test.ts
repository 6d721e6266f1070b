import fc from 'fast-check'
import {expect, test} from 'vitest'

import {findUnits} from '../findUnits.ts'
import {readRecord} from '../readRecord.ts'
import type {StoredDocument} from '../StoredDocument.ts'
import {targetOf} from '../targetOf.ts'
import {applyMutations} from '../testApply.ts'
import {testBlock} from '../testDocument.ts'
import {unitId} from '../unitId.ts'
import {approve} from './approve.ts'
import {saveWork} from './saveWork.ts'

const LANGUAGES = ['th', 'en', 'vi', 'zh-Hant'] as const

const key = fc.constantFrom('a', 'b', 'c', 'x"y', '\\', 'th', 'en')
const word = fc.constantFrom('', ' ', 'ก', 'ข', 'A', 'B"]')

const blocks = fc
  .uniqueArray(fc.tuple(key, word), {maxLength: 3, selector: ([key]) => key})
  .map((keyed) => keyed.map(([key, text]) => testBlock(key, text)))

function field(kind: string, value: fc.Arbitrary<unknown>) {
  const item = fc.tuple(fc.constantFrom(...LANGUAGES), key, value)
  return fc.uniqueArray(item, {maxLength: 4, selector: ([language]) => language}).map((items) =>
    items.map(([language, _key, value], index) => ({
      // Some as the plugin writes them, some as other programs do.
      _key: _key === 'a' ? `${_key}${index}` : language,
      _type: `internationalizedArray${kind}Value`,
      language,
      value,
    })),
  )
}

const fields = fc.record(
  {
    title: field('String', word),
    body: field('RichText', blocks),
    venues: fc.uniqueArray(
      fc.record(
        {
          _key: key,
          _type: fc.constant('venue'),
          name: field('String', word),
          notes: field('RichText', blocks),
        },
        {noNullPrototype: true},
      ),
      {maxLength: 3, selector: ({_key}) => _key},
    ),
    year: fc.integer(),
  },
  {requiredKeys: [], noNullPrototype: true},
)

const documents = fc.record({
  published: fc.option(
    fields.map((fields) => stored('m', fields)),
    {nil: undefined},
  ),
  draft: fields.map((fields) => stored('drafts.m', fields)),
})

function stored(_id: string, fields: object): StoredDocument {
  return {_id, _type: 'meeting', _rev: 'r1', ...fields}
}

/** A document without what it holds in a language. */
function without(language: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.filter((item) => !isOf(language, item)).map((item) => without(language, item))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => field !== '_rev')
      .map(([field, inner]) => [field, without(language, inner)]),
  )
}

function isOf(language: string, item: unknown): boolean {
  return (
    typeof item === 'object' && item !== null && 'language' in item && item.language === language
  )
}

test('approving changes what one language has at one place, and nothing else', () => {
  let approved = 0
  fc.assert(
    fc.property(
      documents,
      fc.nat(),
      fc.constantFrom('en', 'vi', 'zh-Hant'),
      (given, pick, language) => {
        const source = given.published ?? given.draft
        const units = findUnits(source)
        const unit = units[pick % Math.max(1, units.length)]
        fc.pre(unit !== undefined)
        const place = {documentId: 'm', language, by: 'nok', at: 'now'}
        const value = unit.block === undefined ? 'New' : testBlock(unit.block, 'New')
        let store = new Map(
          [given.published, given.draft].flatMap((document) =>
            document ? [[document._id, document] as const] : [],
          ),
        )
        const before = store
        for (const each of units.filter(({path}) => unitId(path) === unitId(unit.path))) {
          const work = saveWork({
            ...place,
            unit: each,
            value: each === unit ? value : each.source,
            origin: 'person',
          })
          store = applyMutations(store, work)
          const record = readRecord(store.get(`l10n.${language}.m`))
          const [published, draft] = [store.get('m'), store.get('drafts.m')]
          const mutations = approve({
            unit: each,
            language,
            documents: {...(published && {published}), ...(draft && {draft})},
            ...(record && {record}),
            by: 'lek',
            at: 'then',
          })
          store = applyMutations(store, mutations, `after ${each.id}`)
        }
        for (const [id, document] of before) {
          const after = store.get(id)
          expect(without(language, after)).toEqual(without(language, document))
          for (const other of findUnits(document)) {
            if (!after || unitId(other.path) === unitId(unit.path)) continue
            expect(targetOf(after, other, language)).toEqual(targetOf(document, other, language))
          }
        }
        const shown = store.get(source._id)
        expect(shown && targetOf(shown, unit, language)).toEqual(value)
        approved++
      },
    ),
    {numRuns: 500},
  )
  expect(approved).toBeGreaterThan(100)
})
