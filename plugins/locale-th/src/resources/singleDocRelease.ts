export default {
  'action.schedule-publish': 'ตั้งเวลาเผยแพร่',
  'action.schedule-publish-success': 'ตั้งเวลาเผยแพร่เอกสารแล้ว',
  'action.schedule-publish-success-description': 'จะเผยแพร่ {{publishAt}}',
  'action.schedule-publish-error': 'ตั้งเวลาเผยแพร่ไม่สำเร็จ',
  'action.schedule-publish.disabled.validation-issues':
    'ตั้งเวลาฉบับร่างไม่ได้ เพราะฉบับร่างปัจจุบันมีข้อผิดพลาดจากการตรวจสอบ',
  'action.schedule-publish.disabled.cardinality-one': 'เอกสารนี้มีฉบับร่างที่ตั้งเวลาไว้แล้ว',
  'action.schedule-publish.disabled.variant': 'ยังตั้งเวลาให้ฉบับดัดแปลงไม่ได้',
  'empty-state.title': 'ฉบับร่างที่ตั้งเวลาไว้',
  'empty-state.description': 'ตั้งเวลาและล็อกฉบับร่างเพื่อเผยแพร่ตามวันและเวลาที่กำหนดในอนาคต',
  'empty-state.action.documentation': 'ดูวิธีตั้งเวลา',
}
