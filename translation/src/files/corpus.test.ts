import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {describe, expect, it} from 'vitest'

import type {UnitValue} from '../Unit.ts'
import {readGlossaryFile} from './glossary/exchangeGlossary.ts'
import {CORPUS, CORPUS_WITHOUT_RECORD} from './testCorpus.ts'
import {LANGUAGES, planOf, PROJECT} from './testFiles.ts'

function saved(name: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(join(import.meta.dirname, 'corpus', name)))
}

/** What each row that is not just unchanged does. */
async function changes(name: string, entry = CORPUS) {
  const plan = await planOf(saved(name), [entry])
  expect(plan.rows).toHaveLength(6)
  return plan.rows
    .map(({unit, outcome, refusal, warnings, after, notes}) => ({
      unit,
      outcome,
      ...(after !== undefined && {after: wordsOf(after)}),
      ...(notes && {notes}),
      ...(refusal && {refusal: refusal.code}),
      ...(warnings.length > 0 && {warnings: warnings.map(({code}) => code)}),
    }))
    .filter((row) => row.outcome !== 'unchanged' || 'notes' in row || 'warnings' in row)
}

function wordsOf(value: UnitValue): unknown {
  if (typeof value === 'string') return value
  return value.children?.map((child) =>
    child._type === 'span' ? [child['text'], ...marksOf(child['marks'])].join('|') : child,
  )
}

function marksOf(marks: unknown): unknown[] {
  return Array.isArray(marks) ? marks : []
}

const FOOTNOTE = {_type: 'footnote', _key: 'o1', text: 'ข้อมูลปี 2562'}
const TITLE = {
  unit: 'title',
  outcome: 'review',
  after: 'The 7th Meeting of Governors/Mayors of ASEAN Capitals',
  notes: ['Official name, see the report'],
}
const STILL = {
  unit: 'theme',
  outcome: 'review',
  after: 'Enhancing Cooperative Network for Sustainable Future',
  warnings: ['source-confirmed'],
}
const BODY = {
  unit: 'body#b1',
  outcome: 'review',
  after: [
    'Bangkok|strong',
    ' was the host',
    FOOTNOTE,
    ' See ',
    'the website|l1|em',
    ' & <documents>',
  ],
}

describe('translate-toolkit', () => {
  it('XLIFF 1.2 with placeables, a note, and a stale text that is approved', async () => {
    const day = {unit: 'day', outcome: 'review', after: '26 June 2019'}
    expect(await changes('toolkit.xlf')).toEqual([TITLE, STILL, day, BODY])
  })

  it('xliff2po and po2xliff, which put what was translated into a file of its own', async () => {
    expect(await changes('xliff2po-po2xliff.xlf')).toEqual([TITLE, STILL])
  })

  it('po2xliff without the export says nothing of what it belongs to', async () => {
    await expect(changes('po2xliff.xlf')).rejects.toMatchObject({problem: {code: 'no-units'}})
  })

  it('TBX with the DOCTYPE of its class', async () => {
    const options = {project: PROJECT, languages: LANGUAGES}
    const {rows} = await readGlossaryFile(saved('toolkit.tbx'), options)
    expect(rows).toEqual([
      {
        place: 13,
        complete: [],
        kind: '',
        terms: {th: 'กรุงเทพมหานคร', en: 'Bangkok Metropolitan Administration'},
        forbidden: [],
        notes: {th: 'The office, not the city'},
      },
      {
        place: 18,
        complete: [],
        kind: '',
        terms: {th: 'ผู้ว่าราชการกรุงเทพมหานคร', en: 'Governor of Bangkok'},
        forbidden: [],
        notes: {},
      },
    ])
  })
})

describe('LibreOffice Calc', () => {
  it.each(['calc-en.xlsx', 'calc-en-by-ods.xlsx', 'calc-en-utf8.csv', 'calc-en-utf16.csv'])(
    '%s',
    async (name) => {
      expect(await changes(name)).toEqual([TITLE, STILL, BODY])
    },
  )

  it('windows-874 has all letters of Thai and English', async () => {
    expect(await changes('calc-en-windows874.csv')).toEqual([TITLE, STILL, BODY])
  })

  it.each(['calc-en-from-csv.csv', 'calc-en-from-csv.xlsx'])(
    '%s: zeros that are gone come back, and an apostrophe is no letter',
    async (name) => {
      const code = {unit: 'code', outcome: 'unchanged', warnings: ['cell-restored']}
      expect(await changes(name)).toEqual([TITLE, STILL, code, BODY])
    },
  )

  it('windows-1250 has no letter of Thai: the source is not what it was, so nothing is confirmed', async () => {
    expect(await changes('calc-en-windows1250.csv')).toEqual([
      {...TITLE, warnings: ['source-edited']},
      {...BODY, warnings: ['source-edited']},
    ])
  })

  const vietnamese = [
    {
      unit: 'title',
      outcome: 'review',
      after: 'Hội nghị Thống đốc/Thị trưởng các thủ đô ASEAN lần thứ 7',
      notes: ['Official name, see the report'],
    },
    {unit: 'theme', outcome: 'review', after: '=1+1'},
    {
      unit: 'body#b1',
      outcome: 'review',
      after: [
        'Băng Cốc|strong',
        ' đăng cai',
        FOOTNOTE,
        ' Xem ',
        'trang web|l1|em',
        ' & <tài liệu>',
      ],
    },
  ]

  it.each(['calc-vi.xlsx', 'calc-vi-utf8.csv', 'calc-vi-utf16.csv'])('%s', async (name) => {
    expect(await changes(name, CORPUS_WITHOUT_RECORD)).toEqual(vietnamese)
  })

  it('windows-874 has not all letters of Vietnamese: such rows are refused', async () => {
    expect(await changes('calc-vi-windows874.csv', CORPUS_WITHOUT_RECORD)).toEqual([
      {unit: 'title', outcome: 'refused', refusal: 'letters-lost'},
      {unit: 'theme', outcome: 'review', after: '=1+1'},
      {unit: 'body#b1', outcome: 'refused', refusal: 'letters-lost'},
    ])
  })
})
