import type {Say} from '../i18n/useWords.ts'
import type {Fact} from '../reader/index.ts'

/** The name of a fact's field, with its language where it is text in one. */
export function fieldWord({kind, language}: Pick<Fact, 'kind' | 'language'>, say: Say): string {
  const name = say(`field.${kind}`)
  return language === undefined ? name : `${name} (${say(`language.${language}`)})`
}
