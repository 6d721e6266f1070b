import {languageOf, type MakeFact, partOf, type Part} from './Context.ts'
import type {Fact} from './Fact.ts'
import type {MappedText} from './MappedText.ts'

/** A person whom a text names, with the office that it gives. */
export interface Person {
  readonly name: Part
  readonly office?: Part
  /** Where the person begins and ends in the text. */
  readonly from: number
  readonly to: number
}

const TH_TITLE =
  '(?:นางสาว|นาง|นาย(?!ก)|(?:ศ|รศ|ผศ|ดร)\\.\\s?(?:ดร\\.)?|ศาสตราจารย์|ดาโต๊ะ|ดาโต๊ะศรี|ท่าน|คุณ|ม\\.ร\\.ว\\.|ม\\.ล\\.|หม่อมราชวงศ์|หม่อมหลวง|(?:ว่าที่)?(?:ร้อย|พัน|พล|นาวา|เรือ|นาวาอากาศ|พลตำรวจ|พลอากาศ|พลเรือ)(?:ตำรวจ|อากาศ)?(?:ตรี|โท|เอก)|(?:พล|พ)\\.(?:ต\\.)?[ตทอ]\\.(?:[ตทอ]\\.)?)'
const TH_OFFICE =
  '(?:รอง|อดีต|ผู้ช่วย|รักษา(?:การ|ราชการแทน))?(?:ผู้ว่าราชการ|ผู้ว่าการ|ผู้ว่าฯ|ปลัด|ผู้อำนวยการ|นายก(?:เทศมนตรี|รัฐมนตรี|สภา|สมาคม)|เจ้าครอง|เจ้าแขวง|ประธาน|อธิบดี|เลขาธิการ|เลขานุการ|เอกอัครราชทูต|กงสุล|รัฐมนตรี|หัวหน้า|ผู้แทน|ที่ปรึกษา|สมาชิก|ผู้ตรวจ|ผู้บริหาร|ผู้เชี่ยวชาญ|ผู้จัดการ|นักวิชาการ|กรรมการ|โฆษก|คณบดี|อธิการบดี)'
const TH_AFTER =
  /\s+(?=เป็น|ได้|ซึ่ง|และ|โดย|ร่วม|เข้าร่วม|นำเสนอ|เสนอ|กล่าว|พร้อม|ในฐานะ|ลงนาม|ทำหน้าที่|เมื่อ|จาก)|[,;()]|$/
const TH_NAME = new RegExp(
  `(${TH_TITLE})\\s?((?!${TH_OFFICE})[\\u0E01-\\u0E4E.]+(?:\\s+(?!${TH_OFFICE}|เป็น|ได้|ซึ่ง|และ|โดย|ร่วม|เข้าร่วม|นำเสนอ)[\\u0E01-\\u0E4E]+)?)`,
  'u',
)

const EN_TITLE =
  "(?:H\\.?\\s?E\\.?\\s+)?(?:Mrs?|Ms|Mdm|Dr|Prof(?:essor)?|Hon(?:ou?rable)?|Ir|Gen(?:eral)?|Col(?:onel)?|Datuk(?: Seri)?|Dato[’']?(?: Sri| Seri)?|Datin|Tan Sri|Tun|Haji|Hajah|Pehin|Pengiran|Sir|Madam|U|Daw)\\.?\\s+"
const EN_NAME = new RegExp(
  `(?<![\\p{L}\\d])(?:${EN_TITLE})+\\p{Lu}[\\p{L}’'.-]*(?:\\s+(?:(?:bin|binti|al|de|van|anak|a/l)\\s+)?\\p{Lu}[\\p{L}’'-]*\\.?){0,4}`,
  'u',
)
const EN_OFFICE_END =
  /[;()]|\.(?:\s|$)|\s[–—-]\s|\s(?:who|which|was|is|will|presented|attended|led)\s|,?\s+and\s+(?=Mrs?\.|Ms\.|Dr|H\.E)|$/

/** The first person in a stretch of a text: `นาย… รองผู้ว่าราชการ…`, `Ms. …, Deputy Governor of …`. */
export function personIn(body: MappedText, from: number, to: number): Person | undefined {
  const text = body.text.slice(from, to)
  const thai = TH_NAME.exec(text)
  const english = EN_NAME.exec(text)
  if (thai && (!english || thai.index < english.index)) return thaiPerson(body, from, to, thai)
  return english ? englishPerson(body, from, to, english) : undefined
}

function thaiPerson(body: MappedText, from: number, to: number, match: RegExpExecArray): Person {
  const start = from + match.index
  const end = start + match[0].length
  const name = partOf(body, start, end)
  const rest = body.text.slice(end, to)
  const lead = /^\s*,?\s*(?:ตำแหน่ง\s*|\t)?/.exec(rest)?.[0].length ?? 0
  const office = rest.slice(lead)
  const length = TH_AFTER.exec(office)?.index ?? office.length
  const isOffice = lead > 0 && new RegExp(`^${TH_OFFICE}`).test(office)
  return withOffice(
    body,
    name,
    end,
    isOffice ? {from: end + lead, to: end + lead + length} : undefined,
  )
}

function englishPerson(body: MappedText, from: number, to: number, match: RegExpExecArray): Person {
  const start = from + match.index
  const end = start + match[0].trimEnd().replace(/\.$/, '').length
  const name = partOf(body, start, end)
  const rest = body.text.slice(end, to)
  const lead = /^\s*(?:,\s*|\()(?:the\s+)?/.exec(rest)?.[0].length ?? 0
  const office = rest.slice(lead)
  const length = EN_OFFICE_END.exec(office)?.index ?? office.length
  return withOffice(
    body,
    name,
    end,
    lead > 0 ? {from: end + lead, to: end + lead + length} : undefined,
  )
}

function withOffice(
  body: MappedText,
  name: Part,
  end: number,
  place: {from: number; to: number} | undefined,
): Person {
  const office = place && partOf(body, place.from, place.to)
  return office === undefined || office.text === ''
    ? {name, from: name.from, to: end}
    : {name, office, from: name.from, to: office.to}
}

/** The name and the office of a person as facts. */
export function personFacts(
  {name, office}: Pick<Person, 'name' | 'office'>,
  make: MakeFact,
): Fact[] {
  return [
    make('name', name.text, name.span, {language: languageOf(name.text)}),
    ...(office
      ? [make('office', office.text, office.span, {language: languageOf(office.text)})]
      : []),
  ]
}
