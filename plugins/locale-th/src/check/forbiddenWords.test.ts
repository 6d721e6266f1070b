import {expect, test} from 'vitest'

import {forbiddenWords} from './forbiddenWords.ts'
import {readGlossary} from './readGlossary.ts'

const glossary = readGlossary(`
Words.

| English | ไทย | not |
| --- | --- | --- |
| save, cancel | บันทึก, ยกเลิก | – |
| discard (changes) | ละทิ้ง | ยกเลิก |
| release (content release) | ชุดเผยแพร่ | การเผยแพร่ |
`)

test('a table is read', () => {
  expect(glossary).toEqual([
    {english: ['save', 'cancel'], thai: 'บันทึก, ยกเลิก', not: []},
    {english: ['discard'], thai: 'ละทิ้ง', not: ['ยกเลิก']},
    {english: ['release'], thai: 'ชุดเผยแพร่', not: ['การเผยแพร่']},
  ])
})

test.for([
  ['Discard changes', 'ยกเลิกการแก้ไข', ['ยกเลิก']],
  ['Discarded', 'ละทิ้งแล้ว', []],
  ['Cancel', 'ยกเลิก', []],
  ['Publish the release?', 'ต้องการเผยแพร่ทั้งชุดหรือไม่', []],
  ['New release', 'สร้างการเผยแพร่ใหม่', ['การเผยแพร่']],
  ['Discard, or cancel', 'ละทิ้งหรือยกเลิก', []],
] as const)('%s: %s', ([english, thai, words]) => {
  expect(forbiddenWords(english, thai, glossary)).toEqual(words)
})
