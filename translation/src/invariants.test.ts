import fc from 'fast-check'
import {expect, test} from 'vitest'

import {findUnits} from './findUnits.ts'
import {hashOf} from './hashOf.ts'
import type {PortableTextBlock, PortableTextChild} from './PortableTextBlock.ts'
import {localized, testMeeting} from './testDocument.ts'

const text = fc.string({
  unit: fc.constantFrom(
    'ก',
    'า',
    'ำ',
    '\u0E4D',
    '่',
    'ี',
    '์',
    'เ',
    '๗',
    'a',
    'e\u0301',
    '\u200B',
    ' ',
    ' ',
  ),
  maxLength: 10,
})
const mark = fc.constantFrom('strong', 'em', 'link-a', 'link-b')
const child = fc.oneof(
  fc.record({
    _key: fc.string(),
    _type: fc.constant('span'),
    text,
    marks: fc.uniqueArray(mark, {maxLength: 2}),
  }),
  fc.record({_key: fc.string(), _type: fc.constant('emblem'), of: fc.constantFrom('a', 'b')}),
)
const block: fc.Arbitrary<PortableTextBlock> = fc.record({
  _key: fc.string(),
  _type: fc.constant('block'),
  style: fc.constantFrom('normal', 'h3'),
  children: fc.array(child, {maxLength: 4}),
  markDefs: fc.constant([
    {_key: 'link-a', _type: 'link', href: '/a'},
    {_key: 'link-b', _type: 'link', href: '/b'},
  ]),
})

const spaced = (text: string) => ` \n${text.replaceAll(' ', '\u00A0 \t')} `

test('white space, keys and where a text is cut into spans make no other hash', () => {
  fc.assert(
    fc.property(block, ({children = [], markDefs = [], ...block}) => {
      const renamed = (mark: string) => (mark.startsWith('link') ? `new-${mark}` : mark)
      const other: PortableTextBlock = {
        ...block,
        _key: 'other',
        markDefs: markDefs
          .map((definition) => ({...definition, _key: renamed(definition._key)}))
          .toReversed(),
        children: children.flatMap((child, index) => {
          const rekeyed = {...child, _key: `k${index}`}
          if (child.text === undefined) return [rekeyed]
          const marks = child.marks?.map(renamed).toReversed()
          const wide = child.text.replaceAll(' ', '\t \u00A0')
          const cut = Math.floor(wide.length / 2)
          return [wide.slice(0, cut), wide.slice(cut)].map((text) => ({...rekeyed, text, marks}))
        }),
      }
      expect(hashOf(other)).toBe(hashOf({...block, children, markDefs}))
    }),
    {numRuns: 1000},
  )
  fc.assert(
    fc.property(text, (text) => {
      expect(hashOf(spaced(text))).toBe(hashOf(text))
      expect(hashOf(text.normalize('NFD'))).toBe(hashOf(text))
    }),
    {numRuns: 1000},
  )
})

test('merging and splitting neighbouring spans with the same marks makes no other hash', () => {
  fc.assert(
    fc.property(block, fc.array(fc.nat(12), {maxLength: 12}), ({children = [], ...block}, cuts) => {
      const merged = mergeSpans(children)
      const split = merged.flatMap((child, index) => {
        if (child.text === undefined) return [child]
        const cut = Math.min(cuts[index] ?? 0, child.text.length)
        return [child.text.slice(0, cut), child.text.slice(cut)].map((text) => ({...child, text}))
      })
      const hash = hashOf({...block, children})
      expect(hashOf({...block, children: merged})).toBe(hash)
      expect(hashOf({...block, children: split})).toBe(hash)
    }),
    {numRuns: 2000},
  )
})

/** As the editor does when it opens a document: spans without text are dropped, too. */
function mergeSpans(children: readonly PortableTextChild[]): PortableTextChild[] {
  const merged: PortableTextChild[] = []
  for (const child of children) {
    const last = merged.at(-1)
    if (child.text === '') continue
    if (child.text !== undefined && last?.text !== undefined && sameMarks(last, child)) {
      merged.splice(-1, 1, {...last, text: last.text + child.text})
    } else merged.push(child)
  }
  return merged
}

function sameMarks(one: PortableTextChild, other: PortableTextChild): boolean {
  return JSON.stringify(one.marks?.toSorted()) === JSON.stringify(other.marks?.toSorted())
}

test('every unit has an id of its own, whatever the keys, and stands where its path says', () => {
  const key = fc.string({
    unit: fc.constantFrom('a', ']', '.', '[', '"', '#', 'ก', '\\'),
    maxLength: 4,
  })
  fc.assert(
    fc.property(fc.array(key, {maxLength: 5}), fc.array(block, {maxLength: 4}), (keys, blocks) => {
      const document = testMeeting({
        venues: keys.map((_key) => ({
          _key,
          name: localized('String', {th: 'ก'}),
          a: {name: localized('String', {th: 'ก'})},
        })),
        body: localized('RichText', {th: blocks}),
      })
      const units = findUnits(document)
      expect(new Set(units.map(({id}) => id)).size).toBe(units.length)
      expect(new Set(units.map(({path, block}) => JSON.stringify([path, block]))).size).toBe(
        units.length,
      )
      expect(units.filter(({kind}) => kind === 'string')).toHaveLength(1 + new Set(keys).size * 2)
    }),
  )
})
