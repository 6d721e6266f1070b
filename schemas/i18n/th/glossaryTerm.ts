import type {TypeWords} from '../SchemaWords.ts'

export const glossaryTerm: TypeWords = {
  title: 'ศัพท์ทางการ',
  description: 'คำแปลทางการของชื่อหรือคำ ที่ผู้แปลต้องใช้',
  orderings: {kind: 'ตามประเภท'},
  choices: {
    kind: {
      place: 'สถานที่',
      organisation: 'หน่วยงาน',
      office: 'ตำแหน่ง',
      event: 'การประชุมหรืองาน',
      document: 'เอกสาร',
      programme: 'โครงการ',
      concept: 'แนวคิด',
    },
  },
  fields: {
    term: ['คำศัพท์', 'คำทางการในแต่ละภาษา'],
    kind: ['ประเภท', 'คำนี้เป็นชื่อของอะไร'],
    forbiddenVariants: ['คำที่ห้ามใช้', 'คำที่พบบ่อยแต่ไม่ถูกต้อง'],
    note: ['หมายเหตุ', 'ข้อแนะนำสำหรับผู้แปล'],
    about: ['เป็นชื่อของ', 'รายการที่คำนี้เป็นชื่อ ถ้ามี'],
  },
}
