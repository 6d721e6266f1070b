import type {TargetLanguage} from './options.ts'

/** What a language calls itself; its tag where it is not among those translated into. */
export function languageName(languages: readonly TargetLanguage[], language: string): string {
  return languages.find(({id}) => id === language)?.title ?? language
}
