import {useCallback} from 'react'
import {useTranslation} from 'sanity'

import {NAMESPACE} from './bundles.ts'
import type {WordKey} from './th.ts'

/** A word or sentence of this plugin, with the values of its variables. */
export type Say = (key: WordKey, variables?: Readonly<Record<string, string | number>>) => string

/** The words of this plugin in the language of the interface. */
export function useWords(): Say {
  const {t} = useTranslation(NAMESPACE)
  return useCallback((key, variables = {}) => t(key, {...variables}), [t])
}
