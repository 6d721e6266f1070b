import type {InterfaceLanguage} from '../../schemas/index.ts'

const KEY = 'capitals:interface-language'

/** What of a window is used; reading `localStorage` throws where a browser forbids it. */
export type Remembering = Readonly<Record<'localStorage', Pick<Storage, 'getItem' | 'setItem'>>>

/** The language of the forms for a locale of the Studio, such as `th` or `en-US`. */
export function languageOf(locale: string): InterfaceLanguage {
  return locale.split('-', 1)[0] === 'en' ? 'en' : 'th'
}

/** The language that was chosen in this browser, Thai where none was. */
export function rememberedLanguage(browser: Remembering | undefined): InterfaceLanguage {
  try {
    return languageOf(browser?.localStorage.getItem(KEY) ?? 'th')
  } catch {
    return 'th'
  }
}

/** Whether the browser will know the language when the page is loaded again. */
export function rememberLanguage(browser: Remembering, language: InterfaceLanguage): boolean {
  try {
    browser.localStorage.setItem(KEY, language)
  } catch {
    return false
  }
  return rememberedLanguage(browser) === language
}
