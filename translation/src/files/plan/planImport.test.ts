import excel from 'exceljs'
import {describe, expect, it} from 'vitest'

import {snapshot} from '../../hashOf.ts'
import type {Work} from '../../TranslationRecord.ts'
import {unitKey} from '../../unitId.ts'
import {block, fileOf, meeting, NOW, planOf, recordOf} from '../testFiles.ts'
import {linkTo, MEETING, withMarks} from '../testMeeting.ts'
import {writeFile} from '../writeFile.ts'
import {planUndo, readUndo} from './planUndo.ts'
import type {TranslatedDocument} from './unitsInLanguage.ts'

const SOURCE = block(
  ['พบกันที่ ', ['กรุงเทพ', 'strong'], ' หรือ ', ['เว็บไซต์', 'link-1'], ' ครับ'],
  [linkTo('https://example.org/')],
)

/** A CSV with one row for a unit of the meeting. */
function csv(unit: string, target: string, state = 'Draft', entry = MEETING): string {
  const cell = `"${target.replaceAll('"', '""')}"`
  return withMarks(
    `ID,Translation,State\ncapitals/en/meeting-a/${unit}@{{${unit}}},${cell},${state}`,
    entry,
  )
}

async function outcome(
  text: string,
  entries: TranslatedDocument[] = [MEETING],
  options: Parameters<typeof planOf>[2] = {},
) {
  const {rows} = await planOf(text, entries, options)
  const [row] = rows
  return [row?.outcome, ...(row?.refusal ? [row.refusal] : []), ...(row?.warnings ?? [])]
}

describe('rows are refused or reported one by one', () => {
  it.each([
    [
      'ids that nobody gave',
      'ID,Translation\ncapitals/en/a/t@0a.0m,\nx,y',
      [
        ['refused', {code: 'document-gone', values: {document: 'a'}}],
        ['refused', {code: 'id-broken', values: {id: 'x'}}],
      ],
    ],
    [
      'no id',
      'ID,Translation\ncapitals/en/a/t@0a.0m,\n,y',
      [
        ['refused', {code: 'document-gone', values: {document: 'a'}}],
        ['refused', {code: 'id-missing'}],
      ],
    ],
    [
      'a unit that is gone',
      'ID,Translation\ncapitals/en/meeting-a/venue@0a.0m,x',
      [['refused', {code: 'unit-gone', values: {document: 'meeting-a', unit: 'venue'}}]],
    ],
    [
      'another language among them',
      `${csv('title', 'x')}\ncapitals/vi/meeting-a/theme@0a.0m,y`,
      [['draft'], ['refused', {code: 'other-language', values: {found: 'vi', expected: 'en'}}]],
    ],
    [
      'another project among them',
      `${csv('title', 'x')}\nother/en/meeting-a/theme@0a.0m,y`,
      [
        ['draft'],
        ['refused', {code: 'other-project', values: {found: 'other', expected: 'capitals'}}],
      ],
    ],
    [
      'the same text twice',
      `${csv('title', 'x')}\ncapitals/en/meeting-a/title@0a.0m,x`,
      [['draft'], ['unchanged']],
    ],
    [
      'two texts for one',
      `${csv('title', 'x')}\ncapitals/en/meeting-a/title@0a.0m,y`,
      [
        ['refused', {code: 'twice-different', values: {place: 3}}],
        ['refused', {code: 'twice-different', values: {place: 2}}],
      ],
    ],
    [
      'a state nobody knows',
      csv('title', 'x', 'fertig'),
      [['draft', {code: 'state-unknown', values: {state: 'fertig'}}]],
    ],
    ['a text taken away', csv('theme', ''), [['unchanged', {code: 'target-empty'}]]],
    ['a text of spaces', csv('theme', '   '), [['unchanged', {code: 'target-empty'}]]],
    ['two lines in a line', csv('title', 'a\nb'), [['draft', {code: 'line-breaks'}]]],
    [
      'control characters',
      csv('title', 'a\u0007b'),
      [['refused', {code: 'characters-invalid', values: {found: 'U+0007'}}]],
    ],
    ['letters lost on the way', csv('title', 'caf\uFFFD'), [['refused', {code: 'letters-lost'}]]],
    [
      'a link lost',
      csv('body#b1', 'in <1>Bangkok</1>'),
      [['refused', {code: 'tag-lost', values: {tag: 2, what: 'link'}}]],
    ],
    [
      'emphasis lost',
      csv('body#b1', 'on <2>site</2>', 'To review'),
      [['draft', {code: 'tag-lost', values: {tag: 1, what: 'strong'}}]],
    ],
    [
      'a link twice',
      csv('body#b1', '<1>a</1> <2>b</2> <2>c</2>'),
      [['refused', {code: 'tag-doubled', values: {tag: 2, what: 'link'}}]],
    ],
    [
      'a tag that is none',
      csv('body#b1', '<1>a</1> <2>b</2> <9>c</9>'),
      [['refused', {code: 'tag-unknown', values: {tag: 9}}]],
    ],
    [
      'a tag left open',
      csv('body#b1', '<1>a <2>b</2>'),
      [['refused', {code: 'tag-not-closed', values: {tag: 1}}]],
    ],
    [
      'a tag closed alone',
      csv('body#b1', 'a</1> <2>b</2>'),
      [['refused', {code: 'tag-not-opened', values: {tag: 1}}]],
    ],
    [
      'tags in typography',
      csv('body#b1', '«1»a«/1» ‹ ๒ ›b‹/๒›'),
      [['draft', {code: 'tag-repaired', values: {found: '«1»'}}]],
    ],
    ['tags over one another', csv('body#b1', '<1>a <2>b</1> c</2>'), [['draft']]],
  ])('%s', async (_, text, expected) => {
    const {rows} = await planOf(text, [MEETING])
    expect(
      rows.map(({outcome, refusal, warnings}) => [
        outcome,
        ...(refusal ? [refusal] : []),
        ...warnings,
      ]),
    ).toEqual(expected)
  })
})

describe('what has moved since the export', () => {
  const moved: TranslatedDocument = {
    document: {
      ...MEETING.document,
      ...meeting({
        title: {th: 'การประชุมครั้งที่ 8'},
        theme: {th: 'เครือข่าย 2 เมือง', en: 'A network'},
      }),
    },
    record: undefined,
  }

  it('a source is refused, or goes in as a draft that is stale', async () => {
    const text = csv('title', 'The 7th meeting', 'To review')
    expect(await outcome(text, [moved])).toEqual(['refused', {code: 'source-moved'}])
    expect(await outcome(text, [moved], {movedSource: 'draft'})).toEqual([
      'draft',
      {code: 'source-moved-draft'},
    ])
  })

  it('rich text whose tags have moved goes in only where it is certain what they were', async () => {
    const other = {
      ...MEETING,
      document: {
        ...MEETING.document,
        ...meeting({body: {th: [block(['ไม่มีแท็กแล้ว'])]}}),
      },
    }
    const draft = {movedSource: 'draft'} as const
    const text = withMarks(
      `ID,Source,Translation\ncapitals/en/meeting-a/body#b1@{{body#b1}},พบ <1>ก</1> <2>ข</2>,At <1>K</1> <2>S</2>`,
    )
    expect(await outcome(text, [other], draft)).toEqual(['refused', {code: 'source-moved-tags'}])
    const record = recordOf('meeting-a', {
      work: [
        {
          _key: unitKey('body#b1'),
          _type: 'translationWork',
          unit: 'body#b1',
          value: block(['x']),
          state: 'draft',
          source: snapshot(SOURCE),
          origin: 'person',
          ...NOW,
        },
      ],
    })
    const options = {...draft, movedTarget: 'replace'} as const
    expect(await outcome(text, [{...other, record}], options)).toEqual([
      'draft',
      {code: 'target-replaced'},
      {code: 'source-moved-draft'},
    ])
  })

  it('a translation that somebody else has changed is refused, or replaced', async () => {
    const text = csv('theme', 'Networks')
    expect(await outcome(text, [moved])).toEqual(['refused', {code: 'target-moved'}])
    expect(await outcome(text, [moved], {movedTarget: 'replace'})).toEqual([
      'draft',
      {code: 'target-replaced'},
    ])
    expect(await outcome(csv('theme', 'Network'), [moved])).toEqual(['unchanged'])
    expect(await outcome(csv('theme', 'A network'), [moved])).toEqual(['unchanged'])
  })

  it('a tool that gives ids of its own is believed by its source', async () => {
    const text = (source: string) =>
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="th" trgLang="en"><file id="f" original="capitals/meeting-a"><unit id="x9" name="title"><segment><source>${source}</source><target>Meeting</target></segment></unit></file></xliff>`
    expect(await outcome(text('การประชุมครั้งที่ 7'))).toEqual(['draft'])
    expect(await outcome(text('การประชุม'))).toEqual(['refused', {code: 'source-moved'}])
  })

  it('a source edited in the file is told, and never imported', async () => {
    const text = withMarks(
      'ID,Source,Translation\ncapitals/en/meeting-a/title@{{title}},แก้ที่นี่,Meeting',
    )
    expect(await outcome(text)).toEqual(['draft', {code: 'source-edited'}])
  })
})

describe('a workbook that Excel saved', () => {
  const entry: TranslatedDocument = {
    document: meeting({
      day: {th: '26/6/2562', en: '26/6/2019'},
      code: {th: '0012', en: '0012'},
      yes: {th: 'จริง', en: 'True'},
      title: {th: 'ชื่อ'},
      theme: {th: 'หัวข้อ'},
    }),
    record: undefined,
  }

  async function edited(unit: string, value: excel.CellValue, format = 'General') {
    const workbook = new excel.Workbook()
    await workbook.xlsx.load((await writeFile(fileOf([entry]), 'xlsx')).buffer)
    workbook.worksheets[0]?.eachRow((row) => {
      const id = row.getCell(1)
      if (typeof id.value !== 'string' || !id.value.includes(`/${unit}@`)) return
      const cell = row.getCell(5)
      cell.value = value
      cell.numFmt = format
    })
    const bytes = Uint8Array.from(new Uint8Array(await workbook.xlsx.writeBuffer()))
    const {rows} = await planOf(bytes, [entry])
    const row = rows.find((one) => one.unit === unit)
    return [
      row?.outcome,
      row?.after,
      ...(row?.refusal ? [row.refusal] : []),
      ...(row?.warnings ?? []),
    ]
  }

  it.each([
    [
      'a day that became a date',
      'day',
      new Date('2019-06-26'),
      'yyyy-mm-dd',
      [
        'unchanged',
        undefined,
        {code: 'cell-restored', values: {found: '2019-06-26', text: '26/6/2019'}},
      ],
    ],
    [
      'a date from nowhere',
      'title',
      new Date('2019-06-26'),
      'd-mmm',
      ['refused', undefined, {code: 'cell-is-date', values: {found: '2019-06-26'}}],
    ],
    [
      'zeros that are gone',
      'code',
      12,
      'General',
      ['unchanged', undefined, {code: 'cell-restored', values: {found: '12', text: '0012'}}],
    ],
    [
      'a number',
      'title',
      7,
      'General',
      ['draft', '7', {code: 'cell-number', values: {found: '7'}}],
    ],
    [
      'a number that is shown as another',
      'title',
      0.05,
      '0%',
      ['refused', undefined, {code: 'cell-is-number', values: {found: '0.05'}}],
    ],
    [
      'a truth value',
      'yes',
      true,
      'General',
      ['unchanged', undefined, {code: 'cell-restored', values: {found: 'TRUE', text: 'True'}}],
    ],
    [
      'a formula, whose result is not believed',
      'title',
      {formula: 'A1&"x"', result: 'Hello'},
      'General',
      ['refused', undefined, {code: 'cell-formula', values: {formula: '=A1&"x"'}}],
    ],
    [
      'an error',
      'title',
      {error: '#REF!'} as const,
      'General',
      ['refused', undefined, {code: 'cell-error', values: {error: '#REF!'}}],
    ],
    [
      'letters in several fonts',
      'title',
      {richText: [{text: 'The '}, {text: 'name', font: {bold: true}}]},
      '@',
      ['draft', 'The name'],
    ],
    [
      'an address that became a link',
      'title',
      {text: 'a@example.org', hyperlink: 'mailto:a@example.org'},
      '@',
      ['draft', 'a@example.org'],
    ],
    ['an apostrophe and an equals sign', 'title', "'=1+1", '@', ['draft', "'=1+1"]],
  ])('%s', async (_, unit, value, format, expected) => {
    expect(await edited(unit, value, format)).toEqual(expected)
  })

  it.each([
    ['day', '26-Jun-19', {code: 'cell-restored', values: {found: '26-Jun-19', text: '26/6/2019'}}],
    ['code', '12', {code: 'cell-restored', values: {found: '12', text: '0012'}}],
    ['yes', 'TRUE', {code: 'cell-restored', values: {found: 'TRUE', text: 'True'}}],
  ])('CSV of Excel: %s is %s', async (unit, value, warning) => {
    expect(await outcome(csv(unit, value, 'To review', entry), [entry])).toEqual([
      'unchanged',
      warning,
    ])
  })

  it('CSV in the encoding of Windows, in which letters of Vietnamese are lost', async () => {
    const text = withMarks(
      'ID,Translation\ncapitals/en/meeting-a/title@{{title}},Vi?t Nam café',
      entry,
    )
    const {rows} = await planOf(
      Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
      [entry],
    )
    expect(rows.map(({refusal}) => refusal)).toEqual([{code: 'letters-lost'}])
  })
})

describe('what an import does', () => {
  const work: Work = {
    _key: unitKey('theme'),
    _type: 'translationWork',
    unit: 'theme',
    value: 'Networking',
    state: 'draft',
    source: snapshot('เครือข่าย 2 เมือง'),
    origin: 'machine',
    by: 'robot',
    at: '2026-01-01T00:00:00.000Z',
  }
  const written: Work = {
    ...work,
    _key: unitKey('title'),
    unit: 'title',
    value: 'The 7th meeting',
    state: 'review',
    source: snapshot('การประชุมครั้งที่ 7'),
    origin: 'file',
    ...NOW,
  }

  it('makes a record where there is none', async () => {
    const {transactions} = await planOf(csv('title', 'The 7th meeting', 'Approved'), [MEETING])
    expect(transactions).toEqual([
      [
        {
          create: {
            _id: 'l10n.en.meeting-a',
            _type: 'translation',
            language: 'en',
            document: 'meeting-a',
            work: [written],
          },
        },
      ],
    ])
  })

  it('puts work into a record as long as it is as it was read, and takes it back', async () => {
    const entry = {...MEETING, record: recordOf('meeting-a', {work: [work]})}
    const rows = [
      'ID,Translation,State',
      'capitals/en/meeting-a/title@{{title}},The 7th meeting,To review',
      'capitals/en/meeting-a/theme@{{theme}},Networking,To review',
    ]
    const plan = await planOf(withMarks(rows.join('\n'), entry), [entry])
    const sent: Work = {...work, state: 'review', ...NOW}
    const paths = [written, sent].map(({_key}) => `work[_key=="${_key}"]`)
    expect(plan.transactions).toEqual([
      [
        {
          patch: {
            id: 'l10n.en.meeting-a',
            ifRevisionID: 'rev-1',
            setIfMissing: {work: []},
            unset: paths,
            insert: {after: 'work[-1]', items: [written, sent]},
          },
        },
      ],
    ])
    const undo = readUndo(JSON.parse(JSON.stringify(plan.undo)))
    expect(undo).toEqual(plan.undo)
    const after = {...recordOf('meeting-a', {work: [written, sent]}), _rev: 'rev-2'}
    expect(planUndo(plan.undo, new Map([['meeting-a', after]]))).toEqual({
      rows: [
        {documentId: 'meeting-a', unit: 'title', outcome: 'undone'},
        {documentId: 'meeting-a', unit: 'theme', outcome: 'undone'},
      ],
      transactions: [
        [
          {
            patch: {
              id: 'l10n.en.meeting-a',
              ifRevisionID: 'rev-2',
              setIfMissing: {work: []},
              unset: [paths[1], paths[0]],
              insert: {after: 'work[-1]', items: [work]},
            },
          },
        ],
      ],
    })
    const later = {...written, value: 'Meeting 7', by: 'malee'}
    const changed = recordOf('meeting-a', {work: [later]})
    expect(planUndo(plan.undo, new Map([['meeting-a', changed]])).rows).toEqual([
      {documentId: 'meeting-a', unit: 'title', outcome: 'changed-since'},
      {documentId: 'meeting-a', unit: 'theme', outcome: 'changed-since'},
    ])
  })

  it('never approves, and can be told what texts become', async () => {
    const text = csv('title', 'The 7th meeting', 'Approved')
    expect(await outcome(text, [MEETING], {state: 'draft'})).toEqual(['draft'])
    expect(await outcome(csv('title', 'x', 'Missing'), [MEETING], {state: 'review'})).toEqual([
      'review',
    ])
  })
})
