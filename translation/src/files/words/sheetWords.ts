/** What spreadsheets say, in the languages of the interface. */
export const sheetWords = {
  en: {
    translations: 'Translations',
    glossary: 'Glossary',
    columns: {
      id: 'ID',
      document: 'Document',
      field: 'Field',
      source: 'Source',
      target: 'Translation',
      state: 'State',
      note: 'Note',
    },
    states: {missing: 'Missing', draft: 'Draft', review: 'To review', approved: 'Approved'},
    stale: 'source changed',
    glossaryColumns: {id: 'ID', kind: 'Kind', term: 'Term', forbidden: 'Forbidden', note: 'Note'},
    tags: 'Keep the tags <1> … </1>: they are emphasis, links and objects.',
    choose:
      'Draft or To review. To review also says that a text whose source has changed still holds.',
  },
  th: {
    translations: 'คำแปล',
    glossary: 'คลังศัพท์',
    columns: {
      id: 'รหัส',
      document: 'เอกสาร',
      field: 'ช่องข้อมูล',
      source: 'ต้นฉบับ',
      target: 'คำแปล',
      state: 'สถานะ',
      note: 'หมายเหตุ',
    },
    states: {missing: 'ยังไม่แปล', draft: 'กำลังแปล', review: 'รอตรวจ', approved: 'อนุมัติแล้ว'},
    stale: 'ต้นฉบับเปลี่ยน',
    glossaryColumns: {
      id: 'รหัส',
      kind: 'ชนิด',
      term: 'ศัพท์',
      forbidden: 'คำที่ห้ามใช้',
      note: 'หมายเหตุ',
    },
    tags: 'คงแท็ก <1> … </1> ไว้ แท็กคือตัวเน้น ลิงก์ และวัตถุในข้อความ',
    choose: 'กำลังแปล หรือ รอตรวจ เลือกรอตรวจได้แม้ต้นฉบับเปลี่ยน หากคำแปลยังใช้ได้',
  },
} as const

export type WordLanguage = keyof typeof sheetWords
