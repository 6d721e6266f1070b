/** A text in both languages of the interface. */
export interface MendedText {
  readonly th: string
  readonly en: string
}

/**
 * Texts that the Studio asks for by keys that its own English does not have, so that the key itself
 * is shown or read aloud, by namespace and key.
 */
export const mendedTexts: Readonly<Record<string, Readonly<Record<string, MendedText>>>> = {
  structure: {
    'banners.deleted-release-banner.text': {
      th: 'ชุดเผยแพร่ “<strong>{{title}}</strong>” ถูกลบแล้ว',
      en: 'The “<strong>{{title}}</strong>” release has been deleted',
    },
    'panel.close-button-aria-label': {th: 'ปิดแผง', en: 'Close panel'},
    'changes.action.close-label': {th: 'ปิดประวัติ', en: 'Close history'},
  },
  studio: {
    'asset-source.asset-list.table.preview-alt': {th: 'ตัวอย่างไฟล์', en: 'Preview of file'},
    'asset-source.dialog.default-title': {th: 'เลือกไฟล์สื่อ', en: 'Select asset'},
    'asset-source.file.asset-list.item.select-file-tooltip': {
      th: 'เลือกไฟล์ {{filename}}',
      en: 'Select the file {{filename}}',
    },
    'asset-source.usage-list.image-alt': {th: 'ตัวอย่างภาพ', en: 'Preview of image'},
    'asset-sources.media-library.select-dialog.title': {th: 'เลือกไฟล์สื่อ', en: 'Select asset'},
    'inputs.array.error.cannot-resolve-initial-value-description': {
      th: 'กำหนดค่าเริ่มต้นไม่สำเร็จ: {{errorMessage}}',
      en: 'Unable to resolve the initial value: {{errorMessage}}',
    },
    'network-check.slow-protocol-warning.learn-more-button.tooltip': {
      th: 'ดูเพิ่มเติม',
      en: 'Learn more',
    },
    'new-document.new-document': {th: 'เอกสารใหม่', en: 'New document'},
    'schema-errors.title': {th: 'ข้อผิดพลาดในสคีมา', en: 'Schema errors'},
    'search.search-results-label': {th: 'ผลลัพธ์การค้นหา', en: 'Search results'},
    'workspaces.community-title': {th: 'ชุมชนผู้ใช้', en: 'Community'},
    'workspaces.docs-title': {th: 'คู่มือ', en: 'Docs'},
    'workspaces.privacy-title': {th: 'ความเป็นส่วนตัว', en: 'Privacy'},
    'workspaces.sanity-io-title': {th: 'เว็บไซต์ sanity.io', en: 'sanity.io'},
  },
  tasks: {
    'form.status.error.creation-failed': {th: 'สร้างงานไม่สำเร็จ', en: 'Failed to create task'},
  },
}
