/** A language in which the studio's forms can be shown. */
export type InterfaceLanguage = 'th' | 'en'
