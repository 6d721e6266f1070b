import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {expect, it} from 'vitest'

import {block, planOf} from './testFiles.ts'
import {linkTo, MEETING, withMarks} from './testMeeting.ts'

function saved(name: string): string {
  return withMarks(readFileSync(join(import.meta.dirname, 'saved-by-tools', name), 'utf8'))
}

async function outcomes(name: string) {
  const {rows} = await planOf(saved(name), [MEETING])
  return rows.map(({unit, outcome, after, refusal, warnings}) => ({
    unit,
    outcome,
    after: typeof after === 'string' ? after : runs(after?.children),
    problems: [...(refusal ? [refusal.code] : []), ...warnings.map(({code}) => code)],
  }))
}

function runs(children: ReturnType<typeof block>['children'] = []) {
  return children.map(({text, marks}) => [text, ...(marks ?? [])].join('|'))
}

it('OmegaT: attributes in another order, states gone, tags moved', async () => {
  expect(await outcomes('omegat.xlf')).toEqual([
    {unit: 'title', outcome: 'draft', after: 'The 7th meeting', problems: []},
    {unit: 'theme', outcome: 'review', after: 'Network of 2 cities', problems: []},
    {
      unit: 'body#b1',
      outcome: 'draft',
      after: ['Meet on ', 'the website|link-1', ' or in ', 'Bangkok|strong'],
      problems: [],
    },
  ])
})

it('Trados: regions, segments as marks, tags in pairs, one segment left out', async () => {
  expect(await outcomes('trados.xlf')).toEqual([
    {unit: 'title', outcome: 'draft', after: 'The 7th meeting', problems: []},
    {unit: 'theme', outcome: 'refused', after: [], problems: ['target-incomplete']},
    {
      unit: 'body#b1',
      outcome: 'review',
      after: ['Meet in ', 'Bangkok|strong', ' or on ', 'the website|link-1'],
      problems: [],
    },
  ])
})

it('tools that cut XLIFF 2 into segments in another order, with prefixes and groups', async () => {
  expect(await outcomes('segmented2.xlf')).toEqual([
    {unit: 'title', outcome: 'review', after: 'The 7th meeting', problems: []},
    {unit: 'theme', outcome: 'draft', after: 'Network of 2 cities', problems: []},
    {
      unit: 'body#b1',
      outcome: 'review',
      after: ['Meet ', 'on the website|link-1', ' or in ', 'Bangkok|strong'],
      problems: [],
    },
  ])
})

it('LibreOffice: semicolons, columns moved, no byte order mark, brackets of typography', async () => {
  expect(await outcomes('libreoffice.csv')).toEqual([
    {unit: 'title', outcome: 'review', after: 'The 7th meeting', problems: []},
    {unit: 'theme', outcome: 'review', after: 'Network of 2 cities', problems: []},
    {
      unit: 'body#b1',
      outcome: 'draft',
      after: ['Meet in ', 'Bangkok|strong', ' or\non ', 'the website|link-1'],
      problems: ['tag-repaired'],
    },
  ])
})

it('a link of the translation stays its own', async () => {
  const source = block(['ดู ', ['เว็บไซต์', 'link-1']], [linkTo('https://example.org/th')])
  const target = block(['See ', ['the website', 'link-1']], [linkTo('https://example.org/en')])
  const {document} = MEETING
  const entry = {
    document: {
      ...document,
      body: [
        {_key: 'th', _type: 'internationalizedArrayRichTextValue', language: 'th', value: [source]},
        {_key: 'en', _type: 'internationalizedArrayRichTextValue', language: 'en', value: [target]},
      ],
    },
    record: undefined,
  }
  const text = withMarks(
    `ID,Translation,State\ncapitals/en/meeting-a/body#b1@{{body#b1}},Look at <1>our website</1>,Draft`,
    entry,
  )
  const {rows} = await planOf(text, [entry])
  expect(rows[0]?.after).toEqual({
    ...source,
    markDefs: [linkTo('https://example.org/en')],
    children: [
      {_type: 'span', _key: 'span-1', text: 'Look at ', marks: []},
      {_type: 'span', _key: 'span-2', text: 'our website', marks: ['link-1']},
    ],
  })
})
