import {existsSync, readdirSync, readFileSync} from 'node:fs'

import {describe, expect, test} from 'vitest'

import type {Fact} from './Fact.ts'
import {findMojibake} from './findMojibake.ts'
import {htmlToText, looksLikeHtml} from './htmlToText.ts'
import {outline, readWhole} from './testOutline.ts'

const folder = new URL('../../samples/', import.meta.url)
const seeds = new URL('../../../../../shared/seeds/', import.meta.url)

const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

const samples = readdirSync(folder).filter(
  (name) => /\.(?:txt|html)$/.test(name) && !name.endsWith('.facts.txt'),
)

/** The text as the tool reads it: HTML without its tags, garbled text repaired. */
function textOf(raw: string): string {
  const text = looksLikeHtml(raw) ? htmlToText(raw) : raw
  return findMojibake(text)?.repaired ?? text
}

function everyFact(facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact) => [fact, ...everyFact(fact.parts)])
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}\p{M}]/gu, '').toLowerCase()

describe.each(samples)('%s', (name) => {
  const reading = readWhole(textOf(read(name)))

  test('is read into the facts that stand beside it', () => {
    expect(outline(reading)).toBe(read(name.replace(/\.\w+$/, '.facts.txt')))
  })

  test('has every word of a fact where the fact says it stands', () => {
    const strangers = everyFact(reading.proposals.flatMap(({facts}) => facts))
      .filter(({language, doubt}) => language !== undefined && doubt === undefined)
      .filter(({value, span}) => {
        const source = readWords(reading.source.slice(span.start, span.end))
        return !source.includes(letters(value))
      })
    expect(strangers.map(({id, value}) => [id, value])).toEqual([])
  })

  test('has no two facts of one id', () => {
    const ids = everyFact(reading.proposals.flatMap(({facts}) => facts)).map(({id}) => id)
    expect(ids.length).toBe(new Set(ids).size)
  })
})

/** The letters of a source with the repairs that certain facts may have. */
function readWords(source: string): string {
  return letters(source.replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33'))
}

const hasSeeds = existsSync(seeds)

describe.skipIf(!hasSeeds)(
  'the report in ../shared/seeds, skipped where that folder does not stand beside the project',
  () => {
    const [file] = hasSeeds ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : []
    const reading = readWhole(file === undefined ? '' : readFileSync(new URL(file, seeds), 'utf8'))
    const of = (type: string) => reading.proposals.filter((proposal) => proposal.type === type)
    const values = (facts: readonly Fact[], ...kinds: readonly Fact['kind'][]) =>
      facts.filter(({kind}) => kinds.includes(kind)).map(({value}) => value)

    test('is the seventh meeting, its days, place and theme', () => {
      const [meeting] = of('meeting')
      const facts = everyFact(meeting?.facts ?? [])
      expect(
        values(facts, 'series', 'ordinal', 'year', 'shortName', 'startDate', 'endDate'),
      ).toEqual(['MGMAC', '7', '2019', 'MGMAC 2019', '2019-06-26', '2019-06-28'])
      expect(values(facts, 'missionGroup')).toEqual([
        'โครงสร้างพื้นฐานและสาธารณูปโภค',
        'สาธารณสุขและสิ่งแวดล้อม',
        'การบริหารจัดการ',
      ])
      expect(values(facts, 'title', 'theme')).toEqual([
        'การประชุมผู้นำเมืองหลวงของประเทศสมาชิกอาเซียน ครั้งที่ 7',
        'The 7th Meeting of Governors/Mayors of ASEAN Capitals',
        'การส่งเสริมเครือข่ายความร่วมมือเพื่ออนาคตที่ยั่งยืน',
        'Enhancing Cooperative Network for Sustainable Future',
      ])
      expect(values(facts, 'signedOn', 'signedBy')).toEqual(['2019-12-27', 'ผู้ว่าราชการกรุงเทพมหานคร'])
    })

    test('has two sessions, eight presentations, a declaration and four projects', () => {
      expect(of('session').flatMap(({facts}) => values(facts, 'level', 'startDate'))).toEqual([
        'senior-officials',
        '2019-04-22',
        'leaders',
        '2019-06-26',
      ])
      expect(of('presentation').flatMap(({facts}) => values(facts, 'capital'))).toEqual([
        'bangkok',
        'bandar-seri-begawan',
        'phnom-penh',
        'vientiane',
        'kuala-lumpur',
        'naypyidaw',
        'singapore',
        'hanoi',
      ])
      expect(
        of('declaration').flatMap(({facts}) => values(everyFact(facts), 'status', 'number')),
      ).toEqual(['signed', '1', '2', '3', '4', '4.1', '4.2', '4.3', '4.4'])
      expect(
        of('cooperationProject').map(({facts}) => values(facts, 'framework', 'partner')),
      ).toEqual([
        ['bilateral', 'singapore'],
        ['bilateral', 'singapore'],
        ['multilateral'],
        ['multilateral'],
      ])
    })

    test('has nothing under suggestions, and nothing is made up for it', () => {
      expect([
        reading.emptyHeadings.map(({kind}) => kind),
        values(of('meeting')[0]?.facts ?? [], 'recommendation'),
        reading.leftOver.map(({section}) => section),
      ]).toEqual([['recommendations'], [], ['recommendations']])
    })
  },
)
