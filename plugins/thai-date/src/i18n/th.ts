/** Sentences and labels in Thai. */
export const th = {
  'example.day': 'เช่น 26/06/2562 หรือ 26 มิ.ย. 2562',
  'example.moment': 'เช่น 26/06/2562 09.30 น.',
  'stored-as': 'จะบันทึกเป็น {{value}}',
  'still-stored': 'ค่าที่บันทึกไว้ยังเป็น {{value}}',
  'stored-unreadable': 'ค่าที่บันทึกไว้ “{{value}}” ไม่ใช่วันที่ที่ถูกต้อง',
  restore: 'กลับไปใช้ค่าที่บันทึกไว้',
  'era.BE': 'พ.ศ. {{year}}',
  'era.CE': 'ค.ศ. {{year}}',
  or: ' หรือ ',
  'problem.empty': 'ยังไม่ได้กรอกวันที่',
  'problem.unreadable': 'อ่านเป็นวันที่ไม่ได้ โปรดพิมพ์วัน เดือน ปี เช่น 26/06/2562 หรือ 26 มิ.ย. 2562',
  'problem.unknownMonth': 'ไม่มีเดือนชื่อ “{{month}}” โปรดพิมพ์ชื่อเดือน เช่น มิถุนายน หรือ มิ.ย.',
  'problem.monthNumber': 'ไม่มีเดือนที่ {{month}} โปรดพิมพ์วันไว้หน้าเดือน เช่น 26/06/2562',
  'problem.shortYear': 'ปี {{year}} หมายถึง {{choices}} โปรดเลือก หรือพิมพ์ปีให้ครบสี่หลัก',
  'problem.incompleteYear': 'ปี {{year}} ไม่ครบสี่หลัก โปรดพิมพ์ปีให้ครบ เช่น 2562 หรือ 2019',
  'problem.noSuchDay': 'เดือน{{month}} {{year}} มี {{last}} วัน จึงไม่มีวันที่ {{day}}',
  'problem.yearOutOfRange': 'ปี {{year}} อยู่นอกช่วงที่บันทึกได้ ({{first}} ถึง {{last}}) โปรดตรวจปี',
  'problem.wrongWeekday': '{{date}} เป็น{{is}} ไม่ใช่{{said}} โปรดตรวจวันที่',
  'problem.missingTime': 'โปรดพิมพ์เวลาต่อจากวันที่ เช่น 09.30 น.',
  'problem.noSuchTime': 'ไม่มีเวลา {{time}} โปรดพิมพ์เวลา เช่น 09.30 น. หรือ 21.30 น.',
  'publish.refused': 'วันที่ที่พิมพ์ไว้ยังบันทึกไม่ได้ ({{fields}}) โปรดแก้ไข หรือกลับไปใช้ค่าที่บันทึกไว้ ก่อนเผยแพร่',
  'calendar.open': 'เปิดปฏิทิน',
  'calendar.title': 'เลือกวันที่',
  'calendar.month': 'เดือน',
  'calendar.year': 'ปี พ.ศ.',
  'calendar.previous-month': 'เดือนก่อนหน้า',
  'calendar.next-month': 'เดือนถัดไป',
  'calendar.today': 'วันนี้',
  'calendar.clear': 'ล้าง',
  'calendar.close': 'ปิด',
  'calendar.keys':
    'ใช้ปุ่มลูกศรเลื่อนวัน Page Up และ Page Down เลื่อนเดือน กด Shift ด้วยเพื่อเลื่อนปี Enter เพื่อเลือก Esc เพื่อปิด',
} as const

/** What a bundle of this plugin has a text for. */
export type WordKey = keyof typeof th
