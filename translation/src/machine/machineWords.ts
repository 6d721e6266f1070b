/** Why a translation service did not translate, and what to do; `{when}` is a time from now, or `LATER`. */
export const machineWords = {
  en: {
    unreachable:
      'The translation service cannot be reached. Try again later, or tell an administrator.',
    timeout: 'The translation service took too long. Try again with fewer texts.',
    cancelled: 'The translation was cancelled.',
    key: 'The translation service does not accept the key. Tell an administrator.',
    role: 'Your role may not ask the translation service, or your session has ended.',
    busy: 'The translation service has too much to do. Try again {when}.',
    quota:
      'You have asked the translation service for as much as one person may. Try again {when}.',
    languages: 'The translation service does not know these languages.',
    'too-long': 'The text is too long for the translation service. Translate it yourself.',
    failed: 'The translation service failed. Try again later, or tell an administrator.',
    answer:
      'The translation service answered something that is no translation. Tell an administrator.',
  },
  th: {
    unreachable: 'ติดต่อบริการแปลไม่ได้ กรุณาลองใหม่ภายหลัง หรือแจ้งผู้ดูแลระบบ',
    timeout: 'บริการแปลใช้เวลานานเกินไป กรุณาลองใหม่ด้วยข้อความจำนวนน้อยลง',
    cancelled: 'ยกเลิกการแปลแล้ว',
    key: 'บริการแปลไม่รับกุญแจนี้ กรุณาแจ้งผู้ดูแลระบบ',
    role: 'บทบาทของคุณขอคำแปลจากบริการแปลไม่ได้ หรือการเข้าสู่ระบบหมดเวลาแล้ว',
    busy: 'บริการแปลมีงานมากเกินไป กรุณาลองใหม่{when}',
    quota: 'คุณขอคำแปลครบจำนวนที่แต่ละคนขอได้แล้ว กรุณาลองใหม่{when}',
    languages: 'บริการแปลไม่รู้จักภาษาเหล่านี้',
    'too-long': 'ข้อความยาวเกินไปสำหรับบริการแปล กรุณาแปลเอง',
    failed: 'บริการแปลขัดข้อง กรุณาลองใหม่ภายหลัง หรือแจ้งผู้ดูแลระบบ',
    answer: 'บริการแปลตอบสิ่งที่ไม่ใช่คำแปล กรุณาแจ้งผู้ดูแลระบบ',
  },
} as const satisfies Readonly<Record<'th' | 'en', Readonly<Record<string, string>>>>

export const LATER = {en: 'later', th: 'ภายหลัง'} as const
