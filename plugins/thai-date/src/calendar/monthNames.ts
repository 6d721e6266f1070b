/** Names and abbreviations as people type them, each without dots and in lower case. */
const NAMES: readonly (readonly string[])[] = [
  ['มกราคม', 'มค', 'มกรา', 'january', 'jan'],
  ['กุมภาพันธ์', 'กพ', 'กุมภา', 'february', 'feb'],
  ['มีนาคม', 'มีค', 'มีนา', 'march', 'mar'],
  ['เมษายน', 'เมย', 'เมษา', 'april', 'apr'],
  ['พฤษภาคม', 'พค', 'พฤษภา', 'may'],
  ['มิถุนายน', 'มิย', 'มิถุนา', 'june', 'jun'],
  ['กรกฎาคม', 'กค', 'กรกฎา', 'กรกฏาคม', 'july', 'jul'],
  ['สิงหาคม', 'สค', 'สิงหา', 'august', 'aug'],
  ['กันยายน', 'กย', 'กันยา', 'september', 'sep', 'sept'],
  ['ตุลาคม', 'ตค', 'ตุลา', 'october', 'oct'],
  ['พฤศจิกายน', 'พย', 'พฤศจิกา', 'november', 'nov'],
  ['ธันวาคม', 'ธค', 'ธันวา', 'december', 'dec'],
]

const BY_NAME = new Map(
  NAMES.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
)

/** 1 to 12 for a month's name in Thai or English, long or short. */
export function monthNamed(name: string): number | undefined {
  return BY_NAME.get(name.replaceAll('.', '').toLowerCase())
}

const WEEKDAYS: readonly (readonly string[])[] = [
  ['อาทิตย์', 'อา', 'sunday', 'sun'],
  ['จันทร์', 'จ', 'monday', 'mon'],
  ['อังคาร', 'อ', 'tuesday', 'tue', 'tues'],
  ['พุธ', 'พ', 'wednesday', 'wed'],
  ['พฤหัสบดี', 'พฤหัส', 'พฤ', 'thursday', 'thu', 'thur', 'thurs'],
  ['ศุกร์', 'ศ', 'friday', 'fri'],
  ['เสาร์', 'ส', 'saturday', 'sat'],
]

const BY_WEEKDAY = new Map(
  WEEKDAYS.flatMap((names, index) => names.map((name): [string, number] => [name, index])),
)

/** 0 (Sunday) to 6 for a weekday's name in Thai or English. */
export function weekdayNamed(name: string): number | undefined {
  return BY_WEEKDAY.get(name.replaceAll('.', '').toLowerCase())
}
