export const inputsOfLists = {
  'inputs.array.action.add-after': 'เพิ่มรายการข้างหลัง',
  'inputs.array.action.add-before': 'เพิ่มรายการข้างหน้า',
  'inputs.array.action.add-item': 'เพิ่มรายการ',
  'inputs.array.action.add-item-select-type': 'เพิ่มรายการ…',
  'inputs.array.action.copy': 'คัดลอก',
  'inputs.array.action.drag.tooltip': 'ลากเพื่อจัดลำดับ',
  'inputs.array.action.duplicate': 'ทำสำเนา',
  'inputs.array.action.edit': 'แก้ไข {{itemTypeTitle}}',
  'inputs.array.action.max-reached': 'ครบจำนวนรายการสูงสุดแล้ว',
  'inputs.array.action.remove': 'นำออก',
  'inputs.array.action.remove-invalid-item': 'นำออก',
  'inputs.array.action.view': 'ดู {{itemTypeTitle}}',
  'inputs.array.error.can-delete-but-no-edit-description':
    'ยังย้ายหรือลบรายการนี้ได้ แต่แก้ไขไม่ได้ เพราะไม่พบประเภทของรายการนี้ในสคีมา',
  'inputs.array.error.cannot-resolve-initial-value-title':
    'กำหนดค่าเริ่มต้นของประเภท {{schemaTypeTitle}} ไม่สำเร็จ: {{errorMessage}}',
  'inputs.array.error.cannot-upload-unable-to-convert_other':
    'อัปโหลดรายการต่อไปนี้ไม่ได้ เพราะไม่รู้วิธีแปลงประเภทเนื้อหาเป็นรายการ:',
  'inputs.array.error.current-schema-not-declare-description':
    'สคีมาปัจจุบันไม่ได้กำหนดให้ประเภท <code>{{typeName}}</code> ใช้ในรายการนี้ได้ อาจเป็นเพราะนำประเภทนี้ออกไปแล้ว หรือมีผู้เพิ่มไว้ในสคีมาของตนที่ยังไม่ได้ติดตั้ง',
  'inputs.array.error.json-representation-description': 'รายการนี้ในรูปแบบ JSON:',
  'inputs.array.error.type-is-incompatible-prompt':
    'รายการประเภท <code>{{typeName}}</code> ใช้ในรายการนี้ไม่ได้',
  'inputs.array.error.type-is-incompatible-title': 'เหตุใดจึงเป็นเช่นนี้',
  'inputs.array.error.unexpected-error': 'ข้อผิดพลาดที่ไม่คาดคิด: {{error}}',
  'inputs.array.insert-menu.filter.all-items': 'ทั้งหมด',
  'inputs.array.insert-menu.search.no-results': 'ไม่พบรายการ',
  'inputs.array.insert-menu.search.placeholder': 'ค้นหา',
  'inputs.array.insert-menu.toggle-grid-view.tooltip': 'แสดงเป็นตาราง',
  'inputs.array.insert-menu.toggle-list-view.tooltip': 'แสดงเป็นรายการ',
  'inputs.array.no-items-label': 'ไม่มีรายการ',
  'inputs.array.read-only-label': 'ช่องข้อมูลนี้อ่านได้อย่างเดียว',
  'inputs.array.resolving-initial-value': 'กำลังกำหนดค่าเริ่มต้น…',
  'inputs.reference.action.clear': 'ล้าง',
  'inputs.reference.action.copy': 'คัดลอก',
  'inputs.reference.action.create-new-document': 'สร้าง',
  'inputs.reference.action.create-new-document-select': 'สร้าง…',
  'inputs.reference.action.duplicate': 'ทำสำเนา',
  'inputs.reference.action.open-in-new-tab': 'เปิดในแท็บใหม่',
  'inputs.reference.action.remove': 'นำออก',
  'inputs.reference.action.replace': 'แทนที่',
  'inputs.reference.action.replace-cancel': 'ยกเลิกการแทนที่',
  'inputs.reference.cross-dataset.feature-disabled-actions':
    'ยังล้างการอ้างอิงที่มีอยู่ในช่องข้อมูลนี้ได้ แต่เปลี่ยนเป็นเอกสารอื่นไม่ได้ตราบที่ยังปิดใช้ความสามารถนี้',
  'inputs.reference.cross-dataset.feature-disabled-description':
    'ความสามารถนี้ถูกปิดใช้งาน ดูวิธีเปิดใช้ใน<DocumentationLink>คู่มือ</DocumentationLink>',
  'inputs.reference.cross-dataset.feature-unavailable-title': 'ใช้ไม่ได้: การอ้างอิงข้ามชุดข้อมูล',
  'inputs.reference.cross-dataset.invalid-type':
    'เอกสารที่อ้างอิงมีประเภทไม่ถูกต้อง ({{typeName}}) <JsonValue/>',
  'inputs.reference.document-opens-in-new-tab': 'เอกสารนี้จะเปิดในแท็บใหม่',
  'inputs.reference.error.document-unavailable-title': 'เข้าถึงเอกสารไม่ได้',
  'inputs.reference.error.failed-to-load-document-title': 'โหลดเอกสารที่อ้างอิงไม่สำเร็จ',
  'inputs.reference.error.invalid-search-result-type-title':
    'การค้นหาพบประเภทที่ใช้กับการอ้างอิงนี้ไม่ได้: “{{returnedType}}”',
  'inputs.reference.error.invalid-type-description':
    'เอกสารที่อ้างอิง (<code>{{documentId}}</code>) เป็นประเภท <code>{{actualType}}</code> ตามสคีมาต้องเป็นประเภท <AllowedTypes/> เท่านั้น',
  'inputs.reference.error.invalid-type-title': 'ประเภทเอกสารไม่ถูกต้อง',
  'inputs.reference.error.missing-read-permissions-description':
    'เข้าถึงเอกสารที่อ้างอิงไม่ได้เพราะสิทธิ์ไม่เพียงพอ',
  'inputs.reference.error.missing-read-permissions-title': 'สิทธิ์ไม่เพียงพอ',
  'inputs.reference.error.nonexistent-document-description':
    'ไม่มีเอกสารที่อ้างอิง (รหัส: <code>{{documentId}}</code>) นำการอ้างอิงออกหรือแทนที่ด้วยเอกสารอื่นได้',
  'inputs.reference.error.nonexistent-document-title': 'ไม่พบ',
  'inputs.reference.error.nonexistent-document.clear-button-label': 'ล้าง',
  'inputs.reference.error.search-failed-title': 'ค้นหาเอกสารเพื่ออ้างอิงไม่สำเร็จ',
  'inputs.reference.global.invalid-type': 'เอกสารที่อ้างอิงมีประเภทไม่ถูกต้อง ({{typeName}})',
  'inputs.reference.image-preview-alt-text': 'ภาพตัวอย่างของเอกสารที่อ้างอิง',
  'inputs.reference.incomplete-reference.finalize-action-description':
    '<strong>{{referencedDocument}}</strong> เผยแพร่แล้ว ควรทำการอ้างอิงนี้ให้สมบูรณ์',
  'inputs.reference.incomplete-reference.finalize-action-title': 'ทำการอ้างอิงให้สมบูรณ์',
  'inputs.reference.incomplete-reference.strengthen-action-description':
    '<strong>{{referencedDocument}}</strong> เผยแพร่แล้ว ควรแปลงการอ้างอิงนี้เป็นแบบเข้มงวด',
  'inputs.reference.incomplete-reference.strengthen-action-title': 'แปลงเป็นการอ้างอิงแบบเข้มงวด',
  'inputs.reference.incomplete-reference.strengthen-button-label': 'แปลงเป็นการอ้างอิงแบบเข้มงวด',
  'inputs.reference.metadata-error.retry-button-label': 'ลองอีกครั้ง',
  'inputs.reference.metadata-error.title': 'โหลดข้อมูลกำกับของการอ้างอิงไม่สำเร็จ',
  'inputs.reference.no-results-for-query': 'ไม่พบผลลัพธ์สำหรับ <strong>“{{searchTerm}}”</strong>',
  'inputs.reference.preview.edited-at-time': 'แก้ไข <RelativeTime/>',
  'inputs.reference.preview.has-no-unpublished-changes-aria-label': 'ไม่มีการแก้ไขที่ยังไม่เผยแพร่',
  'inputs.reference.preview.has-unpublished-changes-aria-label': 'มีการแก้ไข',
  'inputs.reference.preview.is-not-published-aria-label': 'ยังไม่เผยแพร่',
  'inputs.reference.preview.is-published-aria-label': 'เผยแพร่แล้ว',
  'inputs.reference.preview.no-unpublished-edits': 'ไม่มีการแก้ไขที่ยังไม่เผยแพร่',
  'inputs.reference.preview.not-published': 'ยังไม่เผยแพร่',
  'inputs.reference.preview.published-at-time': 'เผยแพร่ <RelativeTime/>',
  'inputs.reference.referenced-document-does-not-exist':
    'ไม่มีเอกสารที่อ้างอิงแล้ว อาจถูกลบไป (รหัสเอกสาร: <code>{{documentId}}</code>)',
  'inputs.reference.referenced-document-insufficient-permissions':
    'เข้าถึงเอกสารที่อ้างอิงไม่ได้เพราะสิทธิ์ไม่เพียงพอ',
  'inputs.reference.resolving-initial-value': 'กำลังกำหนดค่าเริ่มต้น…',
  'inputs.reference.search-placeholder': 'พิมพ์เพื่อค้นหา',
  'inputs.reference.strength-mismatch.is-strong-consquences':
    'จะลบเอกสารที่อ้างอิงไม่ได้ จนกว่าจะนำการอ้างอิงนี้ออกหรือแปลงเป็นแบบยืดหยุ่น',
  'inputs.reference.strength-mismatch.is-strong-description':
    'การอ้างอิงนี้เป็นแบบ<em>เข้มงวด</em> แต่ตามสคีมาปัจจุบันควรเป็นแบบ<em>ยืดหยุ่น</em>',
  'inputs.reference.strength-mismatch.is-weak-consquences':
    'จะลบเอกสารที่อ้างอิงได้โดยไม่ต้องลบการอ้างอิงนี้ก่อน ทำให้ช่องข้อมูลนี้อ้างอิงถึงเอกสารที่ไม่มีอยู่',
  'inputs.reference.strength-mismatch.is-weak-description':
    'การอ้างอิงนี้เป็นแบบ<em>ยืดหยุ่น</em> แต่ตามสคีมาปัจจุบันควรเป็นแบบ<em>เข้มงวด</em>',
  'inputs.reference.strength-mismatch.strengthen-button-label': 'แปลงเป็นการอ้างอิงแบบเข้มงวด',
  'inputs.reference.strength-mismatch.title': 'ความเข้มงวดของการอ้างอิงไม่ตรงกัน',
  'inputs.reference.strength-mismatch.weaken-button-label': 'แปลงเป็นการอ้างอิงแบบยืดหยุ่น',
}
