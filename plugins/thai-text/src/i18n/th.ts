/** What is told under a field, and its buttons, in Thai. */
export const th = {
  title: 'ข้อความที่ควรตรวจ',
  repair: 'แก้ไข',
  'repair-label': 'แก้ไข {{found}} เป็น {{repair}}',
  'repair-all': 'แก้ไขทั้งหมด ({{count}})',
  more: 'แสดงอีก {{count}} รายการ',
  times: '{{count}} แห่ง',
  nothing: 'ลบออก',
  fontForm: 'อักขระเฉพาะแบบอักษรจาก PDF',
  splitSaraAm: 'สระอำถูกแยก',
  doubledSaraE: 'สระเอสองตัวแทนสระแอ',
  markOrder: 'สระกับวรรณยุกต์สลับที่',
  invisibleCharacter: 'อักขระที่มองไม่เห็น',
  runOfSpaces: 'เว้นวรรคติดกันหลายครั้ง',
  strayMark: 'สระหรือวรรณยุกต์ลอย',
  doubledMark: 'สระหรือวรรณยุกต์ซ้ำ',
  misspelling: 'น่าจะสะกดผิด',
  lostMark: 'น่าจะตกวรรณยุกต์หรือสระ',
  brokenLine: 'ขึ้นบรรทัดใหม่กลางประโยค',
  mixedDashes: 'ขีดระหว่างตัวเลขไม่เหมือนกัน',
  mixedQuotes: 'เครื่องหมายคำพูดต่างแบบ',
  mixedDigits: 'เลขไทยปนเลขอารบิก',
  repeatSpacing: 'เว้นวรรคที่ไม้ยมก',
  mojibake: 'รหัสอักขระผิด',
} as const

export type WordKey = keyof typeof th
