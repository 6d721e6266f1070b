import {useTranslation} from 'sanity'

import {NAMESPACE} from '../i18n/bundles.ts'
import type {Say} from '../i18n/problemSentence.ts'

/** The words of this plugin in the language of the interface. */
export function useWords(): Say {
  const {t} = useTranslation(NAMESPACE)
  return t
}
