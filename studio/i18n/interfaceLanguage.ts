import type {InterfaceLanguage} from '../../schemas/index.ts'

const OWN_KEY = 'capitals:interface-language'

/** What of a window is used; reading `localStorage` throws where a browser forbids it. */
export type Remembering = Readonly<Record<'localStorage', Pick<Storage, 'getItem' | 'setItem'>>>

/** The language of the forms for a locale of the Studio, such as `th` or `en-US`. */
export function languageOf(locale: string): InterfaceLanguage {
  return locale.split('-', 1)[0] === 'en' ? 'en' : 'th'
}

/**
 * The language that was chosen in this browser, Thai where none was. Where the Studio keeps its own
 * choice is not documented, so ours is kept beside it.
 */
export function rememberedLanguage(
  browser: Remembering | undefined,
  projectId: string,
): InterfaceLanguage {
  try {
    const [studio, own] = [`sanity-locale:${projectId}:default`, OWN_KEY].map((key) =>
      browser?.localStorage.getItem(key),
    )
    return languageOf(studio ?? own ?? 'th')
  } catch {
    return 'th'
  }
}

/** Whether the browser will know the language when the page is loaded again. */
export function rememberLanguage(
  browser: Remembering,
  projectId: string,
  language: InterfaceLanguage,
): boolean {
  try {
    browser.localStorage.setItem(OWN_KEY, language)
  } catch {
    return false
  }
  return rememberedLanguage(browser, projectId) === language
}
