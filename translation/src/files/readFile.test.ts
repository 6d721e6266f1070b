import excel from 'exceljs'
import {describe, expect, it} from 'vitest'

import {FileError} from './FileError.ts'
import {readFile} from './readFile.ts'
import {fileOf, LANGUAGES, PROJECT} from './testFiles.ts'
import {MEETING} from './testMeeting.ts'
import {writeFile} from './writeFile.ts'

const XLIFF2 = 'xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1"'

function xliff2(inner: string, languages = 'srcLang="th" trgLang="en"'): string {
  return `<xliff ${XLIFF2} ${languages}>${inner}</xliff>`
}

const UNIT = '<unit id="u1" name="title"><segment><source>ก</source></segment></unit>'

async function refusal(
  input: string | Uint8Array<ArrayBuffer>,
  limits: {sizeLimit?: number; rowLimit?: number} = {},
): Promise<string> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  try {
    await readFile(bytes, {project: PROJECT, languages: LANGUAGES, ...limits})
    return 'read'
  } catch (error) {
    if (error instanceof FileError) return error.message
    throw error
  }
}

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  {length: 9},
  (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n || ''};`.repeat(10)}">`,
).join('')}]>`

describe('a file is refused as a whole', () => {
  it.each([
    ['nothing', '', 'The file is empty.'],
    [
      'another project',
      xliff2(`<file id="f" original="other/meeting-a">${UNIT}</file>`),
      'This belongs to the project "other", not to "capitals". Import it there.',
    ],
    [
      'another project, in a spreadsheet',
      'ID,Translation\nother/en/a/title@0a.0m,x',
      'This belongs to the project "other", not to "capitals". Import it there.',
    ],
    [
      'an unknown language',
      xliff2(`<file id="f" original="capitals/a">${UNIT}</file>`, 'srcLang="th" trgLang="tlh"'),
      'The language "tlh" is not one of the languages here (en, ms, vi).',
    ],
    [
      'the source language',
      xliff2(`<file id="f" original="capitals/a">${UNIT}</file>`, 'srcLang="en" trgLang="th"'),
      'The target language is "th", from which everything is translated.',
    ],
    [
      'another source language',
      xliff2(`<file id="f" original="capitals/a">${UNIT}</file>`, 'srcLang="en" trgLang="vi"'),
      'The source language is "en"; here everything is translated from "th".',
    ],
    [
      'broken XML',
      '<xliff version="1.2">\n <file>\n</xliff>',
      'The XML is broken at line 3, column 8: unexpected close tag.',
    ],
    [
      'an entity nobody declared',
      '<xliff version="1.2"><file>&nbsp;</file></xliff>',
      'The XML is broken at line 1, column 33: undefined entity.',
    ],
    [
      'an external entity',
      `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>\n<xliff version="1.2">&f;</xliff>`,
      'The XML has a DOCTYPE (line 2). Such files are not read, because entities can be used to attack. Save it without one.',
    ],
    [
      'a billion laughs',
      `${LAUGHS}<xliff version="1.2">&lol9;</xliff>`,
      'The XML has a DOCTYPE (line 1). Such files are not read, because entities can be used to attack. Save it without one.',
    ],
    [
      'endless nesting',
      '<xliff version="1.2">' + '<g>'.repeat(100_000),
      'The XML is nested more than 200 levels deep (line 1).',
    ],
    [
      'other XML',
      '<html><body/></html>',
      'This is no file that can be read here (XML, html). XLIFF 2.x and 1.2, XLSX and CSV are read, for glossaries TBX, XLSX and CSV.',
    ],
    [
      'a glossary',
      '<tbx type="TBX-Basic"/>',
      'This is a glossary (TBX), not a file of translations. Import it as a glossary.',
    ],
    [
      'a version to come',
      '<xliff version="3.0"/>',
      'XLIFF 3.0 is not known here. XLIFF 2.0, 2.1, 2.2 and 1.2 are read.',
    ],
    [
      'no files in it',
      xliff2(''),
      'Nothing in the file can be assigned to a text of a document. Was it exported from here?',
    ],
    [
      'a spreadsheet of something else',
      'name,age\nสมชาย,40',
      'The first row does not name the columns "ID" / "รหัส", "Translation" / "คำแปล". Leave the first row as it was exported.',
    ],
    [
      'a spreadsheet whose ids are gone',
      'ID,Translation\n1,x\n2,y',
      'Nothing in the file can be assigned to a text of a document. Was it exported from here?',
    ],
    [
      'Excel of 2003',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      'This is a workbook of Excel 97–2003 (.xls). Open it and save it as "Excel Workbook (.xlsx)".',
    ],
    [
      'a PDF',
      '%PDF-1.7',
      'This is no file that can be read here (PDF). XLIFF 2.x and 1.2, XLSX and CSV are read, for glossaries TBX, XLSX and CSV.',
    ],
    [
      'half an archive',
      Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0]),
      'The workbook cannot be read (the archive is cut off). Open it in a spreadsheet program and save it again as .xlsx.',
    ],
    [
      'an encoding nobody knows',
      Uint8Array.from([
        ...new TextEncoder().encode('<?xml version="1.0" encoding="klingon"?><x>'),
        0xff,
      ]),
      'The encoding klingon is not known. Save the file as UTF-8.',
    ],
  ])('%s', async (_, input, message) => {
    expect(await refusal(input)).toBe(message)
  })

  it('too large, or of too many rows', async () => {
    const rows = Array.from({length: 20}, () => 'capitals/en/a/title@0a.0m,x').join('\n')
    expect(await refusal(`ID,Translation\n${rows}`, {sizeLimit: 100})).toBe(
      'The file has 1 MB; at most 1 MB are read. Export in parts, by type or state, and import each.',
    )
    expect(await refusal(`ID,Translation\n${rows}`, {rowLimit: 10})).toBe(
      'The file has more than 10 rows. Export in parts, by type or state, and import each.',
    )
  })

  it('a workbook that was cut off, and one of another program', async () => {
    const bytes = await writeFile(fileOf([MEETING]), 'xlsx')
    expect(await refusal(bytes.slice(0, bytes.length / 2))).toContain('The workbook cannot be read')
    const damaged = bytes.map((byte, index) => (index > 200 && index < 900 ? 7 : byte))
    expect(await refusal(damaged)).toContain('The workbook cannot be read')
  })
})

describe('encodings', () => {
  const csv = 'ID,Source (th),Translation\r\ncapitals/en/a/title@0a.0m,สวัสดี,Hello\r\n'
  const utf16 = (text: string, littleEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2))
    for (let at = 0; at < text.length; at++) {
      view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
    }
    return new Uint8Array(view.buffer)
  }
  const thai = (text: string) =>
    Uint8Array.from(text, (sign) => {
      const code = sign.charCodeAt(0)
      return code >= 0x0e01 ? code - 0x0e01 + 0xa1 : code
    })
  it.each([
    ['UTF-8', new TextEncoder().encode(csv), undefined],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${csv}`), undefined],
    ['UTF-16 with a mark', utf16(`\uFEFF${csv}`, true), undefined],
    ['UTF-16, the other way round', utf16(`\uFEFF${csv}`, false), undefined],
    ['UTF-16 without', utf16(csv, true), undefined],
    ['windows-874', thai(csv), 'windows-874'],
  ])('%s', async (_, bytes, guessed) => {
    const {rows, warnings} = await readFile(bytes, {project: PROJECT, languages: LANGUAGES})
    expect(rows.map(({source, target}) => [source, target])).toEqual([
      [{cell: 'สวัสดี'}, {cell: 'Hello'}],
    ])
    expect(warnings).toEqual(
      guessed === undefined ? [] : [{code: 'encoding-guessed', values: {encoding: guessed}}],
    )
  })

  it('windows-1252', async () => {
    const text = 'ID;Translation\ncapitals/en/a/title@0a.0m;Café d’été'
    const bytes = Uint8Array.from(text, (sign) => (sign === '’' ? 0x92 : sign.charCodeAt(0)))
    const {rows, warnings} = await readFile(bytes, {project: PROJECT, languages: LANGUAGES})
    expect(rows.map(({target}) => target)).toEqual([{cell: 'Café d’été'}])
    expect(warnings).toEqual([{code: 'encoding-guessed', values: {encoding: 'windows-1252'}}])
  })
})

it('a workbook that goes out has text alone, a frozen header and locked sources', async () => {
  const {document} = MEETING
  const title = [
    {
      _key: 'th',
      _type: 'internationalizedArrayStringValue',
      language: 'th',
      value: '=HYPERLINK("http://x")',
    },
  ]
  const file = fileOf([{document: {...document, title}, record: undefined}])
  const workbook = new excel.Workbook()
  await workbook.xlsx.load((await writeFile(file, 'xlsx', {words: 'th'})).buffer)
  const [sheet] = workbook.worksheets
  const cell = sheet?.getCell('D2')
  expect({
    name: sheet?.name,
    header: sheet?.getRow(1).values,
    view: sheet?.views[0]?.state,
    type: cell?.type,
    value: cell?.value,
    format: cell?.numFmt,
    wraps: cell?.alignment.wrapText,
    sourceLocked: cell?.protection?.locked ?? true,
    targetLocked: sheet?.getCell('E3').protection.locked,
  }).toEqual({
    name: 'คำแปล',
    header: [undefined, 'รหัส', 'เอกสาร', 'ช่องข้อมูล', 'ต้นฉบับ (th)', 'คำแปล (en)', 'สถานะ', 'หมายเหตุ'],
    view: 'frozen',
    type: excel.ValueType.String,
    value: '=HYPERLINK("http://x")',
    format: '@',
    wraps: true,
    sourceLocked: true,
    targetLocked: false,
  })
})
