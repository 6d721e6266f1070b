import {formatMoment} from '@capitals/thai-date/calendar'
import {Stack, Text} from '@sanity/ui'
import {useCurrentLocale, useTranslation} from 'sanity'

import type {NamedChange} from '../changes/fetchOthersChanges.ts'
import {NAMESPACE} from '../i18n/bundles.ts'

/** Who has changed the document, and when last. */
export function OthersChanges({changes}: {changes: readonly NamedChange[]}) {
  const {t} = useTranslation(NAMESPACE)
  const {id: locale} = useCurrentLocale()
  return (
    <Stack data-testid="others-changes" gap={4}>
      <Text size={1}>{t('changed.text')}</Text>
      <Stack as="ul" gap={3} style={{margin: 0, paddingLeft: 20}}>
        {changes.map(({author, at, name}) => (
          <li key={author}>
            <Text size={1}>{t('changed.by', {name, moment: formatMoment(at, locale)})}</Text>
          </li>
        ))}
      </Stack>
    </Stack>
  )
}
