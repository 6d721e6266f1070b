/** Words of the form that lost a tone mark or vowel, or are misspelt, and what they are. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/ดาน(?=การ|ความ|โรง|ค่าย|สิ่ง|สาธารณ|เศรษฐ|สังคม|วัฒน|ต่าง)/g, 'ด้าน'],
  [/สราง(?!ค์)/g, 'สร้าง'],
  [/ผูสูงอายุ/g, 'ผู้สูงอายุ'],
  [/ผูวาราชการ|ผูว่าราชการ|ผู้วาราชการ/g, 'ผู้ว่าราชการ'],
  [/ผูนำ/g, 'ผู้นำ'],
  [/เจาหนาที่|เจ้าหนาที่|เจาหน้าที่/g, 'เจ้าหน้าที่'],
  [/หัวขอการ/g, 'หัวข้อการ'],
  [/ขอเสนอแนะ/g, 'ข้อเสนอแนะ'],
  [/ตอเนื่อง/g, 'ต่อเนื่อง'],
  [/เนือหา/g, 'เนื้อหา'],
  [/ครังที่/g, 'ครั้งที่'],
  [/ไดแก(?![่้])|ไดแก่|ได้แก(?![่้])/g, 'ได้แก่'],
  [/สิ่งแวดลอม/g, 'สิ่งแวดล้อม'],
  [/หองเรียน/g, 'ห้องเรียน'],
  [/หนวยงาน/g, 'หน่วยงาน'],
]

/**
 * Puts back what certain words of the form lost on the way through Word and PDF. Only words that
 * cannot be others are touched.
 */
export function repairKnownWords(text: string): string {
  return WORDS.reduce((repaired, [wrong, right]) => repaired.replace(wrong, right), text)
}
