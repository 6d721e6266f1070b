/** The card of a capital in English, as the content gives it. */
export function capitalInEnglish(
  slug: string,
  name: string,
  [country, countryCode]: readonly [string, string],
) {
  return {_id: `capital-${slug}`, slug, name, country, countryCode}
}

export const bangkok = capitalInEnglish('bangkok', 'Bangkok', ['Thailand', 'TH'])
export const bandarSeriBegawan = capitalInEnglish('bandar-seri-begawan', 'Bandar Seri Begawan', [
  'Brunei Darussalam',
  'BN',
])
export const hanoi = capitalInEnglish('hanoi', 'Hanoi', ['Viet Nam', 'VN'])
export const kualaLumpur = capitalInEnglish('kuala-lumpur', 'Kuala Lumpur', ['Malaysia', 'MY'])
export const naypyidaw = capitalInEnglish('naypyidaw', 'Naypyidaw', ['Myanmar', 'MM'])
export const phnomPenh = capitalInEnglish('phnom-penh', 'Phnom Penh', ['Cambodia', 'KH'])
export const singapore = capitalInEnglish('singapore', 'Singapore', ['Singapore', 'SG'])
export const vientiane = capitalInEnglish('vientiane', 'Vientiane', ['Lao PDR', 'LA'])

/** The card of a theme. */
export function theme(slug: string, name: string) {
  return {_id: `topic-${slug}`, slug, kind: 'theme' as const, name}
}

/** The card of an office of Bangkok's administration. */
export function office(slug: string, name: string) {
  return {
    _id: `agency-bma-${slug}`,
    slug: `bma-${slug}`,
    kind: 'bma-office' as const,
    name,
    abbreviation: null,
  }
}

export const meetingInEnglish = {
  _id: 'meeting-mgmac-7',
  slug: 'mgmac-7-bangkok-2019',
  shortName: 'MGMAC 2019',
  title: 'The 7th Meeting of Governors/Mayors of ASEAN Capitals',
  startDate: '2019-06-26',
  endDate: '2019-06-28',
}

export const shangriLa = {
  name: 'Shangri-La Hotel',
  address: null,
  district: 'Bang Rak District',
  city: 'Bangkok',
  location: null,
}

export const seniorOfficials = {
  _id: 'session-mgmac-7-som',
  slug: 'mgmac-7-senior-officials',
  level: 'senior-officials' as const,
  order: 1,
  title: 'Senior Officials Meeting (SOM)',
  startDate: '2019-04-22',
  endDate: '2019-04-24',
  venue: {name: 'The Sukosol', address: null, district: null, city: 'Bangkok', location: null},
}

export const leaders = {
  _id: 'session-mgmac-7-leaders',
  slug: 'mgmac-7-leaders',
  level: 'leaders' as const,
  order: 2,
  title: 'Meeting of the leaders of the capitals',
  startDate: '2019-06-26',
  endDate: '2019-06-28',
  venue: shangriLa,
}

export const bangkokDeclaration = {
  _id: 'declaration-bangkok-2019',
  slug: 'bangkok-declaration-2019',
  name: 'Bangkok Declaration',
  status: 'signed' as const,
  signedOn: null,
}

const withSingapore = {
  framework: 'bilateral' as const,
  status: 'approved' as const,
  leadCapital: bangkok,
  partnerCapitals: [singapore],
  openToCapitals: false,
}

const withReadyCapitals = {
  framework: 'multilateral' as const,
  status: 'approved' as const,
  leadCapital: bangkok,
  partnerCapitals: [],
  openToCapitals: true,
}

export const cityForAll = {
  _id: 'project-city-for-all',
  slug: 'city-for-all',
  order: 1,
  title: 'City for All',
  ...withSingapore,
}

export const sportSchool = {
  _id: 'project-sport-school',
  slug: 'sport-school',
  order: 2,
  title: 'Sport School',
  ...withSingapore,
}

export const youthCamp = {
  _id: 'project-asean-youth-camp',
  slug: 'asean-youth-camp',
  order: 3,
  title: 'ASEAN Youth Camp',
  ...withReadyCapitals,
}

export const olderPeopleCare = {
  _id: 'project-older-people-care',
  slug: 'older-people-care',
  order: 4,
  title: 'Care of older people (PLC)',
  ...withReadyCapitals,
}

/** Portable Text of plain paragraphs, each with its key. */
export function paragraphs(...texts: readonly (readonly [key: string, text: string])[]) {
  return texts.map(([_key, text]) => ({
    _key,
    _type: 'block' as const,
    style: 'normal' as const,
    markDefs: [],
    children: [{_key: 'text', _type: 'span' as const, marks: [], text}],
  }))
}
