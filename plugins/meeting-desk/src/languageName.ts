/** What a language is called in that of the interface: `en` is “อังกฤษ” in Thai. */
export function languageName(tag: string, locale: string): string {
  return new Intl.DisplayNames([locale], {type: 'language'}).of(tag) ?? tag
}
