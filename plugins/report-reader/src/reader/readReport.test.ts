import {expect, test} from 'vitest'

import {MAX_LENGTH, readReport} from './readReport.ts'
import {runReading} from './runReading.ts'
import {outline, readWhole} from './testOutline.ts'

const HEAD = 'การประชุมผู้นำเมืองหลวง ครั้งที่ 3 (The 3rd Meeting : MGMAC)\n'

test('a text that is no report says what is missing', () => {
  const {isReport, problems, proposals} = readWhole('สวัสดี\n\nข้อเสนอแนะ\nไม่มี')
  expect({isReport, problems, proposals}).toEqual({
    isReport: false,
    problems: [
      {kind: 'notAReport', missing: ['missionGroup', 'theme', 'places', 'summary', 'followUp']},
    ],
    proposals: [],
  })
})

test('a text that is too long is refused before it is read', () => {
  const length = MAX_LENGTH + 1
  expect(readWhole('ก'.repeat(length)).problems).toEqual([
    {kind: 'tooLong', limit: MAX_LENGTH, length},
  ])
})

test('nothing is read into headings with nothing under them', () => {
  const headings = ['กลุ่มภารกิจ', 'หัวข้อการหารือ', 'สถานที่/วันที่', 'สรุปเนื้อหา']
  expect(outline(readWhole(HEAD + headings.join('\n')))).toBe(
    [
      'meeting',
      '  title@th: การประชุมผู้นำเมืองหลวง ครั้งที่ 3',
      '  title@en: The 3rd Meeting',
      '  series: MGMAC',
      '  ordinal: 3',
      'empty: missionGroup',
      'empty: theme',
      'empty: places',
      'empty: summary',
      'missing: followUp',
      'missing: recommendations',
      '',
    ].join('\n'),
  )
})

test('text with other letters is read without repair where there is no cleaner', () => {
  const reading = readReport(`${HEAD}กลุ่มภารกิจ : สําหรับเมือง\nข้อเสนอแนะ\n`, {
    clean: (text) => text,
  })
  let step = reading.next()
  while (!step.done) step = reading.next()
  expect(step.value.proposals[0]?.facts.find(({kind}) => kind === 'missionGroup')?.value).toBe(
    'สําหรับเมือง',
  )
})

const PAGE = [
  '- กรุงฮานอย นำเสนอเรื่องการฟื้นฟูทะเลสาบ ได้แก่ โครงการทะเลสาบใส และโครงการทางเดิน',
  'ที่ประชุมได้แลกเปลี่ยนความคิดเห็น โดยกรุงเทพมหานครได้เสนอโครงการห้องเรียนน้ำ ซึ่งกรุงมะนิลาเห็นด้วยกับข้อเสนอดังกล่าว '.repeat(
    12,
  ),
  '',
].join('\n')

test('a report of 500 pages pauses on its way and is read to the end', async () => {
  const source = `${HEAD}สรุปเนื้อหา\n${PAGE.repeat(500)}\nข้อเสนอแนะ\nจบ`
  let clock = 0
  let pauses = 0
  const shares: number[] = []
  const reading = await runReading(readReport(source, {clean: (text) => text}), {
    now: () => (clock += 7),
    pause: () => {
      pauses += 1
      return Promise.resolve()
    },
    onProgress: (share) => shares.push(share),
  })
  expect(reading.proposals.filter(({type}) => type === 'presentation')).toHaveLength(500)
  expect(pauses).toBeGreaterThan(3)
  expect(shares).toEqual([...shares].sort((one, other) => one - other))
})

test('many lines without an empty one between them are no trap', () => {
  const began = performance.now()
  readWhole(`${HEAD}สรุปเนื้อหา\n${'ที่ประชุมได้แลกเปลี่ยนความคิดเห็นกันอย่างกว้างขวาง\n'.repeat(20_000)}`)
  expect(performance.now() - began).toBeLessThan(10_000)
})

test.each(['(', '“', ' และ', '1.1 ', 'โครงการ', 'กรุงเทพมหานคร ', '- ', 'โดย', '/', '26 – ', '<p>'])(
  'a long line of %s is no trap',
  (text) => {
    const source = `${HEAD}สรุปเนื้อหา\nก${text.repeat(20_000)}\nข้อเสนอแนะ\nจบ`
    const began = performance.now()
    readWhole(source)
    expect(performance.now() - began).toBeLessThan(5_000)
  },
)
