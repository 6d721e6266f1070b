export default {
  'invalid-video-warning.description': 'ค่าของช่องข้อมูลนี้ไม่ใช่วิดีโอที่ถูกต้อง หากล้างค่าแล้วจะเลือกวิดีโอใหม่ได้',
  'invalid-video-warning.reset-button.text': 'ล้างค่า',
  'invalid-video-warning.title': 'ค่าของวิดีโอไม่ถูกต้อง',
  'video-error.description': 'โหลดวิดีโอไม่สำเร็จ',
  'video-error.retry-button.text': 'ลองอีกครั้ง',
}
