import type {TypeWords} from '../SchemaWords.ts'

export const capital: TypeWords = {
  title: 'Capital',
  description: 'The capital of a member state of ASEAN',
  groups: {names: 'Names', place: 'Place', office: 'Head of the city', files: 'Emblem'},
  orderings: {slug: 'By web address', countryCode: 'By country code'},
  fields: {
    commonName: ['Common name', 'What it is usually called, such as Bangkok'],
    officialName: ['Official name', 'The full official name'],
    nativeName: ['Native name', 'In the city’s own language and script'],
    slug: ['Web address', 'One for all languages; the button makes it of the English name'],
    countryName: ['Country', 'The country whose capital it is'],
    countryCode: ['Country code', 'ISO 3166-1, two letters, such as TH'],
    aseanMemberSince: ['Member of ASEAN since', 'Year and month, such as 1967-08'],
    location: ['Coordinates', 'Latitude and longitude of the city'],
    timeZone: ['Time zone', 'By its IANA name, such as Asia/Bangkok'],
    languages: ['Languages', 'Tags of the languages of the city, such as th'],
    headOffice: ['Head’s office', 'Such as Governor or Mayor'],
    incumbent: ['Incumbent', 'Name and term'],
    website: ['Website', 'The official one of the city'],
    emblem: ['Emblem', 'A picture with its alternative text'],
  },
}
