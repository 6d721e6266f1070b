import {afterAll, expect, test} from 'vitest'

import {MEETING_QUERY} from './meeting.ts'
import type {MEETING_QUERY_RESULT} from './sanity.types.ts'
import {
  bandarSeriBegawan,
  bangkok,
  bangkokDeclaration,
  cityForAll,
  hanoi,
  kualaLumpur,
  leaders,
  meetingInEnglish,
  naypyidaw,
  olderPeopleCare,
  paragraphs,
  phnomPenh,
  seniorOfficials,
  shangriLa,
  singapore,
  sportSchool,
  theme,
  vientiane,
  youthCamp,
} from './testCards.ts'
import {CHANGED, openContent} from './testQueries.ts'

const {ask, close} = openContent()
afterAll(close)

const slug = 'mgmac-7-bangkok-2019'

const bma = {
  _id: 'agency-bma',
  slug: 'bangkok-metropolitan-administration',
  kind: 'city-administration' as const,
  name: 'Bangkok Metropolitan Administration',
  abbreviation: 'BMA',
}

const committee = 'Committee to Drive Cooperation with the Capitals of ASEAN Member States'

function missionGroup(slug: string, name: string) {
  return {_id: `topic-${slug}`, slug, kind: 'mission-group' as const, name}
}

function presentation(
  order: number,
  capital: typeof bangkok,
  title: string,
  topics: readonly ReturnType<typeof theme>[],
) {
  const slug = `mgmac-7-${capital.slug}`
  return {_id: `presentation-${slug}`, slug, order, title, capital, topics: [...topics]}
}

const inEnglish: MEETING_QUERY_RESULT = {
  ...meetingInEnglish,
  _updatedAt: CHANGED,
  series: 'MGMAC',
  ordinal: 7,
  year: 2019,
  theme: 'Enhancing Cooperative Network for Sustainable Future',
  languages: ['th', 'en'],
  missionGroups: [
    missionGroup('infrastructure-and-utilities', 'Infrastructure and utilities'),
    missionGroup('public-health-and-environment', 'Public health and environment'),
    missionGroup('management', 'Management'),
  ],
  objectives: [
    {
      _key: 'exchange',
      text: 'Give the leaders of the capitals a place to learn from one another, and promote cooperation at city level within the ASEAN framework.',
    },
    {_key: 'closer-ties', text: 'Bring the capitals of the ASEAN region closer together.'},
    {
      _key: 'into-practice',
      text: 'Turn the conclusions of ASEAN meetings at national level into practice in the cities, with every sector taking part as a partner for sustainability.',
    },
    {
      _key: 'three-pillars',
      text: 'Share visions and experience that each city can use for its sustainable development, under the three pillars of the ASEAN Community.',
    },
  ],
  venue: shangriLa,
  hostCapital: bangkok,
  coHosts: [],
  jointlyHeldWith: [],
  participatingCapitals: [
    bangkok,
    bandarSeriBegawan,
    phnomPenh,
    vientiane,
    kualaLumpur,
    naypyidaw,
    singapore,
    hanoi,
  ],
  delegations: [],
  organisations: [
    {
      _key: 'asean-secretariat',
      role: null,
      organisation: {
        _id: 'agency-asean-secretariat',
        slug: 'asean-secretariat',
        kind: 'international',
        name: 'ASEAN Secretariat',
        abbreviation: null,
      },
      head: null,
    },
  ],
  participantCount: null,
  summary: paragraphs(
    [
      'overview',
      'Bangkok hosted the 7th Meeting of Governors/Mayors of ASEAN Capitals (MGMAC 2019) on 26–28 June 2019 at the Shangri-La Hotel in Bang Rak District, on the theme “Enhancing Cooperative Network for Sustainable Future”. A meeting of senior officials on 22–24 April 2019 prepared it.',
    ],
    [
      'presentations',
      'Eight capitals told the meeting about their experience of urban development: youth, cultural tourism, public safety, waste, protection from floods, infrastructure, the green city and the ageing society, under the three pillars of the ASEAN Community.',
    ],
    [
      'results',
      'The leaders agreed on two joint projects, one to develop the potential of ASEAN youth and one to develop cultural tourism, and signed the Bangkok Declaration at the end of the meeting.',
    ],
  ),
  outcomes: [
    {
      _key: 'joint-projects',
      text: 'The meeting agreed on two joint projects, for ASEAN youth and for cultural tourism.',
    },
    {
      _key: 'declaration',
      text: 'The leaders of the ASEAN capitals signed the Bangkok Declaration.',
    },
    {_key: 'goal', text: 'The meeting met the goal that its theme had set.'},
  ],
  agreedProjects: [
    {
      _key: 'asean-youth',
      name: 'Development of the potential of ASEAN youth',
      description: null,
      topics: [theme('youth', 'Youth')],
      project: null,
    },
    {
      _key: 'cultural-tourism',
      name: 'Development of cultural tourism',
      description: null,
      topics: [theme('cultural-tourism', 'Cultural tourism')],
      project: null,
    },
  ],
  nextChair: null,
  orders: [
    {
      _key: 'bma-4271-2562',
      number: '4271/2562',
      signedOn: '2019-12-27',
      issuedBy: bma,
      signedBy: {name: null, office: 'Governor of Bangkok', term: null},
      subject: `Appointment of the ${committee}`,
      mandate:
        'The committee considers and sets the projects and activities of the Bangkok Metropolitan Administration, so that cooperation between the capitals under the Bangkok Declaration takes concrete form.',
      file: null,
    },
  ],
  committees: [
    {
      _key: 'cooperation-with-asean-capitals',
      orderNumber: '4271/2562',
      name: committee,
      mandate:
        'Considers and sets the projects and activities of the Bangkok Metropolitan Administration under the Bangkok Declaration.',
    },
  ],
  decisions: [
    {
      _key: 'bilateral-with-singapore',
      takenOn: null,
      takenBy: committee,
      text: 'Approved two fields of bilateral cooperation with the Republic of Singapore: City for All and Sport School.',
      projects: [cityForAll, sportSchool],
    },
    {
      _key: 'multilateral',
      takenOn: null,
      takenBy: committee,
      text: 'Approved two fields of multilateral cooperation with capitals that are ready and able: the ASEAN Youth Camp and care of older people (PLC).',
      projects: [youthCamp, olderPeopleCare],
    },
  ],
  recommendations: [],
  gallery: [],
  attachments: [],
  sources: [
    {
      _key: 'bma-report',
      title: 'Report of the 7th Meeting of Governors/Mayors of ASEAN Capitals',
      url: null,
      readOn: null,
      publisher: bma,
    },
  ],
  sessions: [seniorOfficials, leaders],
  presentations: [
    presentation(1, bangkok, 'Youth potential, and cultural tourism for the community economy', [
      theme('youth', 'Youth'),
      theme('foreign-language-learning', 'Foreign language learning'),
      theme('cultural-tourism', 'Cultural tourism'),
      theme('community-economy', 'Community economy'),
    ]),
    presentation(2, bandarSeriBegawan, 'Public safety, and waste management by the community', [
      theme('public-safety', 'Public safety'),
      theme('waste-management', 'Waste management'),
    ]),
    presentation(3, phnomPenh, 'Master plan for flood management', [
      theme('flood-management', 'Flood management'),
    ]),
    presentation(4, vientiane, 'Tourism infrastructure and foreign investment', [
      theme('tourism-infrastructure', 'Tourism infrastructure'),
    ]),
    presentation(5, kualaLumpur, 'Green areas for a capital kinder to the environment', [
      theme('green-city', 'Green city'),
    ]),
    presentation(6, naypyidaw, 'A green city, and policy for sustainable urban development', [
      theme('green-city', 'Green city'),
      theme('urban-environment', 'Urban environment'),
    ]),
    presentation(7, singapore, 'Successful ageing', [
      theme('ageing-society', 'Ageing society'),
      theme('city-for-all', 'City for all'),
    ]),
    presentation(
      8,
      hanoi,
      'Cultural tourism and the community economy, with the community taking part',
      [
        theme('cultural-tourism', 'Cultural tourism'),
        theme('community-economy', 'Community economy'),
      ],
    ),
  ],
  declarations: [bangkokDeclaration],
  projects: [cityForAll, sportSchool, youthCamp, olderPeopleCare],
}

test('the page in English has everything that the report says', async () => {
  expect(await ask(MEETING_QUERY, {slug, lang: 'en'})).toEqual(inEnglish)
})

test('a language without text gets the English', async () => {
  expect(await ask(MEETING_QUERY, {slug, lang: 'fr'})).toEqual(inEnglish)
})

test('the page in Thai has the same facts in Thai', async () => {
  expect(await ask(MEETING_QUERY, {slug, lang: 'th'})).toMatchObject({
    title: 'การประชุมผู้นำเมืองหลวงของประเทศสมาชิกอาเซียน ครั้งที่ 7',
    startDate: '2019-06-26',
    outcomes: [
      {
        text: 'ที่ประชุมเห็นพ้องให้ดำเนินโครงการร่วมกัน 2 โครงการ ด้านเยาวชนอาเซียนและด้านการท่องเที่ยวเชิงวัฒนธรรม',
      },
      {text: 'ผู้นำเมืองหลวงอาเซียนลงนามปฏิญญากรุงเทพร่วมกัน'},
      {text: 'การประชุมบรรลุเป้าหมายตามหัวข้อหลักที่กำหนดไว้'},
    ],
    orders: [
      {
        number: '4271/2562',
        signedOn: '2019-12-27',
        issuedBy: {name: 'กรุงเทพมหานคร', abbreviation: 'กทม.'},
        signedBy: {office: 'ผู้ว่าราชการกรุงเทพมหานคร'},
        subject: 'แต่งตั้งคณะกรรมการขับเคลื่อนความร่วมมือกับเมืองหลวงประเทศสมาชิกอาเซียน',
      },
    ],
    recommendations: [],
    projects: [
      {title: 'เมืองสำหรับทุกคน (City for All)'},
      {title: 'โรงเรียนกีฬา (Sport School)'},
      {title: 'ค่ายเยาวชนอาเซียน'},
      {title: 'การดูแลผู้สูงอายุ (PLC)'},
    ],
  })
})

test('no meeting has that slug', async () => {
  expect(await ask(MEETING_QUERY, {slug: 'mgmac-8', lang: 'en'})).toBeNull()
})
