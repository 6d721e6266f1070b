import {findThaiFaults} from '@capitals/thai-text/text'
import {createClient} from '@sanity/client'
import type {SchemaType} from 'sanity'
import {expect, test} from 'vitest'

import {isRecord} from '../schemas/rules/isRecord.ts'
import {plainText, plainTexts} from '../schemas/rules/LocalizedValue.ts'
import {contentFiles, readContent, readLines} from './testContent.ts'
import {createTestSource} from './testSource.ts'

const content = readContent()
const types = new Map(content.map(({_id, _type}) => [_id, _type]))

/** Calls back with every object in a value and the path to it. */
function visit(value: unknown, path: string, found: (one: Visited) => void): void {
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => {
      visit(item, `${path}[${index}]`, found)
    })
  } else if (isRecord(value)) {
    found({value, path})
    for (const [key, member] of Object.entries(value)) visit(member, `${path}.${key}`, found)
  }
}

interface Visited {
  value: Record<string, unknown>
  path: string
}

function everyObject(): Visited[] {
  const all: Visited[] = []
  for (const document of content) visit(document, document._id, (one) => all.push(one))
  return all
}

/** Paths of what the schema does not have, or of references to a type that it does not allow. */
function strangers(value: unknown, type: SchemaType, path: string): string[] {
  if (type.jsonType === 'array' && Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const name = isRecord(item) && typeof item['_type'] === 'string' ? item['_type'] : undefined
      const member = name === undefined ? type.of[0] : type.of.find((one) => one.name === name)
      return member ? strangers(item, member, `${path}[${index}]`) : [`${path}[${index}]`]
    })
  }
  if ('to' in type && Array.isArray(type.to) && isRecord(value)) {
    const target = types.get(String(value['_ref']))
    return type.to.some((one: unknown) => isRecord(one) && one['name'] === target) ? [] : [path]
  }
  if (type.jsonType !== 'object' || !isRecord(value)) return []
  return Object.entries(value).flatMap(([key, member]) => {
    if (key.startsWith('_')) return []
    const field = type.fields.find(({name}) => name === key)
    return field ? strangers(member, field.type, `${path}.${key}`) : [`${path}.${key}`]
  })
}

test('one type a file, the name of the file is the type', () => {
  expect(contentFiles.map((file) => [...new Set(readLines(file).map(typeOf))])).toEqual(
    contentFiles.map((file) => [file.replace('.ndjson', '')]),
  )
})

test('every line is one document as JSON without spaces, `_id` and `_type` first', () => {
  const lines = contentFiles.flatMap(readLines)
  expect(lines).toEqual(content.map((one) => JSON.stringify(one)))
  expect(new Set(content.map((one) => Object.keys(one).slice(0, 2).join()))).toEqual(
    new Set(['_id,_type']),
  )
})

test('ids are unique, have no dot and say the type', () => {
  const prefixes: Readonly<Record<string, string>> = {
    cooperationProject: 'project',
    glossaryTerm: 'term',
  }
  const wrong = content.filter(
    ({_id, _type}) => !/^[a-z0-9-]+$/.test(_id) || !_id.startsWith(`${prefixes[_type] ?? _type}-`),
  )
  expect(wrong).toEqual([])
  expect(types.size).toBe(content.length)
})

test('slugs are unique within their type, and every document but a term has one', () => {
  const slugs = content.map(({_type, slug}) => `${_type} ${JSON.stringify(slug)}`)
  const bare = content.filter(({_type, slug}) => _type !== 'glossaryTerm' && !isRecord(slug))
  const named = slugs.filter((one) => !one.startsWith('glossaryTerm'))
  expect(bare).toEqual([])
  expect(named.filter((one, index) => named.indexOf(one) !== index)).toEqual([])
})

test('only fields of the schema, and references only to documents of the types it allows', async () => {
  const {schema} = await createTestSource(
    createClient({projectId: 'asean', apiVersion: '2025-02-19', useCdn: false}),
  )
  const found = content.flatMap((document) => {
    const type = schema.get(document._type)
    return type ? strangers(document, type, document._id) : [document._id]
  })
  expect(found).toEqual([])
})

test('the items of every array have keys, each once', () => {
  const wrong = everyObject().flatMap(({value, path}) =>
    Object.entries(value).flatMap(([field, member]) => {
      if (!Array.isArray(member)) return []
      const items: unknown[] = member
      const keys = items.filter(isRecord).map((item) => item['_key'])
      const good = keys.every((key) => typeof key === 'string' && /^[a-z0-9-]+$/.test(key))
      return good && new Set(keys).size === keys.length ? [] : [`${path}.${field}`]
    }),
  )
  expect(wrong).toEqual([])
})

test('everything localised is written in Thai and in English, and the Thai is clean', () => {
  const texts = everyObject().filter(({value}) => isLocalized(value))
  const languages = new Map<string, string[]>()
  const wrong: string[] = []
  for (const {value, path} of texts) {
    const field = path.replace(/\[\d+\]$/, '')
    languages.set(field, [...(languages.get(field) ?? []), String(value['language'])])
    const text = plainText(value['value'])
    const thai = value['language'] === 'th'
    if (text.trim() !== text || text === '') wrong.push(`${path}: spaces or nothing`)
    const faults = plainTexts(value['value']).flatMap((one) => findThaiFaults(one))
    if (thai && faults.length > 0) wrong.push(`${path}: ${JSON.stringify(faults)}`)
    if (!thai && /[\u0E00-\u0E7F]/.test(text)) wrong.push(`${path}: Thai letters`)
  }
  const lacking = [...languages].filter(([, written]) => !`${written.join()},`.startsWith('th,en,'))
  expect({wrong, lacking, some: languages.size > 200}).toEqual({wrong: [], lacking: [], some: true})
})

function isLocalized({_type}: Record<string, unknown>): boolean {
  return typeof _type === 'string' && /^internationalizedArray\w+Value$/.test(_type)
}

function typeOf(line: string): unknown {
  const document: unknown = JSON.parse(line)
  return isRecord(document) ? document['_type'] : undefined
}
