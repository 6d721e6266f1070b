import {useTranslation} from 'sanity'

import {NAMESPACE} from '../i18n/bundles.ts'
import type {WordKey} from '../i18n/th.ts'

export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string

/** The words of this plugin in the language of the interface. */
export function useWords(): Say {
  const {t} = useTranslation(NAMESPACE)
  return t
}
