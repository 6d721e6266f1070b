export const assets = {
  'asset-source.asset-list.menu.delete': 'ลบ',
  'asset-source.asset-list.menu.show-usage': 'ดูการใช้งาน',
  'asset-source.asset-usage-dialog.header_file': 'เอกสารที่ใช้ไฟล์นี้',
  'asset-source.asset-usage-dialog.header_image': 'เอกสารที่ใช้ภาพนี้',
  'asset-source.asset-usage-dialog.loading': 'กำลังโหลด…',
  'asset-source.browse-button.text': 'เลือก',
  'asset-source.delete-dialog.action.cancel': 'ยกเลิก',
  'asset-source.delete-dialog.action.delete': 'ลบ',
  'asset-source.delete-dialog.header_file': 'ลบไฟล์',
  'asset-source.delete-dialog.header_image': 'ลบภาพ',
  'asset-source.delete-dialog.loading': 'กำลังโหลด…',
  'asset-source.delete-dialog.usage-list.confirm-delete-file_named':
    'ไฟล์ <strong>{{filename}}</strong> และข้อมูลกำกับของไฟล์จะถูกลบ ต้องการลบใช่หรือไม่',
  'asset-source.delete-dialog.usage-list.confirm-delete-file_unnamed':
    'ไฟล์นี้และข้อมูลกำกับของไฟล์จะถูกลบ ต้องการลบใช่หรือไม่',
  'asset-source.delete-dialog.usage-list.confirm-delete-image_named':
    'ภาพ <strong>{{filename}}</strong> และข้อมูลกำกับของภาพจะถูกลบ ต้องการลบใช่หรือไม่',
  'asset-source.delete-dialog.usage-list.confirm-delete-image_unnamed':
    'ภาพนี้และข้อมูลกำกับของภาพจะถูกลบ ต้องการลบใช่หรือไม่',
  'asset-source.delete-dialog.usage-list.image-preview-alt': 'ตัวอย่างภาพ',
  'asset-source.delete-dialog.usage-list.warning-file-is-in-use_named':
    'ลบ {{filename}} ไม่ได้เพราะมีการใช้งานอยู่ หากต้องการลบไฟล์นี้ ต้องนำออกจากทุกแห่งที่ใช้ก่อน',
  'asset-source.delete-dialog.usage-list.warning-file-is-in-use_unnamed':
    'ลบไฟล์นี้ไม่ได้เพราะมีการใช้งานอยู่ หากต้องการลบ ต้องนำออกจากทุกแห่งที่ใช้ก่อน',
  'asset-source.delete-dialog.usage-list.warning-image-is-in-use_named':
    'ลบ {{filename}} ไม่ได้เพราะมีการใช้งานอยู่ หากต้องการลบภาพนี้ ต้องนำออกจากทุกแห่งที่ใช้ก่อน',
  'asset-source.delete-dialog.usage-list.warning-image-is-in-use_unnamed':
    'ลบภาพนี้ไม่ได้เพราะมีการใช้งานอยู่ หากต้องการลบ ต้องนำออกจากทุกแห่งที่ใช้ก่อน',
  'asset-source.dialog.accept-message': 'แสดงเฉพาะไฟล์สื่อประเภทที่รับ: <strong>{{acceptTypes}}</strong>',
  'asset-source.dialog.button.cancel': 'ยกเลิก',
  'asset-source.dialog.button.select': 'เลือก',
  'asset-source.dialog.insert-asset-error': 'แทรกไฟล์สื่อไม่สำเร็จ ดูรายละเอียดในคอนโซลของเบราว์เซอร์',
  'asset-source.dialog.load-error': 'โหลดไฟล์สื่อไม่สำเร็จ',
  'asset-source.dialog.load-more': 'โหลดเพิ่ม',
  'asset-source.dialog.no-assets_file': 'ไม่มีไฟล์',
  'asset-source.dialog.no-assets_image': 'ไม่มีภาพ',
  'asset-source.file.asset-list.action.delete.disabled-cannot-delete-current-file':
    'ลบไฟล์ที่เลือกอยู่ไม่ได้',
  'asset-source.file.asset-list.action.delete.text': 'ลบ',
  'asset-source.file.asset-list.action.delete.title': 'ลบไฟล์',
  'asset-source.file.asset-list.action.select-file.title': 'เลือกไฟล์ {{filename}}',
  'asset-source.file.asset-list.action.show-usage.title': 'ดูการใช้งาน',
  'asset-source.file.asset-list.delete-failed': 'ลบไฟล์ไม่สำเร็จ',
  'asset-source.file.asset-list.delete-successful': 'ลบไฟล์แล้ว',
  'asset-source.file.asset-list.header.date-added': 'วันที่เพิ่ม',
  'asset-source.file.asset-list.header.filename': 'ชื่อไฟล์',
  'asset-source.file.asset-list.header.size': 'ขนาด',
  'asset-source.file.asset-list.header.type': 'ประเภท',
  'asset-source.file.title': 'ไฟล์ที่อัปโหลดแล้ว',
  'asset-source.image.asset-list.delete-failed': 'ลบภาพไม่สำเร็จ',
  'asset-source.image.asset-list.delete-successful': 'ลบภาพแล้ว',
  'asset-source.image.title': 'ภาพที่อัปโหลดแล้ว',
  'asset-source.usage-list.documents-using-file_named_other':
    'เอกสาร {{count}} รายการใช้ไฟล์ <code>{{filename}}</code>',
  'asset-source.usage-list.documents-using-file_named_zero':
    'ไม่มีเอกสารใดใช้ไฟล์ <code>{{filename}}</code>',
  'asset-source.usage-list.documents-using-file_unnamed_other': 'เอกสาร {{count}} รายการใช้ไฟล์นี้',
  'asset-source.usage-list.documents-using-file_unnamed_zero': 'ไม่มีเอกสารใดใช้ไฟล์นี้',
  'asset-source.usage-list.documents-using-image_named_other':
    'เอกสาร {{count}} รายการใช้ภาพ <code>{{filename}}</code>',
  'asset-source.usage-list.documents-using-image_named_zero':
    'ไม่มีเอกสารใดใช้ภาพ <code>{{filename}}</code>',
  'asset-source.usage-list.documents-using-image_unnamed_other': 'เอกสาร {{count}} รายการใช้ภาพนี้',
  'asset-source.usage-list.documents-using-image_unnamed_zero': 'ไม่มีเอกสารใดใช้ภาพนี้',
  'asset-sources.common.uploader.upload-failed.description': 'ดูรายละเอียดในคอนโซลของเบราว์เซอร์',
  'asset-sources.common.uploader.upload-failed.title': 'อัปโหลดไม่สำเร็จ',
  'asset-sources.dataset.file.title': 'ไฟล์ในพื้นที่ทำงาน',
  'asset-sources.dataset.image.title': 'ภาพในพื้นที่ทำงาน',
  'asset-sources.media-library.error.library-could-not-be-resolved': 'ค้นหาคลังสื่อของโปรเจกต์นี้ไม่สำเร็จ',
  'asset-sources.media-library.error.no-media-library-provisioned': 'องค์กรนี้ยังไม่ได้เปิดใช้คลังสื่อ',
  'asset-sources.media-library.file.title': 'คลังสื่อ',
  'asset-sources.media-library.image.title': 'คลังสื่อ',
  'asset-sources.media-library.open-in-source-dialog.button.done': 'เสร็จสิ้น',
  'asset-sources.media-library.open-in-source-dialog.button.select-new-asset':
    'เลือกไฟล์สื่อใหม่สำหรับ “{{targetTitle}}”',
  'asset-sources.media-library.open-in-source-dialog.button.select-new-asset-fallback':
    'เลือกไฟล์สื่อใหม่',
  'asset-sources.media-library.open-in-source-dialog.title': 'แก้ไขไฟล์สื่อ',
  'asset-sources.media-library.upload-dialog.title': 'อัปโหลดไปยังคลังสื่อ',
  'asset-sources.media-library.warning.file-already-exist.description': 'ใช้ไฟล์เดิมที่มีอยู่ในคลัง',
  'asset-sources.media-library.warning.file-already-exist.title': 'มีไฟล์ “{{filename}}” อยู่แล้ว',
}
