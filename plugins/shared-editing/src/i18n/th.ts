/** Sentences and labels in Thai. */
export const th = {
  'editing.others': '{{names}} กำลังแก้ไขช่องนี้',
  'editing.self': 'คุณเปิดช่องนี้อยู่ในอีกหน้าต่างหนึ่ง',
  'editing.together': 'โปรดตกลงกันก่อนแก้ไข เพราะสิ่งที่พิมพ์ทีหลังอาจทับของกันและกัน',
  'changed.title': 'มีผู้อื่นแก้ไขเอกสารนี้ด้วย',
  'changed.text': 'ตั้งแต่คุณเปิดเอกสารนี้ มีผู้อื่นแก้ไขด้วย หากเผยแพร่ การแก้ไขเหล่านั้นจะเผยแพร่ไปพร้อมกัน',
  'changed.by': '{{name}} แก้ไขล่าสุดเมื่อ {{moment}}',
  'changed.cancel': 'ยังไม่เผยแพร่',
  'changed.review': 'ตรวจดูการแก้ไข',
  'changed.publish': 'เผยแพร่ทั้งหมด',
} as const

export type WordKey = keyof typeof th
