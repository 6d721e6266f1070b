import {readdirSync, readFileSync} from 'node:fs'

import {describe, expect, test} from 'vitest'

import {htmlToText, looksLikeHtml} from './htmlToText.ts'
import {scoreReading} from './scoreReading.ts'
import {readWhole} from './testOutline.ts'

const folder = new URL('../../samples/scored/', import.meta.url)
const reports = readdirSync(folder).filter((name) => !name.endsWith('.expected.txt'))

describe.each(reports)('%s', (name) => {
  test('holds the facts that a person finds in it, and no others', () => {
    const raw = readFileSync(new URL(name, folder), 'utf8')
    const reading = readWhole(looksLikeHtml(raw) ? htmlToText(raw) : raw)
    const expected = readFileSync(new URL(name.replace(/\.\w+$/, '.expected.txt'), folder), 'utf8')
    const {missed, surplus} = scoreReading(reading, expected)
    expect({missed, surplus}).toEqual({missed: [], surplus: []})
  })
})
