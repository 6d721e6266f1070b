import {TranslateIcon} from '@sanity/icons/Translate'
import {Button, Stack} from '@sanity/ui'
import type {ComponentType} from 'react'
import {type InputProps, insert, setIfMissing, useTranslation} from 'sanity'

import {NAMESPACE} from '../i18n/words.ts'
import {missingLanguages} from './missingLanguages.ts'

const LOCALIZED = /^internationalizedArray.*(?<!Value)$/

/**
 * An input that adds to localised fields one button for all languages that have no text yet. The
 * plugin's own button for that speaks English only, so it is switched off.
 */
export function addMissingLanguages(languages: readonly string[]): ComponentType<InputProps> {
  return function AddMissingLanguages(props) {
    const {t} = useTranslation(NAMESPACE)
    const {onChange, readOnly, renderDefault, schemaType, value} = props
    if (!LOCALIZED.test(schemaType.name)) return renderDefault(props)
    const missing = missingLanguages(schemaType.name, value, languages)
    return (
      <Stack gap={3}>
        {renderDefault(props)}
        {!readOnly && missing.length > 1 && (
          <Button
            fontSize={1}
            icon={TranslateIcon}
            mode="ghost"
            onClick={() => onChange([setIfMissing([]), insert(missing, 'after', [-1])])}
            text={t('languages.add-missing')}
          />
        )}
      </Stack>
    )
  }
}
