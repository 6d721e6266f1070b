import type {Language} from './languages.ts'

/** Every sentence of the server's own pages; `{…}` is filled in. Both languages say the same. */
export const TEXTS = {
  th: {
    language: 'ภาษาไทย',
    signInTitle: 'เข้าสู่ระบบ',
    signInLead: 'ลงชื่อเข้าใช้เพื่อจัดการเนื้อหา',
    login: 'อีเมลหรือชื่อผู้ใช้',
    password: 'รหัสผ่าน',
    signIn: 'เข้าสู่ระบบ',
    forgotten: 'ลืมรหัสผ่าน? โปรดติดต่อผู้ดูแลระบบเพื่อตั้งรหัสผ่านใหม่',
    wrong: 'อีเมล ชื่อผู้ใช้ หรือรหัสผ่านไม่ถูกต้อง โปรดลองอีกครั้ง',
    tooMany: 'ลองเข้าสู่ระบบหลายครั้งเกินไป โปรดรอ {wait} แล้วลองอีกครั้ง',
    seconds: '{count} วินาที',
    minutes: '{count} นาที',
    setupTitle: 'เริ่มต้นใช้งาน',
    setupLead: 'สร้างบัญชีผู้ดูแลระบบคนแรก ลิงก์นี้ใช้ได้ครั้งเดียว',
    name: 'ชื่อและนามสกุล',
    loginHint: 'ใช้สำหรับเข้าสู่ระบบ ไม่มีช่องว่าง',
    newPassword: 'ตั้งรหัสผ่าน',
    passwordHint: 'อย่างน้อย {count} ตัวอักษร วลียาว ๆ ที่จำได้จะปลอดภัยกว่า',
    repeatPassword: 'พิมพ์รหัสผ่านอีกครั้ง',
    passwordsDiffer: 'รหัสผ่านทั้งสองครั้งไม่ตรงกัน',
    createAccount: 'สร้างบัญชีและเข้าสู่ระบบ',
    checkFields: 'โปรดแก้ไขข้อมูลที่ระบุไว้ด้านล่าง',
    linkEndedTitle: 'ลิงก์นี้ใช้ไม่ได้แล้ว',
    linkEndedLead: 'มีผู้ดูแลระบบแล้ว หรือมีลิงก์ใหม่กว่านี้ หากยังไม่มีบัญชี โปรดเริ่มเซิร์ฟเวอร์ใหม่เพื่อรับลิงก์ใหม่',
    goToSignIn: 'ไปที่หน้าเข้าสู่ระบบ',
    refusedTitle: 'ไม่สามารถเข้าสู่ระบบจากที่อยู่นี้',
    refusedLead: 'ที่อยู่ที่ขอให้กลับไปหลังเข้าสู่ระบบไม่ได้รับอนุญาต โปรดเปิดสตูดิโอจากที่อยู่ที่ผู้ดูแลระบบกำหนด',
  },
  en: {
    language: 'English',
    signInTitle: 'Sign in',
    signInLead: 'Sign in to work on the content',
    login: 'Email or user name',
    password: 'Password',
    signIn: 'Sign in',
    forgotten: 'Forgotten your password? Ask an administrator to set a new one.',
    wrong: 'The email, user name or password is not right. Try again.',
    tooMany: 'Too many attempts. Wait {wait}, then try again.',
    seconds: '{count} s',
    minutes: '{count} min',
    setupTitle: 'Getting started',
    setupLead: 'Create the first administrator. This link works once.',
    name: 'Full name',
    loginHint: 'To sign in with; no spaces',
    newPassword: 'Choose a password',
    passwordHint: 'At least {count} characters; a long phrase that you remember is safest',
    repeatPassword: 'The password once more',
    passwordsDiffer: 'The two passwords are not the same.',
    createAccount: 'Create account and sign in',
    checkFields: 'Please correct what is marked below.',
    linkEndedTitle: 'This link no longer works',
    linkEndedLead:
      'There is an administrator already, or a newer link. If you have no account yet, start the server again for a new link.',
    goToSignIn: 'Go to sign-in',
    refusedTitle: 'You cannot sign in from this address',
    refusedLead:
      'The address to return to after signing in is not allowed. Open the studio at the address that your administrator gave you.',
  },
} as const satisfies Record<Language, Record<string, string>>

export type TextKey = keyof (typeof TEXTS)['en']

export function text(
  language: Language,
  key: TextKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return TEXTS[language][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
}

/** A time to wait, rounded up. `seconds` */
export function waitText(language: Language, seconds: number): string {
  return seconds < 90
    ? text(language, 'seconds', {count: seconds})
    : text(language, 'minutes', {count: Math.ceil(seconds / 60)})
}
