import {describe, expect, it} from 'vitest'

import type {StoredDocument} from '../../StoredDocument.ts'
import {LANGUAGES, PROJECT} from '../testFiles.ts'
import {readGlossaryFile, writeGlossaryFile} from './exchangeGlossary.ts'
import {entryOf} from './GlossaryEntry.ts'
import {planGlossaryImport} from './planGlossaryImport.ts'

const KINDS = ['place', 'office', 'concept']
const OPTIONS = {project: PROJECT, languages: LANGUAGES}

function texts(type: string, values: Record<string, string>) {
  return Object.entries(values).map(([language, value]) => ({
    _key: language,
    _type: `internationalizedArray${type}Value`,
    language,
    value,
  }))
}

const BANGKOK: StoredDocument = {
  _id: 'term-capital-bangkok',
  _type: 'glossaryTerm',
  _rev: 'rev-1',
  term: texts('String', {th: 'กรุงเทพมหานคร', en: 'Bangkok', vi: 'Băng Cốc'}),
  kind: 'place',
  forbiddenVariants: [
    {_key: 'variant-3', _type: 'forbiddenVariant', language: 'th', text: 'บางกอก'},
    {_key: 'variant-1', _type: 'forbiddenVariant', language: 'en', text: '=Krung "Thep" <& Co>'},
    {_key: 'variant-2', _type: 'forbiddenVariant', language: 'en', text: 'BKK'},
  ],
  note: texts('Text', {th: 'บรรทัด 1\nบรรทัด 2', en: '+ see the law'}),
  about: {_type: 'reference', _ref: 'capital-bangkok'},
}
const GOVERNOR: StoredDocument = {
  _id: 'term-governor',
  _type: 'glossaryTerm',
  _rev: 'rev-1',
  term: texts('String', {th: 'ผู้ว่าราชการกรุงเทพมหานคร'}),
  kind: 'office',
}
const DOCUMENTS = [BANGKOK, GOVERNOR]

async function planOf(
  input: string | Uint8Array<ArrayBuffer>,
  documents: readonly StoredDocument[] = DOCUMENTS,
) {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  return planGlossaryImport(await readGlossaryFile(bytes, OPTIONS), documents, {kinds: KINDS})
}

it('TBX with a DOCTYPE that declares something is refused', async () => {
  const tbx = '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd" [<!ENTITY a "b">]><martif/>'
  await expect(planOf(tbx)).rejects.toMatchObject({problem: {code: 'xml-doctype'}})
})

describe.each(['tbx', 'xlsx', 'csv'] as const)('%s', (format) => {
  it('comes back as it went out', async () => {
    const bytes = await writeGlossaryFile(DOCUMENTS, format, OPTIONS)
    const {rows} = await readGlossaryFile(bytes, OPTIONS)
    expect(rows).toMatchObject(DOCUMENTS.map(entryOf))
    const plan = await planOf(bytes)
    expect(plan.rows.map(({id, outcome}) => [id, outcome])).toEqual([
      ['term-capital-bangkok', 'unchanged'],
      ['term-governor', 'unchanged'],
    ])
    expect(plan.mutations).toEqual([])
  })

  it('is left alone where somebody has changed a term since, unless the file changes it too', async () => {
    const bytes = await writeGlossaryFile(DOCUMENTS, format, OPTIONS)
    const moved = {...BANGKOK, kind: 'concept'}
    expect((await planOf(bytes, [moved, GOVERNOR])).rows.map(({outcome}) => outcome)).toEqual([
      'unchanged',
      'unchanged',
    ])
  })
})

it('a changed term is set in the document and its draft, and can be taken back', async () => {
  const csv = new TextDecoder().decode(await writeGlossaryFile(DOCUMENTS, 'csv', OPTIONS))
  const draft = {...GOVERNOR, _id: 'drafts.term-governor', _rev: 'rev-2'}
  const edited = csv.replace(
    '"office","ผู้ว่าราชการกรุงเทพมหานคร",""',
    '"office","ผู้ว่าราชการกรุงเทพมหานคร","Governor of Bangkok"',
  )
  const plan = await planOf(edited, [...DOCUMENTS, draft])
  const term = texts('String', {
    th: 'ผู้ว่าราชการกรุงเทพมหานคร',
    en: 'Governor of Bangkok',
  })
  expect(plan.mutations).toEqual([
    {patch: {id: 'term-governor', ifRevisionID: 'rev-1', set: {term, kind: 'office'}}},
    {patch: {id: 'drafts.term-governor', ifRevisionID: 'rev-2', set: {term, kind: 'office'}}},
  ])
  const kept = {
    set: {term: GOVERNOR['term'], kind: 'office'},
    unset: ['forbiddenVariants', 'note'],
  }
  expect(plan.undo('tx').mutations).toEqual([
    {patch: {id: 'term-governor', ifRevisionID: 'tx', ...kept}},
    {patch: {id: 'drafts.term-governor', ifRevisionID: 'tx', ...kept}},
  ])
  const moved = await planOf(edited, [BANGKOK, {...GOVERNOR, kind: 'concept'}])
  expect(moved.rows.map(({outcome, refusal}) => [outcome, refusal?.code])).toEqual([
    ['unchanged', undefined],
    ['refused', 'term-moved'],
  ])
})

it('a glossary of another tool: terms are found by the source language, or made', async () => {
  const martif = `<?xml version="1.0"?>
<martif type="TBX-Basic" xml:lang="en-US"><text><body>
<termEntry id="c1"><descripGrp><descrip type="subjectField">place</descrip></descripGrp>
 <langSet xml:lang="th-TH"><tig><term>กรุงเทพมหานคร</term></tig></langSet>
 <langSet xml:lang="en-US"><ntig><termGrp><term>Bangkok City</term></termGrp></ntig></langSet></termEntry>
<termEntry id="c2"><langSet xml:lang="th"><tig><term>ปฏิญญา</term></tig></langSet><langSet xml:lang="en"><tig><term>Declaration</term></tig><tig><term>Statement</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet></termEntry>
<termEntry id="c3"><langSet xml:lang="en"><tig><term>Lost</term></tig></langSet></termEntry>
<termEntry id="c4"><langSet xml:lang="tlh"><tig><term>Qo'noS</term></tig></langSet></termEntry>
</body></text></martif>`
  const plan = await planOf(martif)
  expect(plan.rows.map(({outcome, refusal, after}) => [outcome, refusal?.code, after])).toEqual([
    [
      'changed',
      undefined,
      {
        kind: 'place',
        terms: {th: 'กรุงเทพมหานคร', en: 'Bangkok City', vi: 'Băng Cốc'},
        forbidden: entryOf(BANGKOK).forbidden,
        notes: {th: 'บรรทัด 1\nบรรทัด 2', en: '+ see the law'},
      },
    ],
    [
      'new',
      undefined,
      {
        kind: 'concept',
        terms: {th: 'ปฏิญญา', en: 'Declaration'},
        forbidden: [{language: 'en', text: 'Statement'}],
        notes: {},
      },
    ],
    ['refused', 'term-broken', undefined],
    ['refused', 'language-unknown', undefined],
  ])
})

it('variants stay where a file says nothing of them, and go where it says that there are none', async () => {
  const term = 'กรุงเทพมหานคร,Bangkok City'
  const silent = await planOf(`Kind,Term (th),Term (en)\nplace,${term}`)
  const emptied = await planOf(`Kind,Term (th),Term (en),Forbidden (en)\nplace,${term},`)
  const {forbidden} = entryOf(BANGKOK)
  expect([silent, emptied].map(({rows}) => rows.map(({after}) => after?.forbidden))).toEqual([
    [forbidden],
    [forbidden.filter(({language}) => language === 'th')],
  ])
})

it('what cannot be is refused row by row', async () => {
  const plan = await planOf(
    [
      'ID,Kind,Term (th),Term (en)',
      ',dragon,มังกร,Dragon',
      'x,place,ก,A',
      'capitals/glossary/term-gone@0123456789ab,place,ข,B',
      ',place,ค,C',
      ',place,ค,D',
      ',dragon,ง,E',
      ',place,ง,F',
    ].join('\n'),
  )
  expect(plan.rows.map(({outcome, refusal}) => refusal?.code ?? outcome)).toEqual([
    'term-kind',
    'id-broken',
    'document-gone',
    'new',
    'term-twice',
    'term-kind',
    'new',
  ])
  expect(plan.counts).toEqual({new: 2, changed: 0, unchanged: 0, refused: 5})
})
