import {describe, expect, test} from 'vitest'

import {isRecord} from '../schemas/rules/isRecord.ts'
import {plainText, valueIn} from '../schemas/rules/LocalizedValue.ts'
import {referenceId, referenceIds} from '../schemas/rules/values.ts'
import {type ContentDocument, readContent} from './testContent.ts'

const content = readContent()

function document(id: string): ContentDocument {
  const found = content.find(({_id}) => _id === id)
  if (!found) throw new Error(`There is no ${id}`)
  return found
}

function ofType(type: string): ContentDocument[] {
  return content.filter(({_type}) => _type === type)
}

/** A member by its names and the keys of items: `at(one, 'followUp', 'orders', 'bma-4271-2562')`. */
function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((found, step) => {
    if (Array.isArray(found)) return found.find((item) => isRecord(item) && item['_key'] === step)
    return isRecord(found) ? found[step] : undefined
  }, value)
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function th(value: unknown): string {
  return plainText(valueIn(value, 'th'))
}

function en(value: unknown): string {
  return plainText(valueIn(value, 'en'))
}

const meeting = document('meeting-mgmac-7')
const som = document('session-mgmac-7-som')
const leaders = document('session-mgmac-7-leaders')
const declaration = document('declaration-bangkok-2019')

describe('the meeting', () => {
  test('is the seventh of its series, held in Bangkok in June 2019', () => {
    expect([th(meeting['title']), en(meeting['title'])]).toEqual([
      'การประชุมผู้นำเมืองหลวงของประเทศสมาชิกอาเซียน ครั้งที่ 7',
      'The 7th Meeting of Governors/Mayors of ASEAN Capitals',
    ])
    expect([th(meeting['theme']), en(meeting['theme'])]).toEqual([
      'การส่งเสริมเครือข่ายความร่วมมือเพื่ออนาคตที่ยั่งยืน',
      'Enhancing Cooperative Network for Sustainable Future',
    ])
    const {shortName, series, ordinal, year, startDate, endDate} = meeting
    expect({shortName, series, ordinal, year, startDate, endDate}).toEqual({
      shortName: 'MGMAC 2019',
      series: 'MGMAC',
      ordinal: 7,
      year: 2019,
      startDate: '2019-06-26',
      endDate: '2019-06-28',
    })
    expect(referenceId(meeting['hostCapital'])).toBe('capital-bangkok')
    expect([
      en(at(meeting, 'venue', 'name')),
      en(at(meeting, 'venue', 'district')),
      en(at(meeting, 'venue', 'city')),
    ]).toEqual(['Shangri-La Hotel', 'Bang Rak District', 'Bangkok'])
  })

  test('is of three mission groups', () => {
    expect(
      referenceIds(meeting['missionGroups']).map((id) => [
        th(document(id)['name']),
        en(document(id)['name']),
      ]),
    ).toEqual([
      ['โครงสร้างพื้นฐานและสาธารณูปโภค', 'Infrastructure and utilities'],
      ['สาธารณสุขและสิ่งแวดล้อม', 'Public health and environment'],
      ['การบริหารจัดการ', 'Management'],
    ])
  })

  test('agreed on two joint projects', () => {
    expect(list(meeting['agreedProjects']).map(({name}) => th(name))).toEqual([
      'โครงการพัฒนาศักยภาพเยาวชนอาเซียน',
      'โครงการพัฒนาการท่องเที่ยวเชิงวัฒนธรรม',
    ])
  })

  test('was followed by order 4271/2562 of 27 December 2019 and a committee', () => {
    const order = at(meeting, 'followUp', 'orders', 'bma-4271-2562')
    expect([
      at(order, 'number'),
      at(order, 'signedOn'),
      referenceId(at(order, 'issuedBy')),
      en(at(order, 'signedBy', 'office')),
      at(order, 'signedBy', 'name'),
      th(at(order, 'subject')),
    ]).toEqual([
      '4271/2562',
      '2019-12-27',
      'agency-bma',
      'Governor of Bangkok',
      undefined,
      'แต่งตั้งคณะกรรมการขับเคลื่อนความร่วมมือกับเมืองหลวงประเทศสมาชิกอาเซียน',
    ])
    expect(list(at(meeting, 'followUp', 'committees')).map((one) => one['orderNumber'])).toEqual([
      '4271/2562',
    ])
    expect(
      list(at(meeting, 'followUp', 'decisions')).map(({projects}) => referenceIds(projects)),
    ).toEqual([
      ['project-city-for-all', 'project-sport-school'],
      ['project-asean-youth-camp', 'project-older-people-care'],
    ])
  })

  test('what the report does not say is empty', () => {
    const silent = [
      'recommendations',
      'participantCount',
      'delegations',
      'nextChair',
      'coHosts',
      'jointlyHeldWith',
      'gallery',
      'attachments',
    ]
    expect(silent.filter((field) => field in meeting)).toEqual([])
    expect(['signatories', 'signedOn', 'fullText'].filter((field) => field in declaration)).toEqual(
      [],
    )
    expect(ofType('capital').filter((one) => 'incumbent' in one)).toEqual([])
    expect(ofType('presentation').filter((one) => 'speaker' in one || 'pillars' in one)).toEqual([])
    expect(ofType('cooperationProject').filter((one) => 'sdgs' in one || 'period' in one)).toEqual(
      [],
    )
  })
})

describe('the senior officials', () => {
  test('met from 22 to 24 April 2019 at The Sukosol in Bangkok', () => {
    expect([
      som['level'],
      som['startDate'],
      som['endDate'],
      th(at(som, 'venue', 'name')),
      en(at(som, 'venue', 'name')),
      en(at(som, 'venue', 'city')),
    ]).toEqual([
      'senior-officials',
      '2019-04-22',
      '2019-04-24',
      'โรงแรมเดอะสุโกศล',
      'The Sukosol',
      'Bangkok',
    ])
  })

  test('had four topics', () => {
    expect(
      list(som['agendaTopics']).map(({number, title}) => `${JSON.stringify(number)} ${en(title)}`),
    ).toEqual([
      '"1.1" Cultural tourism and community economic development',
      '"1.2" Public–private investment for a good environment',
      '"1.3" Ageing society and policy for the health of older people in the city',
      '"1.4" Innovation and technology for smart living',
    ])
  })

  test('heard four capitals; two supported what Bangkok proposed', () => {
    expect(
      list(som['proposals']).map(({capital, position, supportedBy, project}) => [
        referenceId(capital),
        position,
        referenceIds(supportedBy),
        referenceId(project),
      ]),
    ).toEqual([
      [
        'capital-bangkok',
        'proposes',
        ['capital-bandar-seri-begawan', 'capital-naypyidaw'],
        'project-older-people-care',
      ],
      ['capital-phnom-penh', 'proposes', [], undefined],
      ['capital-kuala-lumpur', 'agrees', [], undefined],
      ['capital-singapore', 'proposes', [], undefined],
    ])
  })
})

describe('the leaders', () => {
  test('heard eight presentations, none of Jakarta, Manila or Dili', () => {
    const presented = ofType('presentation').map(({order, capital, session, initiatives}) => [
      order,
      referenceId(capital),
      referenceId(session),
      list(initiatives).map(({name}) => en(name)),
    ])
    const at = 'session-mgmac-7-leaders'
    expect(presented).toEqual([
      [
        1,
        'capital-bangkok',
        at,
        [
          'Friend-to-Friend',
          'Bangkok–ASEAN student news centre',
          'Cultural tourism in the old community of Hua Takhe',
        ],
      ],
      [2, 'capital-bandar-seri-begawan', at, ['Bicycle patrol police', 'Green Depot']],
      [3, 'capital-phnom-penh', at, ['Master plan for flood management']],
      [4, 'capital-vientiane', at, ['Cooperation with the cities of the Lower Mekong']],
      [5, 'capital-kuala-lumpur', at, ['Development of green areas']],
      [6, 'capital-naypyidaw', at, []],
      [7, 'capital-singapore', at, ['Opportunities for all ages', 'Kampung for all ages']],
      [8, 'capital-hanoi', at, []],
    ])
    expect(referenceIds(meeting['participatingCapitals'])).toEqual(
      presented.map(([, capital]) => capital),
    )
  })

  test('heard a proposal that no capital is named for, and the ASEAN Secretariat', () => {
    expect(
      list(leaders['proposals']).map(({capital, what}) => [referenceId(capital), en(what)]),
    ).toEqual([
      [
        undefined,
        'Promote English as the second language, so that young people reach the level of those in other ASEAN cities',
      ],
    ])
    expect(list(leaders['statements']).map(({madeBy}) => referenceId(madeBy))).toEqual([
      'agency-asean-secretariat',
    ])
    expect([leaders['startDate'], leaders['endDate']]).toEqual(['2019-06-26', '2019-06-28'])
  })
})

test('the Bangkok Declaration is signed and has four commitments, the fourth in four parts', () => {
  expect([th(declaration['name']), en(declaration['name']), declaration['status']]).toEqual([
    'ปฏิญญากรุงเทพ',
    'Bangkok Declaration',
    'signed',
  ])
  expect(
    list(declaration['commitments']).map(({number, text, projects}) => [
      number,
      en(text),
      referenceIds(projects),
    ]),
  ).toEqual([
    ['1', 'Create a peaceful society.', []],
    ['2', "Improve citizens' quality of life in the context of capitals.", []],
    ['3', 'Build a learning and multicultural society.', ['project-asean-youth-camp']],
    ['4', 'Exchange experience and knowledge between the capitals on four subjects.', []],
    ['4.1', 'Communities made stronger by cultural tourism.', []],
    ['4.2', 'All sectors solving urban problems together.', []],
    [
      '4.3',
      'Policy for the care of older people, and a city for all.',
      ['project-city-for-all', 'project-older-people-care'],
    ],
    [
      '4.4',
      'Innovation and technology for living in the city, happily and sustainably, for all.',
      [],
    ],
  ])
})

test('four projects are approved, two bilateral with Singapore and two multilateral', () => {
  expect(
    ofType('cooperationProject').map((one) => [
      en(one['title']),
      one['framework'],
      one['status'],
      referenceIds(one['partnerCapitals']),
      one['openToCapitals'],
      referenceIds(one['responsibleAgencies']),
      list(one['areasOfWork']).map(({title}) => en(title)),
    ]),
  ).toEqual([
    [
      'City for All',
      'bilateral',
      'approved',
      ['capital-singapore'],
      undefined,
      [
        'agency-bma-city-planning-and-urban-development',
        'agency-bma-environment',
        'agency-bma-traffic-and-transportation',
        'agency-bma-public-works',
      ],
      [
        'Areas around transit stations (TOD)',
        'Smart City tourism areas',
        'Green City',
        'Universal Design',
      ],
    ],
    [
      'Sport School',
      'bilateral',
      'approved',
      ['capital-singapore'],
      undefined,
      ['agency-bma-culture-sports-and-tourism', 'agency-bma-education'],
      ['Full management', 'Sports science and physical science', 'Curriculum structure'],
    ],
    [
      'ASEAN Youth Camp',
      'multilateral',
      'approved',
      [],
      true,
      ['agency-bma-culture-sports-and-tourism', 'agency-bma-education'],
      ['Language exchange', 'Cultural exchange', 'Lasting cooperation'],
    ],
    [
      'Care of older people (PLC)',
      'multilateral',
      'approved',
      [],
      true,
      ['agency-bma-medical-service', 'agency-bma-health'],
      ['Exchange of knowledge and best practice', 'Building on knowledge and experience'],
    ],
  ])
})

test('eight offices of BMA have their official names', () => {
  expect(
    ofType('agency')
      .filter(({parent}) => referenceId(parent) === 'agency-bma')
      .map(({name}) => [th(name), en(name)]),
  ).toEqual([
    ['สำนักการวางผังและพัฒนาเมือง', 'City Planning and Urban Development Department'],
    ['สำนักวัฒนธรรม กีฬาและการท่องเที่ยว', 'Culture, Sports and Tourism Department'],
    ['สำนักการศึกษา', 'Education Department'],
    ['สำนักสิ่งแวดล้อม', 'Environment Department'],
    ['สำนักอนามัย', 'Health Department'],
    ['สำนักการแพทย์', 'Medical Service Department'],
    ['สำนักการโยธา', 'Public Works Department'],
    ['สำนักการจราจรและขนส่ง', 'Traffic and Transportation Department'],
  ])
})

test('eleven capitals have official names, country, time zone and the month of joining ASEAN', () => {
  expect(
    ofType('capital').map((one) =>
      [
        th(one['officialName']),
        en(one['officialName']),
        one['countryCode'],
        one['timeZone'],
        one['aseanMemberSince'],
      ].join(' | '),
    ),
  ).toEqual([
    'กรุงบันดาร์เสรีเบกาวัน | Bandar Seri Begawan | BN | Asia/Brunei | 1984-01',
    'กรุงเทพมหานคร | Krung Thep Maha Nakhon (Bangkok) | TH | Asia/Bangkok | 1967-08',
    'กรุงดิลี | Dili | TL | Asia/Dili | 2025-10',
    'กรุงฮานอย | Ha Noi | VN | Asia/Ho_Chi_Minh | 1995-07',
    'กรุงจาการ์ตา | Jakarta | ID | Asia/Jakarta | 1967-08',
    'กรุงกัวลาลัมเปอร์ | Kuala Lumpur | MY | Asia/Kuala_Lumpur | 1967-08',
    'กรุงมะนิลา | City of Manila | PH | Asia/Manila | 1967-08',
    'กรุงเนปยีดอ | Nay Pyi Taw | MM | Asia/Yangon | 1997-07',
    'กรุงพนมเปญ | Phnom Penh Capital | KH | Asia/Phnom_Penh | 1999-04',
    'สาธารณรัฐสิงคโปร์ | Republic of Singapore | SG | Asia/Singapore | 1967-08',
    'นครหลวงเวียงจันทน์ | Vientiane Capital | LA | Asia/Vientiane | 1997-07',
  ])
  expect(referenceIds(meeting['participatingCapitals'])).not.toContain('capital-dili')
})
