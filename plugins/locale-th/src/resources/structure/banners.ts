export const banners = {
  'banners.archived-release.description':
    'เวอร์ชันนี้อยู่ในชุดเผยแพร่ <VersionBadge>{{title}}</VersionBadge> ที่เก็บถาวรแล้ว',
  'banners.archived-scheduled-draft.description': 'ฉบับร่างที่ตั้งเวลาไว้นี้เก็บถาวรแล้ว',
  'banners.choose-new-document-destination.cannot-create-draft-document': 'สร้างฉบับร่างไม่ได้',
  'banners.choose-new-document-destination.cannot-create-published-document':
    'สร้างเอกสารที่เผยแพร่แล้วไม่ได้',
  'banners.choose-new-document-destination.choose-destination': 'เลือกปลายทางของเอกสารนี้:',
  'banners.choose-new-document-destination.release-inactive':
    'ชุดเผยแพร่ <VersionBadge>{{title}}</VersionBadge> ไม่ได้ใช้งานอยู่',
  'banners.deleted-document-banner.restore-button.text': 'นำฉบับแก้ไขล่าสุดกลับมา',
  'banners.deleted-document-banner.text': 'เอกสารนี้ถูกลบแล้ว',
  'banners.deprecated-document-type-banner.text': 'เอกสารประเภทนี้เลิกใช้แล้ว',
  'banners.live-edit-draft-banner.discard.tooltip': 'ละทิ้งฉบับร่างเพื่อแก้ไขต่อ',
  'banners.live-edit-draft-banner.publish.tooltip': 'เผยแพร่ฉบับร่างเพื่อแก้ไขต่อ',
  'banners.live-edit-draft-banner.text':
    'ประเภท <strong>{{schemaType}}</strong> เปิดใช้ <code>liveEdit</code> แต่เอกสารนี้มีฉบับร่าง เผยแพร่หรือละทิ้งฉบับร่างเพื่อแก้ไขแบบเผยแพร่ทันทีต่อไป',
  'banners.obsolete-draft.actions.compare-draft.text': 'เปรียบเทียบฉบับร่าง',
  'banners.obsolete-draft.actions.compare-draft.tooltip':
    'ไม่มีเอกสารที่เผยแพร่แล้ว จึงเปรียบเทียบฉบับร่างนี้ไม่ได้',
  'banners.obsolete-draft.actions.discard-draft.text': 'ละทิ้งฉบับร่าง',
  'banners.obsolete-draft.actions.publish-draft.text': 'เผยแพร่ฉบับร่าง',
  'banners.obsolete-draft.draft-model-inactive.text': 'พื้นที่ทำงานนี้ไม่ได้เปิดใช้ฉบับร่าง แต่เอกสารนี้มีฉบับร่าง',
  'banners.paused-scheduled-draft.text': 'หยุดการตั้งเวลาชั่วคราวระหว่างแก้ไข กดตั้งเวลาเพื่อใช้ต่อหรือเลือกวันใหม่',
  'banners.permission-check-banner.missing-permission_create_other':
    'บทบาทของคุณ <Roles/> ไม่มีสิทธิ์เผยแพร่เอกสารนี้',
  'banners.permission-check-banner.missing-permission_update_other':
    'บทบาทของคุณ <Roles/> ไม่มีสิทธิ์แก้ไขเอกสารนี้',
  'banners.permission-check-banner.request-permission-button.sent': 'ส่งคำขอสิทธิ์แก้ไขแล้ว',
  'banners.permission-check-banner.request-permission-button.text': 'ขอสิทธิ์แก้ไข',
  'banners.published-release.description':
    'คุณกำลังดูเอกสารอ่านอย่างเดียวที่เผยแพร่พร้อมชุดเผยแพร่ <VersionBadge>{{title}}</VersionBadge> จึงแก้ไขไม่ได้',
  'banners.reference-changed-banner.reason-changed.reload-button.text': 'โหลดการอ้างอิงใหม่',
  'banners.reference-changed-banner.reason-changed.text': 'การอ้างอิงนี้ถูกแก้ไขหลังจากที่คุณเปิด',
  'banners.reference-changed-banner.reason-removed.close-button.text': 'ปิดการอ้างอิง',
  'banners.reference-changed-banner.reason-removed.text': 'การอ้างอิงนี้ถูกนำออกหลังจากที่คุณเปิด',
  'banners.release.action.add-to-bundle': 'เพิ่มในชุด',
  'banners.release.action.add-to-release': 'เพิ่มในชุดเผยแพร่',
  'banners.release.action.open-to-edit': 'เปิดชุดเผยแพร่เพื่อแก้ไข',
  'banners.release.error.description': 'เพิ่มเอกสารในชุดเผยแพร่ไม่สำเร็จ: {{message}}',
  'banners.release.error.title': 'เพิ่มเอกสารในชุดเผยแพร่ไม่สำเร็จ',
  'banners.release.navigate-to-edit-description': 'เอกสารนี้มีอยู่ในชุดเผยแพร่',
  'banners.release.navigate-to-edit-description-end_other': 'เท่านั้น',
  'banners.release.navigate-to-edit-description-multiple_other':
    'เอกสารนี้อยู่ในชุดเผยแพร่ <VersionBadge/> และอีก {{count}} ชุด',
  'banners.release.navigate-to-edit-description-none': 'เอกสารนี้ไม่ได้อยู่ในชุดเผยแพร่ใด',
  'banners.release.navigate-to-edit-description-single': 'เอกสารนี้อยู่ในชุดเผยแพร่ <VersionBadge/>',
  'banners.release.not-in-release': 'ไม่ได้อยู่ในชุดเผยแพร่ <VersionBadge>{{title}}</VersionBadge>',
  'banners.release.waiting.description': 'โปรดรอสักครู่ กำลังเพิ่มเอกสารในชุดเผยแพร่ ใช้เวลาไม่กี่วินาที',
  'banners.release.waiting.title': 'กำลังเพิ่มเอกสารในชุดเผยแพร่…',
  'banners.revision-not-found.description': 'ไม่พบฉบับแก้ไขที่เลือก โปรดเลือกรายการอื่นจากประวัติ',
  'banners.scheduled-draft-override-banner.text':
    'เอกสารนี้มีฉบับร่างที่ตั้งเวลาไว้ หากเผยแพร่การแก้ไขขณะนี้ การแก้ไขจะถูกเขียนทับเมื่อถึงเวลาที่ตั้งไว้',
  'banners.unpublished-release-banner.text':
    'เอกสารนี้จะถูกเลิกเผยแพร่พร้อมชุดเผยแพร่ <VersionBadge>{{title}}</VersionBadge>',
  'banners.unpublished-release-banner.text-with-published':
    'แสดงเวอร์ชันที่<strong>เผยแพร่</strong>อยู่ปัจจุบัน:',
  'banners.variant.action.add-to-variant': 'สร้างฉบับดัดแปลง',
  'banners.variant.definition-not-found': 'ไม่พบฉบับดัดแปลง <VariantName>{{name}}</VariantName> ที่เลือก',
  'banners.variant.error.description': 'เพิ่มเอกสารในฉบับดัดแปลงไม่สำเร็จ: {{message}}',
  'banners.variant.error.title': 'เพิ่มเอกสารในฉบับดัดแปลงไม่สำเร็จ',
  'banners.variant.not-in-variant':
    'ไม่มีเอกสารฉบับดัดแปลงใน <PerspectiveTitle>{{perspectiveTitle}}</PerspectiveTitle> สำหรับ <VariantBadge>{{variantTitle}}</VariantBadge>',
  'banners.variant.waiting.description': 'โปรดรอสักครู่ กำลังเพิ่มเอกสารในฉบับดัดแปลง ใช้เวลาไม่กี่วินาที',
  'banners.variant.waiting.title': 'กำลังเพิ่มเอกสารในฉบับดัดแปลง…',
  'canvas.banner.edit-in-canvas-action': 'แก้ไขใน Canvas',
  'canvas.banner.editable.linked-text': 'แก้ไขเอกสารนี้ใน Canvas ได้',
  'canvas.banner.editable.popover-description':
    'Canvas ให้คุณเขียนได้อย่างอิสระ แล้วนำเนื้อหามาปรับปรุงในสตูดิโอโดยไม่ต้องคัดลอกทีละช่อง',
  'canvas.banner.editable.popover-heading': 'การเขียนอย่างอิสระ',
  'canvas.banner.linked-text.draft': 'ฉบับร่างนี้เชื่อมกับ Canvas',
  'canvas.banner.linked-text.published': 'เอกสารที่เผยแพร่นี้เชื่อมกับ Canvas',
  'canvas.banner.linked-text.version': 'เวอร์ชันนี้เชื่อมกับ Canvas',
  'canvas.banner.popover-button-text': 'ดูเพิ่มเติม',
  'canvas.banner.popover-description':
    'Canvas ให้คุณเขียนได้อย่างอิสระ โดยจัดเนื้อหาเข้าโครงสร้างในสตูดิโอให้ขณะที่พิมพ์',
  'canvas.banner.popover-heading': 'เขียนความคิดก่อน จัดโครงสร้างทีหลัง',
}
