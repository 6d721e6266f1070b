import type {SentenceKey} from '../th/rules.ts'

/** Sentences of validation in English. */
export const enRules: Readonly<Record<SentenceKey, string>> = {
  required: 'Please fill in this field.',
  thaiMissing: 'Please write the Thai text: all other languages are translated from it.',
  englishMissing: 'The English text is missing. Add it before publishing.',
  languageTwice: 'There is more than one text in the language {language}. Keep one of them.',
  languageUnknown: 'The language {language} is not known. Remove the text or choose another.',
  splitSaraAm:
    'A sara am is split in two characters, as text copied from PDF often is. Type it again.',
  doubledSaraE: 'Two sara e stand in place of sara ae. Type แ again.',
  invisibleCharacter: 'The text holds invisible characters. Delete that part and type it again.',
  runOfSpaces: 'There are several spaces in a row. Leave only one.',
  endBeforeStart: 'The last day ({end}) is before the first day ({start}). Check the dates.',
  endTimeBeforeStartTime: 'The end must be later than the start. Check the times.',
  preparationAfterStart:
    'Preparation must start no later than the first day of the meeting ({start}).',
  yearNotOfStart: 'The year of the meeting must be the year of its first day ({year}).',
  timeFormat: 'Write the time with 24 hours, such as 09:30.',
  sessionTooEarly:
    'The session starts before the preparation of its meeting, which starts on {from}.',
  sessionTooLate: 'The session ends after the last day of its meeting, {to}.',
  signedTooEarly: 'The date of signing must not be before the first day of the meeting, {start}.',
  signedDateMissing: 'The declaration is signed, but the date of signing is missing.',
  signedDateTooSoon: 'There is a date of signing, but the status is not signed. Check the status.',
  ordinalTaken: 'The series {series} already has a meeting number {ordinal}.',
  slugFormat: 'Use only small letters a–z, digits and -, such as mgmac-7-bangkok-2019.',
  bilateralCount: 'A bilateral project has exactly two capitals. This one has {count}.',
  bilateralOpen: 'A bilateral project names its partner, so it cannot be left open to capitals.',
  multilateralCount:
    'A multilateral project has three capitals or more. This one has {count}. If they are not named yet, say that the project is open to capitals that are ready.',
  leadIsPartner: 'The lead capital is among the partner capitals. Remove it from the list.',
  capitalAbsent:
    'This capital does not take part in the meeting. Add it there, or choose another capital.',
  sessionOfOtherMeeting: 'This session belongs to another meeting. Choose one of the same meeting.',
  commitmentNumberTaken: 'More than one commitment has the number {number}. Give each its own.',
  numberFormat: 'Write the number of the item, such as 1 or 1.2.',
  statusNotLast: 'The status is not the last one of the history. Make them agree.',
  alternativeTextMissing: 'Describe the picture in words, for people who cannot see it.',
  countryCodeFormat: 'Write the two-letter country code of ISO 3166-1, such as TH.',
  timeZoneUnknown: 'This time zone is not known. Write its IANA name, such as Asia/Bangkok.',
  languageTagFormat: 'Write the code of the language, such as th, en or zh-Hans.',
  seriesFormat: 'Write the short name in capital letters or digits, such as MGMAC.',
  monthFormat: 'Write the year and month, such as 1967-08.',
  positiveInteger: 'Write a whole number from 1 upwards.',
  yearRange: 'Write a year of the common era with four digits, such as 2019.',
  duplicateItem: 'An entry is there twice. Keep one of them.',
  addressFormat: 'Write the whole web address, starting with https:// or http://.',
  variantIsTerm: 'A forbidden variant is the same as the official term. Check which is right.',
  partOfItself: 'An entry cannot be part of itself. Choose another.',
}
