import {expect, test} from 'vitest'

import {readContent} from '../../../../content/testContent.ts'
import {neutralSlug} from '../../../../schemas/rules/neutralSlug.ts'
import {readWhole} from '../reader/testOutline.ts'
import {correct} from './corrections.ts'
import {createPlan} from './createPlan.ts'
import type {KnownDocument} from './KnownDocument.ts'
import {planDocuments} from './planDocuments.ts'

const SOURCE = `การประชุมผู้นำเมืองหลวง ครั้งที่ 12 (The 12th Meeting of Capitals : MGMAC)

กลุ่มภารกิจ : การบริหารจัดการ งานใหม่

สถานที่/วันที่ : ระหว่างวันที่ 4 – 6 กุมภาพันธ์ 2572 ณ โรงแรมกลางสวน สิงคโปร์

สรุปเนื้อหา

- สิงคโปร์ นำเสนอเรื่องทางเดิน ได้แก่ โครงการใต้ร่มไม้ (Under Trees)

- กรุงโตเกียว นำเสนอเรื่องสวน

การดำเนินงานต่อเนื่อง

- กรอบความร่วมมือแบบทวิภาคีร่วมกับสิงคโปร์

(1) ด้านทางเท้า โดยหน่วยงานที่เกี่ยวข้อง ได้แก่ สำนักการโยธา และสำนักทางเท้า
`

const known: KnownDocument[] = [
  {
    id: 'capital-singapore',
    type: 'capital',
    names: ['สาธารณรัฐสิงคโปร์', 'Singapore'],
    isPublished: true,
  },
  {id: 'agency-works', type: 'agency', names: ['สำนักการโยธา'], isPublished: false},
  {
    id: 'topic-management',
    type: 'topic',
    kind: 'mission-group',
    names: ['การบริหารจัดการ', 'Management'],
    isPublished: true,
  },
]

const options = {known, slug: neutralSlug}
const reading = readWhole(SOURCE)
const th = (type: string, value: unknown) => [
  {_key: 'th', _type: `internationalizedArray${type}Value`, language: 'th', value},
]
const singapore = {_type: 'reference', _ref: 'capital-singapore'}
const meeting = {
  _type: 'reference',
  _ref: 'meeting-mgmac-12',
  _weak: true,
  _strengthenOnPublish: {type: 'meeting'},
}
const venue = {
  _type: 'venue',
  name: th('String', 'โรงแรมกลางสวน'),
  city: th('String', 'สิงคโปร์'),
}

test('proposals become drafts in the shape of the schema', () => {
  const plan = planDocuments(reading.proposals, options)
  const title = [
    ...th('String', 'การประชุมผู้นำเมืองหลวง ครั้งที่ 12'),
    {
      _key: 'en',
      _type: 'internationalizedArrayStringValue',
      language: 'en',
      value: 'The 12th Meeting of Capitals',
    },
  ]
  expect(plan.documents.map(({document}) => document)).toEqual([
    {
      _id: 'drafts.meeting-mgmac-12',
      _type: 'meeting',
      title,
      shortName: 'MGMAC 2029',
      series: 'MGMAC',
      ordinal: 12,
      year: 2029,
      missionGroups: [{_key: 'management', _type: 'reference', _ref: 'topic-management'}],
      startDate: '2029-02-04',
      endDate: '2029-02-06',
      venue,
      hostCapital: singapore,
      participatingCapitals: [{_key: 'singapore', ...singapore}],
      slug: {_type: 'slug', current: 'mgmac-12-singapore-2029'},
    },
    {
      _id: 'drafts.session-mgmac-12-leaders',
      _type: 'session',
      meeting,
      title,
      level: 'leaders',
      startDate: '2029-02-04',
      endDate: '2029-02-06',
      venue,
      slug: {_type: 'slug', current: 'mgmac-12-leaders'},
      order: 1,
    },
    {
      _id: 'drafts.presentation-mgmac-12-singapore',
      _type: 'presentation',
      meeting,
      session: {
        ...meeting,
        _ref: 'session-mgmac-12-leaders',
        _strengthenOnPublish: {type: 'session'},
      },
      capital: singapore,
      title: th('String', 'ทางเดิน'),
      summary: th('RichText', [
        {
          _key: 'paragraph-1',
          _type: 'block',
          style: 'normal',
          markDefs: [],
          children: [
            {
              _key: 'text',
              _type: 'span',
              marks: [],
              text: 'สิงคโปร์ นำเสนอเรื่องทางเดิน ได้แก่ โครงการใต้ร่มไม้ (Under Trees)',
            },
          ],
        },
      ]),
      initiatives: [
        {
          _key: 'initiative-1',
          _type: 'initiative',
          name: [
            ...th('String', 'โครงการใต้ร่มไม้'),
            {
              _key: 'en',
              _type: 'internationalizedArrayStringValue',
              language: 'en',
              value: 'Under Trees',
            },
          ],
        },
      ],
      slug: {_type: 'slug', current: 'mgmac-12-singapore'},
      order: 1,
    },
    expect.objectContaining({
      _id: 'drafts.presentation-mgmac-12-krung-tokiao',
      _type: 'presentation',
      meeting,
      order: 2,
    }),
    {
      _id: 'drafts.project-thangthao',
      _type: 'cooperationProject',
      title: th('String', 'ทางเท้า'),
      order: 1,
      framework: 'bilateral',
      partnerCapitals: [{_key: 'singapore', ...singapore}],
      responsibleAgencies: [
        {
          _key: 'works',
          _type: 'reference',
          _ref: 'agency-works',
          _weak: true,
          _strengthenOnPublish: {type: 'agency'},
        },
      ],
      slug: {_type: 'slug', current: 'thangthao'},
      origin: {_type: 'projectOrigin', meeting},
    },
  ])
  expect(plan.unmatched.map(({kind, name}) => [kind, name])).toEqual([
    ['missionGroup', 'งานใหม่'],
    ['capital', 'กรุงโตเกียว'],
    ['agency', 'สำนักทางเท้า'],
  ])
  expect(plan.problems).toEqual([
    {kind: 'missing', proposal: 'cooperationProject-1', field: 'leadCapital'},
    {kind: 'missing', proposal: 'cooperationProject-1', field: 'status'},
  ])
})

test('what a person changes and leaves out is what is created', () => {
  const proposals = correct(reading.proposals, {
    'meeting/year-1': {value: '2030'},
    'meeting/shortName-1': {isLeftOut: true},
    'meeting/startDate-1': {value: '2029-02-09'},
    'session-1': {isLeftOut: true},
    'presentation-2': {isLeftOut: true},
    'cooperationProject-1': {isLeftOut: true},
  })
  const plan = planDocuments(proposals, options)
  expect(
    plan.documents.map(({document: {_id, year, shortName, session}}) => [
      _id,
      year,
      shortName,
      session,
    ]),
  ).toEqual([
    ['drafts.meeting-mgmac-12', 2030, undefined, undefined],
    ['drafts.presentation-mgmac-12-singapore', undefined, undefined, undefined],
  ])
  expect(plan.problems).toEqual([
    {kind: 'missing', proposal: 'meeting', field: 'shortName'},
    {kind: 'endBeforeStart', proposal: 'meeting'},
  ])
})

test('what is in the dataset already is referred to, not made again', () => {
  const plan = planDocuments(reading.proposals, {
    ...options,
    known: [
      ...known,
      {
        id: 'meeting-of-somebody',
        type: 'meeting',
        slug: 'mgmac-12-singapore-2029',
        names: [],
        isPublished: true,
      },
    ],
  })
  expect(plan.existing.map(({proposal, document: {id}}) => [proposal, id])).toEqual([
    ['meeting', 'meeting-of-somebody'],
  ])
  expect(plan.documents[0]?.document['meeting']).toEqual({
    _type: 'reference',
    _ref: 'meeting-of-somebody',
  })
})

test('one transaction creates the drafts, one removes exactly those', () => {
  const plan = createPlan(planDocuments(reading.proposals, options))
  const created = plan.create.map(({create: {_id}}) => _id)
  expect(created).toHaveLength(5)
  expect(new Set(created).size).toBe(5)
  expect(plan.undo.map(({delete: {id}}) => id)).toEqual(created.toReversed())
})

test('a name that the dataset does not have is chosen, made anew and referred to, or left', () => {
  const known: KnownDocument[] = [
    {id: 'agency-roads', type: 'agency', names: ['Roads Office'], isPublished: true},
  ]
  const report = (name: string) =>
    readWhole(
      `การประชุมผู้นำเมืองหลวงอาเซียน ครั้งที่ 3\n\nสรุปเนื้อหา\n\nการดำเนินงานต่อเนื่อง\nกรอบความร่วมมือแบบทวิภาคีกับกรุงฮานอย\n(1) ด้านถนน โดยหน่วยงานที่เกี่ยวข้อง ได้แก่ ${name}`,
    ).proposals
  const agenciesOf = (names: Readonly<Record<string, string>>) => {
    const plan = planDocuments(report('สำนักการโยธา'), {known, slug: neutralSlug, names})
    const project = plan.documents.find(({document}) => document._type === 'cooperationProject')
    return [plan.created.map(({document}) => document), project?.document['responsibleAgencies']]
  }
  expect(agenciesOf({})).toEqual([[], undefined])
  expect(agenciesOf({'agency สำนักการโยธา': 'agency-roads'})).toEqual([
    [],
    [{_key: 'roads', _type: 'reference', _ref: 'agency-roads'}],
  ])
  expect(agenciesOf({'agency สำนักการโยธา': 'new'})).toEqual([
    [
      {
        _id: 'drafts.agency-samnak-kan-yotha',
        _type: 'agency',
        name: [
          {
            _key: 'th',
            _type: 'internationalizedArrayStringValue',
            language: 'th',
            value: 'สำนักการโยธา',
          },
        ],
        slug: {_type: 'slug', current: 'samnak-kan-yotha'},
      },
    ],
    [
      {
        _key: 'samnak-kan-yotha',
        _type: 'reference',
        _ref: 'agency-samnak-kan-yotha',
        _weak: true,
        _strengthenOnPublish: {type: 'agency'},
      },
    ],
  ])
})

test('keys are there and unique in every list', () => {
  const faults = planDocuments(reading.proposals, options).documents.flatMap(({document}) =>
    listsOf(document).filter((list) => {
      const keys = list.map((item) => (isKeyed(item) ? item._key : undefined))
      return keys.includes(undefined) || new Set(keys).size < keys.length
    }),
  )
  expect(faults).toEqual([])
})

test('the report of content/ finds the documents of content/', () => {
  const content = readContent().map(({_id, _type, ...fields}): KnownDocument => ({
    id: _id,
    type: _type,
    names: namesIn(fields['name'], fields['commonName'], fields['officialName']),
    ...(typeof fields['kind'] === 'string' ? {kind: fields['kind']} : {}),
    isPublished: true,
  }))
  const report = SOURCE.replaceAll('12', '7').replace('2572', '2562')
  const plan = planDocuments(readWhole(report).proposals, {known: content, slug: neutralSlug})
  expect(plan.existing.map(({document: {id}}) => id)).toEqual([
    'meeting-mgmac-7',
    'session-mgmac-7-leaders',
    'presentation-mgmac-7-singapore',
  ])
})

function isKeyed(value: unknown): value is {_key: string} {
  return typeof value === 'object' && value !== null && '_key' in value
}

function listsOf(value: unknown): unknown[][] {
  if (Array.isArray(value)) return [value, ...value.flatMap(listsOf)].filter(isListOfObjects)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listsOf) : []
}

function isListOfObjects(value: unknown[]): boolean {
  return value.some((item) => typeof item === 'object')
}

function namesIn(...values: readonly unknown[]): string[] {
  return values
    .flat()
    .flatMap((item) =>
      typeof item === 'object' && item !== null && 'value' in item && typeof item.value === 'string'
        ? [item.value]
        : [],
    )
}
