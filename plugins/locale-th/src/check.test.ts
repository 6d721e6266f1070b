import {readFile} from 'node:fs/promises'
import {join} from 'node:path'

import {expect, test} from 'vitest'

import {compareTexts} from './check/compareTexts.ts'
import {englishBundles} from './check/englishBundles.ts'
import {readGlossary} from './check/readGlossary.ts'
import {readTexts} from './check/readTexts.ts'
import {localeTh} from './localeTh.ts'

const NAMES = ['Content Agent', 'Sanity Studio']

const glossary = readGlossary(await readFile(join(import.meta.dirname, '../GLOSSARY.md'), 'utf8'))
const english = await readTexts(englishBundles())
const thai = await readTexts(localeTh.bundles ?? [])

test('Thai has the namespaces of the installed packages', () => {
  expect([...thai.keys()].toSorted()).toEqual([...english.keys()].toSorted())
})

test.for([...english.keys()])('%s is complete and right in Thai', (namespace) => {
  const measure = {glossary, names: NAMES}
  expect(compareTexts(english.get(namespace) ?? {}, thai.get(namespace) ?? {}, measure)).toEqual([])
})
