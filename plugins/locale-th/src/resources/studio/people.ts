export const people = {
  'insufficient-permissions-message.not-authorized-explanation': 'คุณไม่มีสิทธิ์ใช้ส่วนนี้',
  'insufficient-permissions-message.not-authorized-explanation_create-any-document':
    'คุณไม่มีสิทธิ์สร้างเอกสาร',
  'insufficient-permissions-message.not-authorized-explanation_create-document':
    'คุณไม่มีสิทธิ์สร้างเอกสารนี้',
  'insufficient-permissions-message.not-authorized-explanation_create-document-type':
    'คุณไม่มีสิทธิ์สร้างเอกสารประเภทนี้',
  'insufficient-permissions-message.not-authorized-explanation_create-new-reference':
    'คุณไม่มีสิทธิ์สร้างการอ้างอิงใหม่',
  'insufficient-permissions-message.not-authorized-explanation_delete-document':
    'คุณไม่มีสิทธิ์ลบเอกสารนี้',
  'insufficient-permissions-message.not-authorized-explanation_delete-schedules':
    'คุณไม่มีสิทธิ์ลบการตั้งเวลา',
  'insufficient-permissions-message.not-authorized-explanation_discard-changes':
    'คุณไม่มีสิทธิ์ละทิ้งการแก้ไขในเอกสารนี้',
  'insufficient-permissions-message.not-authorized-explanation_duplicate-document':
    'คุณไม่มีสิทธิ์ทำสำเนาเอกสารนี้',
  'insufficient-permissions-message.not-authorized-explanation_edit-schedules':
    'คุณไม่มีสิทธิ์แก้ไขการตั้งเวลา',
  'insufficient-permissions-message.not-authorized-explanation_execute-schedules':
    'คุณไม่มีสิทธิ์ดำเนินการตามที่ตั้งเวลาไว้',
  'insufficient-permissions-message.not-authorized-explanation_publish-document':
    'คุณไม่มีสิทธิ์เผยแพร่เอกสารนี้',
  'insufficient-permissions-message.not-authorized-explanation_unpublish-document':
    'คุณไม่มีสิทธิ์เลิกเผยแพร่เอกสารนี้',
  'insufficient-permissions-message.roles': 'บทบาทของคุณ: <Roles/>',
  'insufficient-permissions-message.title': 'สิทธิ์ไม่เพียงพอ',
  'login.logged-out.generic': 'การเข้าสู่ระบบของคุณใช้ไม่ได้แล้ว โปรดเข้าสู่ระบบอีกครั้ง',
  'login.logged-out.session-expired': 'การเข้าสู่ระบบของคุณหมดอายุแล้ว โปรดเข้าสู่ระบบอีกครั้ง',
  'login.logged-out.title': 'คุณออกจากระบบแล้ว',
  'presence.action.manage-members': 'เชิญสมาชิก',
  'presence.aria-label': 'ผู้ที่กำลังใช้งานทั้งหมด',
  'presence.no-one-else-description': 'เชิญผู้อื่นเข้าร่วมโปรเจกต์เพื่อดูว่าใครกำลังใช้งาน',
  'presence.no-one-else-title': 'ไม่มีผู้อื่นใช้งานอยู่',
  'presence.not-in-a-document': 'ไม่ได้อยู่ในเอกสาร',
  'presence.tooltip-content': 'ผู้ที่กำลังใช้งาน',
  'user-menu.action.claim-project': 'รับเป็นเจ้าของโปรเจกต์นี้',
  'user-menu.action.free-trial-finished': 'อัปเกรดจากแพ็กเกจฟรี',
  'user-menu.action.free-trial_other': 'ทดลองใช้ได้อีก {{count}} วัน',
  'user-menu.action.invite-members': 'เชิญสมาชิก',
  'user-menu.action.invite-members-aria-label': 'เชิญสมาชิก',
  'user-menu.action.manage-project': 'จัดการโปรเจกต์',
  'user-menu.action.manage-project-aria-label': 'จัดการโปรเจกต์',
  'user-menu.action.portable-text.annotation-disabled_empty-block': 'ใช้ {{name}} กับย่อหน้าว่างไม่ได้',
  'user-menu.action.portable-text.annotation-disabled_multiple-blocks':
    'ใช้ {{name}} กับหลายย่อหน้าไม่ได้',
  'user-menu.action.sign-out': 'ออกจากระบบ',
  'user-menu.appearance-title': 'ลักษณะหน้าจอ',
  'user-menu.close-menu': 'ปิดเมนู',
  'user-menu.color-scheme.dark-description': 'ใช้หน้าจอสีเข้ม',
  'user-menu.color-scheme.dark-title': 'สีเข้ม',
  'user-menu.color-scheme.light-description': 'ใช้หน้าจอสีอ่อน',
  'user-menu.color-scheme.light-title': 'สีอ่อน',
  'user-menu.color-scheme.system-description': 'ใช้ตามระบบ',
  'user-menu.color-scheme.system-title': 'ตามระบบ',
  'user-menu.locale-title': 'ภาษา',
  'user-menu.login-provider': 'เข้าสู่ระบบด้วย {{providerTitle}}',
  'user-menu.open-menu': 'เปิดเมนู',
  'workspaces.action.add-workspace': 'เพิ่มพื้นที่ทำงาน',
  'workspaces.action.choose-another-workspace': 'เลือกพื้นที่ทำงานอื่น',
  'workspaces.action.switch-workspace': 'เปลี่ยนพื้นที่ทำงาน',
  'workspaces.choose-your-workspace-label': 'เลือกพื้นที่ทำงานของคุณ',
  'workspaces.select-workspace-aria-label': 'เลือกพื้นที่ทำงาน',
  'workspaces.select-workspace-label': 'เลือกพื้นที่ทำงาน',
  'workspaces.select-workspace-tooltip': 'เลือกพื้นที่ทำงาน',
  'workspaces.title': 'พื้นที่ทำงาน',
}
