import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

import type {
  Fact,
  FactKind,
  ProposalType,
  Reading,
} from '../plugins/report-reader/src/reader/index.ts'
import {readWhole} from '../plugins/report-reader/src/reader/testOutline.ts'
import {readContentVocabulary} from './lib/readContentVocabulary.ts'
import {root} from './lib/root.mjs'

type Row = readonly [
  fact: string,
  expected: readonly string[],
  found: (reading: Reading) => readonly Fact[],
]

const of =
  (type: ProposalType, index: number, ...kinds: readonly FactKind[]) =>
  (reading: Reading): Fact[] =>
    facts(reading, type, index).filter(({kind}) => kinds.includes(kind))

/** Parts of the facts of one kind: `parts('session', 0, 'proposal', 'capital')`. */
const parts =
  (type: ProposalType, index: number, kind: FactKind, ...inner: readonly FactKind[]) =>
  (reading: Reading): Fact[] =>
    of(
      type,
      index,
      kind,
    )(reading).flatMap((fact) => fact.parts.filter((part) => inner.includes(part.kind)))

function facts({proposals}: Reading, type: ProposalType, index: number): readonly Fact[] {
  return proposals.filter((proposal) => proposal.type === type)[index]?.facts ?? []
}

const all =
  (type: ProposalType, ...kinds: readonly FactKind[]) =>
  (reading: Reading): Fact[] =>
    reading.proposals
      .filter((proposal) => proposal.type === type)
      .flatMap((proposal) => proposal.facts.filter(({kind}) => kinds.includes(kind)))

const none = () => []

const PILLARS = 'เสาหลัก'

/**
 * The facts of content-model.md that the report tells, in its own words. Of longer ones there are the
 * beginning and the end, with `…` between.
 */
const ROWS: readonly Row[] = [
  [
    'Meeting: name in Thai and English',
    [
      'การประชุมผู้นำเมืองหลวงของประเทศสมาชิกอาเซียน ครั้งที่ 7',
      'The 7th Meeting of Governors/Mayors of ASEAN Capitals',
    ],
    of('meeting', 0, 'title'),
  ],
  [
    'Meeting: series, ordinal, year, short name',
    ['MGMAC', '7', '2019', 'MGMAC 2019'],
    of('meeting', 0, 'series', 'ordinal', 'year', 'shortName'),
  ],
  [
    'Meeting: theme in Thai and English',
    [
      'การส่งเสริมเครือข่ายความร่วมมือเพื่ออนาคตที่ยั่งยืน',
      'Enhancing Cooperative Network for Sustainable Future',
    ],
    of('meeting', 0, 'theme'),
  ],
  [
    'Meeting: three mission groups',
    ['โครงสร้างพื้นฐานและสาธารณูปโภค', 'สาธารณสุขและสิ่งแวดล้อม', 'การบริหารจัดการ'],
    of('meeting', 0, 'missionGroup'),
  ],
  ['Meeting: host Bangkok', ['bangkok'], of('meeting', 0, 'hostCapital')],
  [
    'Meeting: 26–28 June 2019',
    ['2019-06-26', '2019-06-28'],
    of('meeting', 0, 'startDate', 'endDate'),
  ],
  [
    'Meeting: Shangri-La Hotel, Bang Rak, Bangkok',
    ['โรงแรมแชงกรี-ลา', 'เขตบางรัก', 'กรุงเทพมหานคร'],
    parts('meeting', 0, 'venue', 'name', 'district', 'city'),
  ],
  [
    'Aim: exchange of experience, closer ties, conclusions into practice',
    ['เพื่อให้ผู้นำเ…ในระดับเมือง', 'เป็นการกระชับค…แฟ้นยิ่งขึ้น', 'ร่วมกันนำข้อสร…วมทุกภาคส่วน'],
    (reading) =>
      of('meeting', 0, 'objective')(reading).filter(({value}) => !value.includes(PILLARS)),
  ],
  [
    'Aim: development under the three pillars of the ASEAN Community',
    ['เพื่อนำไปประยุ…ายใต้ 3 เสาหลัก'],
    (reading) =>
      of('meeting', 0, 'objective')(reading).filter(({value}) => value.includes(PILLARS)),
  ],
  [
    'SOM: level, 22–24 April 2019',
    ['senior-officials', '2019-04-22', '2019-04-24'],
    of('session', 0, 'level', 'startDate', 'endDate'),
  ],
  [
    'SOM: The Sukosol, Bangkok',
    ['โรงแรมเดอะสุโกศล', 'กรุงเทพฯ'],
    parts('session', 0, 'venue', 'name', 'city'),
  ],
  ['SOM: prepares the June meeting', ['เพื่อเป็นการปร…ดือนมิถุนายน'], of('session', 0, 'objective')],
  [
    'SOM: topics 1.1 to 1.4',
    [
      '1.1',
      'การท่องเที่ยวเชิงวัฒนธรรมและการพัฒนาเศรษฐกิจชุมชน',
      '1.2',
      'การร่วมลงทุนระ…แวดล้อมที่ดี',
      '1.3',
      'สังคมผู้สูงอาย…งอายุในเมือง',
      '1.4',
      'การใช้ประโยชน์…อยู่อัจฉริยะ',
    ],
    parts('session', 0, 'agendaTopic', 'number', 'title'),
  ],
  [
    'SOM: who proposed and who agreed',
    [
      'bangkok',
      'proposes',
      'phnom-penh',
      'proposes',
      'kuala-lumpur',
      'agrees',
      'singapore',
      'proposes',
    ],
    parts('session', 0, 'proposal', 'capital', 'position'),
  ],
  [
    'SOM: what was proposed, one text a capital',
    [
      'โครงการ PLC เป็นโครงการความร่วมมือระหว่างเมือง',
      'การแลกเปลี่ยนเ…และการคมนาคม',
      'ความร่วมมือในก…ืนในการพัฒนา',
      'โครงการนวัตกรร…ชีวิตประชากร',
    ],
    parts('session', 0, 'proposal', 'what'),
  ],
  [
    'SOM: Bandar Seri Begawan and Naypyidaw support PLC',
    ['bandar-seri-begawan', 'naypyidaw'],
    parts('session', 0, 'proposal', 'supporter'),
  ],
  [
    'Leaders: level, 26–28 June 2019',
    ['leaders', '2019-06-26', '2019-06-28'],
    of('session', 1, 'level', 'startDate', 'endDate'),
  ],
  [
    'Presentations: eight capitals in order, none of Jakarta or Manila',
    [
      'bangkok',
      'bandar-seri-begawan',
      'phnom-penh',
      'vientiane',
      'kuala-lumpur',
      'naypyidaw',
      'singapore',
      'hanoi',
    ],
    all('presentation', 'capital'),
  ],
  ['Bangkok: both subjects', ['การพัฒนาศักยภา…รมที่ยั่งยืน'], of('presentation', 0, 'title')],
  [
    'Bangkok: Friend-to-Friend, student news centre, Hua Takhe',
    ['โครงการสร้างแร…nd-to-Friend', 'โครงการศูนย์ข่าวนักเรียนกรุงเทพมหานคร–อาเซียน', 'ชุมชนเก่าหัวตะเข้'],
    parts('presentation', 0, 'initiative', 'name'),
  ],
  ['Bandar Seri Begawan: public safety', ['ความปลอดภัยสาธารณะ'], of('presentation', 1, 'title')],
  [
    'Bandar Seri Begawan: bicycle patrol, Green Depot',
    ['โครงการตำรวจจักรยานลาดตระเวน', 'โครงการ “คลังสินค้าสีเขียว”', 'Green Depot'],
    parts('presentation', 1, 'initiative', 'name'),
  ],
  [
    'Phnom Penh: master plan for flood management',
    ['โครงการแผนแม่บทการบริหารจัดการน้ำท่วม'],
    of('presentation', 2, 'title'),
  ],
  [
    'Vientiane: infrastructure for tourism',
    ['การพัฒนาโครงสร้างพื้นฐานเพื่ออำนวยความสะดวกด้านการท่องเที่ยว…'],
    of('presentation', 3, 'title'),
  ],
  ['Vientiane: foreign investment', ['…การลงทุนจากต่างประเทศ'], of('presentation', 3, 'title')],
  [
    'Vientiane: cooperation with the cities of the Lower Mekong',
    ['โครงการความร่วมมือกับเมืองลุ่มน้ำโขงตอนล่าง'],
    (reading) =>
      parts(
        'presentation',
        3,
        'initiative',
        'name',
      )(reading).filter(({language}) => language === 'th'),
  ],
  [
    'Vientiane: “Lower Mekong” is no name of the project in English',
    [],
    (reading) =>
      parts(
        'presentation',
        3,
        'initiative',
        'name',
      )(reading).filter(({language}) => language === 'en'),
  ],
  [
    'Kuala Lumpur: green areas',
    ['โครงการพัฒนาพื้นที่สีเขียว'],
    parts('presentation', 4, 'initiative', 'name'),
  ],
  [
    'Naypyidaw: green city, sustainable development',
    ['การพัฒนาเมืองด…อย่างยั่งยืน'],
    of('presentation', 5, 'title'),
  ],
  [
    'Singapore: successful ageing',
    ['การสร้างสังคมผู้สูงอายุที่ประสบความสำเร็จ'],
    of('presentation', 6, 'title'),
  ],
  [
    'Singapore: opportunities and Kampung for all ages',
    ['โครงการสร้างโอกาสให้กับทุกวัย', 'โครงการกัมปง (หมู่บ้าน) สำหรับทุกวัย'],
    parts('presentation', 6, 'initiative', 'name'),
  ],
  [
    'Hanoi: cultural tourism and community economy',
    ['การท่องเที่ยวเชิงวัฒนธรรมและการพัฒนาเศรษฐกิจชุมชน'],
    of('presentation', 7, 'title'),
  ],
  [
    'Agreed: two joint projects',
    ['โครงการพัฒนาศักยภาพเยาวชนอาเซียน', 'โครงการพัฒนาการท่องเที่ยวเชิงวัฒนธรรม'],
    parts('meeting', 0, 'agreedProject', 'name'),
  ],
  [
    'Proposed: English as the second language',
    ['ส่งเสริมการใช้…ยนเมืองอื่นๆ'],
    parts('session', 1, 'proposal', 'what'),
  ],
  [
    'Statement of the ASEAN Secretariat',
    ['สำนักเลขาธิการอาเซียน'],
    parts('session', 1, 'statement', 'organisation'),
  ],
  ['The meeting met the goal of its theme', ['ผลจากการประชุม…ตที่ยั่งยืน”'], of('meeting', 0, 'outcome')],
  [
    'Declaration: name, signed',
    ['ปฏิญญากรุงเทพ', 'Bangkok Declaration', 'signed'],
    of('declaration', 0, 'name', 'status'),
  ],
  [
    'Declaration: signed by the leaders at the end of the meeting (only in the text of the summary)',
    ['ผู้นำเมืองหลวงอาเซียน'],
    none,
  ],
  [
    'Declaration: numbers of the commitments',
    ['1', '2', '3', '4', '4.1', '4.2', '4.3', '4.4'],
    parts('declaration', 0, 'commitment', 'number'),
  ],
  [
    'Declaration: text of the commitments',
    [
      'สร้างสรรค์สังคมที่มีสันติภาพ',
      'พัฒนาคุณภาพชีวิตของประชาชนในบริบทของเมืองหลวง',
      'สร้างสังคมแห่งการเรียนรู้และพหุวัฒนธรรม',
      'แลกเปลี่ยนประสบการณ์ และองค์ความรู้',
      'การสร้างความเข…เชิงวัฒนธรรม',
      'ความร่วมมือของทุกภาคส่วนในการแก้ปัญหาเมือง',
      'การส่งเสริมนโย…งสำหรับทุกคน',
      'การพัฒนานวัตกร…ุขและยั่งยืน',
    ],
    parts('declaration', 0, 'commitment', 'text'),
  ],
  [
    'Order: number, date, who, subject',
    [
      '4271/2562',
      '2019-12-27',
      'ผู้ว่าราชการกรุงเทพมหานคร',
      'แต่งตั้งคณะกรรมการขับเคลื่อนความร่วมมือกับเมืองหลวงประเทศสมาชิกอาเซียน',
    ],
    parts('meeting', 0, 'order', 'number', 'signedOn', 'signedBy', 'subject'),
  ],
  [
    'Committee, with its power',
    [
      'คณะกรรมการขับเคลื่อนความร่วมมือกับเมืองหลวงประเทศสมาชิกอาเซียน',
      '4271/2562',
      'พิจารณาและกำหน…งเป็นรูปธรรม',
    ],
    parts('meeting', 0, 'committee', 'name', 'number', 'mandate'),
  ],
  [
    'Projects: frameworks and partners',
    [
      'bilateral',
      'singapore',
      'bilateral',
      'singapore',
      'multilateral',
      'true',
      'multilateral',
      'true',
    ],
    all('cooperationProject', 'framework', 'partner', 'openToCapitals'),
  ],
  [
    'Projects: all approved',
    ['approved', 'approved', 'approved', 'approved'],
    all('cooperationProject', 'status'),
  ],
  [
    'City for All: title',
    ['การสร้างเมืองสำหรับทุกคน', 'City for All'],
    of('cooperationProject', 0, 'title'),
  ],
  [
    'City for All: areas of work',
    [
      'การพัฒนาพื้นที่รอบสถานีขนส่ง (TOD)',
      'การสร้างพื้นที…(Smart City)',
      'การสร้างเมืองสีเขียว (Green City)',
      'การออกแบบเพื่อคนทั้งมวล (Universal Design)',
    ],
    of('cooperationProject', 0, 'area'),
  ],
  [
    'City for All: agencies',
    ['สำนักการวางผังและพัฒนาเมือง', 'สำนักสิ่งแวดล้อม', 'สำนักการจราจรและขนส่ง', 'สำนักการโยธา'],
    of('cooperationProject', 0, 'agency'),
  ],
  ['Sport School: title', ['โรงเรียนกีฬา', 'Sport School'], of('cooperationProject', 1, 'title')],
  [
    'Sport School: areas of work',
    ['การบริหารจัดการอย่างเต็มรูปแบบ', 'วิทยาศาสตร์การกีฬาและกายภาพ', 'โครงสร้างหลักสูตร'],
    of('cooperationProject', 1, 'area'),
  ],
  [
    'Sport School: agencies',
    ['สำนักวัฒนธรรม กีฬาและการท่องเที่ยว', 'สำนักการศึกษา'],
    of('cooperationProject', 1, 'agency'),
  ],
  [
    'Youth camp: title, areas, agencies',
    [
      'ค่ายเยาวชนอาเซียน',
      'การแลกเปลี่ยนทางภาษา',
      'การแลกเปลี่ยนทางวัฒนธรรม',
      'การสร้างความร่วมมืออย่างยั่งยืน',
      'สำนักวัฒนธรรม กีฬาและการท่องเที่ยว',
      'สำนักการศึกษา',
    ],
    of('cooperationProject', 2, 'title', 'area', 'agency'),
  ],
  [
    'Youth camp: a network of ASEAN youth',
    ['เพื่อสร้างเครือข่ายเยาวชนอาเซียน'],
    of('cooperationProject', 2, 'summary'),
  ],
  [
    'Care of older people: title, areas, agencies',
    [
      'การดูแลผู้สูงอายุ (PLC)',
      'การแลกเปลี่ยนอ…st Practice)',
      'การนำความรู้แล…ห้ดียิ่งขึ้น',
      'สำนักการแพทย์',
      'สำนักอนามัย',
    ],
    of('cooperationProject', 3, 'title', 'area', 'agency'),
  ],
  ['Suggestions: the heading is there and empty', [], of('meeting', 0, 'recommendation')],
]

const letters = (text: string) => text.replace(/\s/g, '')

/** Whether a value, without its spaces, is what was expected. */
function isExpected(text: string, expected: string): boolean {
  const [first = '', last] = letters(expected).split('…')
  return last === undefined ? text === first : text.startsWith(first) && text.endsWith(last)
}

function short(text: string): string {
  return text.length > 44 ? `${text.slice(0, 20)}…${text.slice(-16)}` : text
}

/** What came of one fact: how many of its parts, and whether a person is asked to look. */
function verdict([fact, expected, found]: Row, reading: Reading) {
  const got = found(reading)
  const open = got.map(({value}) => letters(value))
  const hits = expected.filter((value) => {
    const index = open.findIndex((text) => isExpected(text, value))
    if (index >= 0) open.splice(index, 1)
    return index >= 0
  })
  const wrong = got.filter(({value}) => open.includes(letters(value))).map(({value}) => value)
  const missed = expected.length - hits.length
  const checks = got.filter(({certainty}) => certainty === 'check').length
  const said = wrong.length > 0 ? 'wrong' : missed > 0 ? 'missed' : 'found'
  return {fact, said, hits: hits.length, of: expected.length, checks, wrong}
}

const folder = join(root, '..', 'shared', 'seeds')
const [file] = readdirSync(folder).filter((name) => name.endsWith('.txt'))
if (file === undefined) throw new Error(`There is no report in ${folder}`)
const reading = readWhole(readFileSync(join(folder, file), 'utf8'), readContentVocabulary())
const verdicts = ROWS.map((row) => verdict(row, reading))
const count = (said: string) => verdicts.filter((one) => one.said === said).length

const table = [
  '| fact | verdict | parts found | to check | read instead |',
  '| --- | --- | --- | --- | --- |',
  ...verdicts.map(
    ({fact, said, hits, of, checks, wrong}) =>
      `| ${fact} | ${said} | ${of === 0 ? '–' : `${hits} of ${of}`} | ${checks || ''} | ${wrong.map(short).join(' · ')} |`,
  ),
]
const summary = `Of ${verdicts.length} facts: ${count('found')} found, ${count('missed')} missed, ${count('wrong')} read wrongly. Left over: ${reading.leftOver.map(({text}) => `“${text}”`).join(', ') || 'nothing'}.`

const page = join(root, 'docs', 'report-reader.md')
const [before, rest = ''] = readFileSync(page, 'utf8').split('<!-- measured -->\n')
const after = rest.split('<!-- /measured -->\n')[1] ?? ''
writeFileSync(
  page,
  `${before}<!-- measured -->\n${summary}\n\n${table.join('\n')}\n<!-- /measured -->\n${after}`,
)
console.log(summary)
