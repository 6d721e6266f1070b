export default {
  'copy-paste.field-action-copy-button.document.title': 'คัดลอกเอกสาร',
  'copy-paste.field-action-copy-button.field.title': 'คัดลอกช่องข้อมูล',
  'copy-paste.field-action-paste-button.document.title': 'วางเอกสาร',
  'copy-paste.field-action-paste-button.field.title': 'วางช่องข้อมูล',
  'copy-paste.on-paste.validation.read-only-target.description': 'ปลายทางอ่านได้อย่างเดียว',
  'copy-paste.on-paste.validation.read-only-fields-skipped.description':
    'ข้ามช่องข้อมูลที่อ่านได้อย่างเดียว: {{fieldNames}}',
  'copy-paste.on-paste.validation.read-only-fields-skipped-truncated.description':
    'ข้ามช่องข้อมูลที่อ่านได้อย่างเดียว: {{fieldNames}} และอีก {{count}} ช่อง',
  'copy-paste.on-paste.validation.schema-type-incompatible.description':
    'ประเภทในสคีมาของต้นทางและปลายทางใช้ด้วยกันไม่ได้',
  'copy-paste.on-paste.validation.reference-type-incompatible.description':
    'ช่องข้อมูลนี้รับการอ้างอิงประเภท “{{targetReferenceTypes}}” จึงใช้การอ้างอิงประเภท “{{sourceReferenceType}}” ไม่ได้',
  'copy-paste.on-paste.validation.reference-filter-incompatible.description':
    'ช่องข้อมูลนี้ไม่รับการอ้างอิงดังกล่าวตามตัวกรอง',
  'copy-paste.on-paste.validation.reference-validation-failed.description':
    'ไม่มีเอกสารที่อ้างอิง “{{ref}}”',
  'copy-paste.on-paste.validation.image-file-incompatible.description':
    'วาง “{{sourceSchemaType}}” ใน “{{targetSchemaType}}” ไม่ได้',
  'copy-paste.on-paste.validation.array-type-incompatible.description':
    'วางค่าประเภท “{{type}}” ในรายการนี้ไม่ได้',
  'copy-paste.on-paste.validation.array-value-incompatible.description':
    'วางค่าประเภท “{{type}}” ในรายการนี้ไม่ได้',
  'copy-paste.on-paste.validation.string-value-incompatible.description':
    'ค่า “{{value}}” ไม่อยู่ใน “{{allowedStrings}}”',
  'copy-paste.on-paste.validation.primitive-type-incompatible.description':
    'วางค่าประเภท “{{type}}” ในช่องข้อมูลนี้ไม่ได้',
  'copy-paste.on-paste.validation.clipboard-empty.title': 'ไม่มีสิ่งที่จะวาง',
  'copy-paste.on-paste.validation.clipboard-invalid.title': 'สิ่งที่อยู่ในคลิปบอร์ดไม่ถูกต้อง',
  'copy-paste.on-paste.validation.schema-type-incompatible.title':
    'ไม่พบประเภทในสคีมาของตำแหน่ง {{path}}',
  'copy-paste.on-paste.validation.partial-warning.title': 'วางได้ไม่ครบทุกค่า',
  'copy-paste.on-paste.validation.mime-type-incompatible.description':
    'ช่องข้อมูลนี้ไม่รับไฟล์ประเภท “{{mimeType}}”',
  'copy-paste.on-paste.validation.mime-type-validation-failed.description':
    'ตรวจสอบประเภทไฟล์ไม่สำเร็จ',
  'copy-paste.on-copy.validation.schema-type-incompatible.title':
    'ไม่พบประเภทในสคีมาของตำแหน่ง {{path}}',
  'copy-paste.on-copy.validation.no-value.title': 'ค่าว่าง ไม่มีสิ่งที่จะคัดลอก',
  'copy-paste.on-copy.validation.clipboard-not-supported.description':
    'ต้องเข้าถึงคลิปบอร์ดเพื่อคัดลอกเนื้อหานี้ โปรดอนุญาตให้ใช้คลิปบอร์ดในการตั้งค่าของเบราว์เซอร์ แล้วลองคัดลอกอีกครั้ง',
  'copy-paste.on-copy.validation.clipboard-not-supported.title': 'เบราว์เซอร์ไม่อนุญาตให้ใช้คลิปบอร์ด',
}
