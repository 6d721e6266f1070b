import type {TypeWords} from '../SchemaWords.ts'

export const agency: TypeWords = {
  title: 'หน่วยงาน',
  description: 'สำนักของกรุงเทพมหานครหรือองค์กรอื่น',
  orderings: {kind: 'ตามประเภท', slug: 'ตามที่อยู่ในเว็บ'},
  choices: {
    kind: {
      'bma-office': 'สำนักของกรุงเทพมหานคร',
      'city-administration': 'องค์กรปกครองของเมือง',
      government: 'หน่วยงานของรัฐ',
      international: 'องค์การระหว่างประเทศ',
      academic: 'สถาบันการศึกษา',
      'civil-society': 'ภาคประชาสังคม',
      private: 'ภาคเอกชน',
      other: 'อื่น ๆ',
    },
  },
  fields: {
    name: ['ชื่อหน่วยงาน', 'ชื่อเต็มอย่างเป็นทางการ'],
    abbreviation: ['ชื่อย่อ', 'อักษรย่อที่ใช้กันทั่วไป'],
    slug: ['ที่อยู่ในเว็บ', 'ใช้ร่วมกันทุกภาษา กดปุ่มเพื่อสร้างจากชื่อภาษาอังกฤษ'],
    kind: ['ประเภท', 'ประเภทของหน่วยงาน'],
    parent: ['สังกัด', 'หน่วยงานต้นสังกัด'],
    website: ['เว็บไซต์', 'เว็บไซต์ทางการของหน่วยงาน'],
  },
}
