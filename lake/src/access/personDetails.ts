import {BadRequestError} from '../errors.ts'

export const PASSWORD_MIN = 10
/** bytes of UTF-8; more would be work for the server, not strength */
export const PASSWORD_MAX = 1000
export const LOGIN_MAX = 200
export const NAME_MAX = 200

/** What a person chooses. `login`: an email address or a name without spaces. */
export interface PersonDetails {
  name: string
  login: string
  password: string
}

export type DetailField = keyof PersonDetails
export type DetailProblem =
  | 'nameMissing'
  | 'nameTooLong'
  | 'loginMissing'
  | 'loginTooLong'
  | 'loginHasSpaces'
  | 'loginTaken'
  | 'passwordTooShort'
  | 'passwordTooLong'
  | 'passwordIsLogin'

/** Every problem as a sentence, for pages and the command line. */
export const DETAIL_SENTENCES: Record<DetailProblem, {en: string; th: string}> = {
  nameMissing: {en: 'Enter a name.', th: 'โปรดกรอกชื่อ'},
  nameTooLong: {
    en: `The name is longer than ${NAME_MAX} characters.`,
    th: `ชื่อยาวเกิน ${NAME_MAX} ตัวอักษร`,
  },
  loginMissing: {
    en: 'Enter an email address or a user name.',
    th: 'โปรดกรอกอีเมลหรือชื่อผู้ใช้',
  },
  loginTooLong: {
    en: `The user name is longer than ${LOGIN_MAX} characters.`,
    th: `ชื่อผู้ใช้ยาวเกิน ${LOGIN_MAX} ตัวอักษร`,
  },
  loginHasSpaces: {
    en: 'The user name must not contain spaces.',
    th: 'ชื่อผู้ใช้ต้องไม่มีช่องว่าง',
  },
  loginTaken: {
    en: 'This user name is taken.',
    th: 'ชื่อผู้ใช้นี้มีผู้ใช้แล้ว',
  },
  passwordTooShort: {
    en: `The password must have at least ${PASSWORD_MIN} characters.`,
    th: `รหัสผ่านต้องมีอย่างน้อย ${PASSWORD_MIN} ตัวอักษร`,
  },
  passwordTooLong: {
    en: `The password is longer than ${PASSWORD_MAX} bytes.`,
    th: `รหัสผ่านยาวเกิน ${PASSWORD_MAX} ไบต์`,
  },
  passwordIsLogin: {
    en: 'The password must not be the user name.',
    th: 'รหัสผ่านต้องไม่ซ้ำกับชื่อผู้ใช้',
  },
}

/** Details that cannot be taken, the first problem of each field. */
export class PersonDetailsError extends BadRequestError {
  readonly problems: Partial<Record<DetailField, DetailProblem>>
  constructor(problems: Partial<Record<DetailField, DetailProblem>>) {
    super(
      Object.values(problems)
        .map((problem) => DETAIL_SENTENCES[problem].en)
        .join(' '),
    )
    this.problems = problems
  }
}

/** How a login is stored and compared. */
export function normalizeLogin(login: string): string {
  return login.normalize('NFKC').trim().toLowerCase()
}

export function nameProblem(name: string): DetailProblem | undefined {
  if (name.trim() === '') return 'nameMissing'
  return name.length > NAME_MAX ? 'nameTooLong' : undefined
}

export function loginProblem(login: string): DetailProblem | undefined {
  const normal = normalizeLogin(login)
  if (normal === '') return 'loginMissing'
  if (normal.length > LOGIN_MAX) return 'loginTooLong'
  return /[\s\p{C}]/u.test(normal) ? 'loginHasSpaces' : undefined
}

/** Length in code points, as NIST SP 800-63B counts; no rules on kinds of characters, as it advises. */
export function passwordProblem(password: string, login: string): DetailProblem | undefined {
  if (Array.from(password).length < PASSWORD_MIN) return 'passwordTooShort'
  if (Buffer.byteLength(password) > PASSWORD_MAX) return 'passwordTooLong'
  return normalizeLogin(password) === normalizeLogin(login) ? 'passwordIsLogin' : undefined
}

/** @throws PersonDetailsError */
export function checkDetails({name, login, password}: PersonDetails): void {
  refuse({
    name: nameProblem(name),
    login: loginProblem(login),
    password: passwordProblem(password, login),
  })
}

/** @throws PersonDetailsError when there is any problem */
export function refuse(problems: Partial<Record<DetailField, DetailProblem | undefined>>): void {
  const found: Partial<Record<DetailField, DetailProblem>> = {}
  if (problems.name) found.name = problems.name
  if (problems.login) found.login = problems.login
  if (problems.password) found.password = problems.password
  if (Object.keys(found).length > 0) throw new PersonDetailsError(found)
}
