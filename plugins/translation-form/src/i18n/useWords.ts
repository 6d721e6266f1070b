import {useCallback} from 'react'
import {useTranslation} from 'sanity'

import {NAMESPACE} from './bundles.ts'
import type {WordKey} from './th.ts'

/** A word of this plugin in the language of the interface, with its variables filled in. */
export type Say = (key: WordKey, variables?: Readonly<Record<string, string | number>>) => string

export function useWords(): Say {
  const {t} = useTranslation(NAMESPACE)
  return useCallback((key, variables = {}) => t(key, {...variables}), [t])
}
