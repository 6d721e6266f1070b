import {readFile} from 'node:fs/promises'
import {join} from 'node:path'

import {expect, test} from 'vitest'

import {compareTexts} from './check/compareTexts.ts'
import {englishBundles} from './check/englishBundles.ts'
import {readGlossary} from './check/readGlossary.ts'
import {readTexts} from './check/readTexts.ts'
import {localeTh} from './localeTh.ts'
import {mendedBundles} from './mendedBundles.ts'

const NAMES = ['Content Agent', 'Sanity Studio']

const glossary = readGlossary(await readFile(join(import.meta.dirname, '../GLOSSARY.md'), 'utf8'))
const measure = {glossary, names: NAMES}
const english = await readTexts(englishBundles())
const thai = await readTexts(localeTh.bundles ?? [])
const mended = {
  english: await readTexts(mendedBundles.filter(({locale}) => locale === 'en-US')),
  thai: await readTexts(mendedBundles.filter(({locale}) => locale === 'th')),
}

test('Thai has the namespaces of the installed packages', () => {
  expect([...thai.keys()].toSorted()).toEqual([...english.keys()].toSorted())
})

test.for([...english.keys()])('%s is complete and right in Thai', (namespace) => {
  expect(compareTexts(english.get(namespace) ?? {}, thai.get(namespace) ?? {}, measure)).toEqual([])
})

test.for([...mended.english])('what is mended in %s is right in Thai', ([namespace, texts]) => {
  expect(compareTexts(texts, mended.thai.get(namespace) ?? {}, measure)).toEqual([])
})

test('what is mended is still missing in the packages', () => {
  const there = [...mended.english].flatMap(([namespace, texts]) =>
    Object.keys(texts).filter((key) => key in (english.get(namespace) ?? {})),
  )
  expect(there).toEqual([])
})
