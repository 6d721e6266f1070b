/** A text that a package writes into its code. */
export interface HardCodedText {
  package: string
  /** the package's source, with the text as its last string or template */
  code: string
  /** may use the variables of a template */
  thai: string
  /** where the package's own English is wrong on a lake of one's own */
  english?: string
  /** how often `code` stands in what the studio is built from; once unless told otherwise */
  times?: number
  /** a property of an object that is made before the language is known, so that it is read late */
  late?: true
}

const ofStudio: readonly Omit<HardCodedText, 'package'>[] = [
  // Search
  {code: 'title: "Edited at"', thai: 'แก้ไขเมื่อ', late: true},
  {code: 'title: "Created at"', thai: 'สร้างเมื่อ', late: true},
  {
    code: 'title: "Contains document, image or file"',
    thai: 'มีเอกสาร ภาพ หรือไฟล์',
    late: true,
  },
  {code: 'title: "Selected"', thai: 'ที่เลือก'},
  {code: 'content: "Remove filter"', thai: 'นำตัวกรองออก'},
  {code: 'title: "Unknown field"', thai: 'ช่องข้อมูลที่ไม่รู้จัก', times: 4},
  {code: 'title: "Reference search failed"', thai: 'ค้นหาเอกสารที่จะอ้างอิงไม่สำเร็จ', times: 3},

  // Forms and panes
  {code: 'content: "Open menu"', thai: 'เปิดเมนู'},
  {code: 'content: "Close"', thai: 'ปิด', times: 2},
  {code: 'content: "Remove"', thai: 'นำออก'},
  {code: '"aria-label": "More breadcrumb items"', thai: 'ระดับอื่น ๆ'},
  {code: 'title: "Resolving initial value…"', thai: 'กำลังกำหนดค่าเริ่มต้น…'},
  {code: 'title: "Initial value resolved"', thai: 'กำหนดค่าเริ่มต้นแล้ว'},
  {code: 'title: "Could not resolve initial value"', thai: 'กำหนดค่าเริ่มต้นไม่สำเร็จ', times: 2},
  {code: 'title: "Invalid preview config"', thai: 'แสดงตัวอย่างไม่สำเร็จ', late: true},
  {
    code: 'subtitle: "Check the error log in the console"',
    thai: 'รายละเอียดอยู่ในคอนโซลของเบราว์เซอร์',
    late: true,
  },
  {
    code: 'children: "Here is the JSON representation of the document:"',
    thai: 'ข้อมูลของเอกสารในรูปแบบ JSON',
  },
  {code: 'label: "Unpublish"', thai: 'เลิกเผยแพร่'},

  // A server that cannot be reached, or does not want to answer
  {code: '"Server error"', thai: 'เซิร์ฟเวอร์ขัดข้อง'},
  {code: '"Network error"', thai: 'เชื่อมต่อเซิร์ฟเวอร์ไม่ได้'},
  {
    code: `"The server ran into an issue and couldn't complete the request. You can try again, or reload the Studio."`,
    thai: 'เซิร์ฟเวอร์ทำรายการไม่สำเร็จ ลองอีกครั้งหรือโหลดสตูดิโอใหม่',
  },
  {
    code: `"The server ran into an issue and couldn't complete the request. Your last change may not have been saved. Reload the Studio to see the current state."`,
    thai: 'เซิร์ฟเวอร์ทำรายการไม่สำเร็จ การแก้ไขล่าสุดอาจยังไม่ได้บันทึก โปรดโหลดสตูดิโอใหม่เพื่อดูข้อมูลปัจจุบัน',
  },
  {
    code: `"Couldn't reach the Sanity servers. Check your network connection and try again."`,
    thai: 'เชื่อมต่อเซิร์ฟเวอร์ไม่ได้ โปรดตรวจสอบเครือข่ายแล้วลองอีกครั้ง',
    english: "Couldn't reach the server. Check your network connection and try again.",
  },
  {
    code: `"Couldn't reach the Sanity servers. Your last change may not have been sent. Check your network connection and reload the Studio to see the current state."`,
    thai: 'เชื่อมต่อเซิร์ฟเวอร์ไม่ได้ การแก้ไขล่าสุดอาจยังไม่ได้ส่ง โปรดตรวจสอบเครือข่าย แล้วโหลดสตูดิโอใหม่เพื่อดูข้อมูลปัจจุบัน',
    english:
      "Couldn't reach the server. Your last change may not have been sent. Check your network connection and reload the Studio to see the current state.",
  },
  {code: 'text: "Reload Studio"', thai: 'โหลดสตูดิโอใหม่', times: 3},
  {code: 'text: "Try again"', thai: 'ลองอีกครั้ง'},
  {code: '`Try again (${secondsLeft})`', thai: 'ลองอีกครั้ง (${secondsLeft})'},
  {code: ': "Try again", t4', thai: 'ลองอีกครั้ง'},
  {code: 'retrying ? "Retrying…"', thai: 'กำลังลองอีกครั้ง…'},
  {code: 'header: "Too many requests"', thai: 'มีคำขอมากเกินไป', times: 2},
  {
    code: 'children: "Too many requests at once. Reload the Studio to try again."',
    thai: 'มีคำขอพร้อมกันมากเกินไป โปรดโหลดสตูดิโอใหม่',
  },
  {
    code: 'children: "Too many requests at once. You can try again shortly."',
    thai: 'มีคำขอพร้อมกันมากเกินไป ลองอีกครั้งได้ในอีกสักครู่',
  },
  {code: 'children: "Troubleshooting"', thai: 'วิธีแก้ปัญหา'},
  {
    code: 'content: "Check that your device is online."',
    thai: 'ตรวจสอบว่าเครื่องนี้เชื่อมต่อเครือข่ายอยู่',
    late: true,
  },
  {
    code: 'content: "Disable VPNs, ad blockers, or browser extensions that may block requests."',
    thai: 'ปิด VPN ตัวบล็อกโฆษณา หรือส่วนขยายของเบราว์เซอร์ที่อาจขวางการเชื่อมต่อ',
    late: true,
  },

  // Pages of errors
  {code: '"Tool not found: "', thai: 'ไม่พบเครื่องมือ '},
  {
    code: '`The ${activeTool?.name} tool crashed`',
    thai: 'เครื่องมือ ${activeTool?.title ?? activeTool?.name} หยุดทำงาน',
    english: 'The ${activeTool?.title ?? activeTool?.name} tool crashed',
  },
  {code: 'heading = t0 === void 0 ? "An error occurred"', thai: 'เกิดข้อผิดพลาด', times: 2},
  {
    code: 'children: "An error occurred that Sanity Studio was unable to recover from."',
    thai: 'เกิดข้อผิดพลาดที่สตูดิโอแก้ไขเองไม่ได้',
  },
  {code: 'children: "To report this error,"', thai: 'เมื่อต้องการแจ้งข้อผิดพลาดนี้'},
  {
    code: '" copy the error details and share them with your development team or Sanity Support."',
    thai: ' ให้คัดลอกรายละเอียดส่งให้ผู้ดูแลระบบ',
    english: ' copy the error details and send them to whoever runs this studio.',
  },
  {code: '"retry.title": "Retry"', thai: 'ลองอีกครั้ง', late: true},
  {code: '"retrying.title": "Retrying…"', thai: 'กำลังลองอีกครั้ง…', late: true},
  {
    code: '"copy-error-details.description": "These technical details may be useful for developers."',
    thai: 'รายละเอียดทางเทคนิคสำหรับผู้พัฒนา',
    late: true,
  },
  {
    code: '"copy-error-details.title": "Copy error details"',
    thai: 'คัดลอกรายละเอียดข้อผิดพลาด',
    late: true,
  },
  {
    code: '"copy-error-details.toast.get-failed": "Failed to get error details"',
    thai: 'อ่านรายละเอียดข้อผิดพลาดไม่สำเร็จ',
    late: true,
  },
  {
    code: '"copy-error-details.toast.copy-failed": "Failed to copy error details"',
    thai: 'คัดลอกรายละเอียดข้อผิดพลาดไม่สำเร็จ',
    late: true,
  },
  {code: 'children: "Import error"', thai: 'โหลดส่วนหนึ่งของสตูดิโอไม่สำเร็จ'},
  {
    code: 'children: "An error occurred during dynamic import."',
    thai: 'สตูดิโออาจมีเวอร์ชันใหม่ โปรดโหลดใหม่',
    english: 'There may be a new version of the studio. Please reload.',
  },
  {code: 'autoReload ? "Reload now"', thai: 'โหลดใหม่ทันที'},
  {code: ': "Reload", t10', thai: 'โหลดใหม่'},
  {code: 'children: "Workspace not found"', thai: 'ไม่พบพื้นที่ทำงาน'},
  {code: 'text: "Go to default workspace"', thai: 'ไปที่พื้นที่ทำงานเริ่มต้น'},
  {code: 'header: "Not authorized"', thai: 'ไม่มีสิทธิ์เข้าใช้'},
  {
    code: 'children: "You are not authorized to access this studio. Please contact someone with access to invite you to this project."',
    thai: 'บัญชีนี้ไม่มีสิทธิ์เข้าใช้สตูดิโอ โปรดติดต่อผู้ดูแลระบบ',
    english: 'You are not authorized to access this studio. Please ask whoever runs it.',
  },
  {
    code: '"If you think this is an error, verify that you are signed in with the correct account. You are currently signed in as"',
    thai: 'หากคิดว่าไม่ถูกต้อง โปรดตรวจสอบว่าเข้าสู่ระบบด้วยบัญชีที่ถูกต้อง ขณะนี้เข้าสู่ระบบในชื่อ',
  },
  {code: 'text: "Sign out"', thai: 'ออกจากระบบ'},
]

const ofOthers: readonly HardCodedText[] = [
  {package: '@sanity/schema', code: 'title: "Current slug"', thai: 'ที่อยู่ในเว็บ', late: true},
  {package: '@sanity/ui', code: '"aria-label": "Close dialog"', thai: 'ปิดหน้าต่าง'},
  {package: '@sanity/ui', code: '"aria-label": "Clear"', thai: 'ล้าง', times: 2},
  {package: '@sanity/ui', code: '"aria-label": "Open"', thai: 'เปิดรายการ'},
  {
    package: '@dnd-kit/core',
    code: String.raw`draggable: "\n    To pick up a draggable item, press the space bar.\n    While dragging, use the arrow keys to move the item.\n    Press space again to drop the item in its new position, or press escape to cancel.\n  "`,
    thai: 'กดแป้นเว้นวรรคเพื่อหยิบรายการ ใช้แป้นลูกศรเพื่อย้าย กดแป้นเว้นวรรคอีกครั้งเพื่อวาง หรือกด Esc เพื่อยกเลิก',
    late: true,
  },
  {package: '@rexxars/react-json-inspector', code: '=== 1 ? " property"', thai: ' คุณสมบัติ'},
  {package: '@rexxars/react-json-inspector', code: ': " properties"', thai: ' คุณสมบัติ'},
  {package: '@rexxars/react-json-inspector', code: '=== 1 ? " item"', thai: ' รายการ'},
  {package: '@rexxars/react-json-inspector', code: ': " items"', thai: ' รายการ'},
  {
    package: 'sanity-plugin-internationalized-array',
    code: 'children: "This internationalized field currently has no translations."',
    thai: 'ยังไม่มีข้อความในภาษาใด',
    english: 'There is no text in any language yet.',
  },
]

/** What people meet, in the packages as installed. */
export const hardCodedTexts: readonly HardCodedText[] = [
  ...ofStudio.map((text) => ({...text, package: 'sanity'})),
  ...ofOthers,
]
