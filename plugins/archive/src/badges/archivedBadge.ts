import {formatMoment} from '@capitals/thai-date/calendar'
import {ArchiveIcon} from '@sanity/icons/Archive'
import {type DocumentBadgeComponent, useCurrentLocale, useTranslation} from 'sanity'

import {archivedAt} from '../documents/archivedAt.ts'
import {NAMESPACE} from '../i18n/bundles.ts'

/** Says of an archived document that it is, and since when. */
export const archivedBadge: DocumentBadgeComponent = ({draft, published}) => {
  const {t} = useTranslation(NAMESPACE)
  const {id: locale} = useCurrentLocale()
  const since = archivedAt(draft ?? published)
  if (since === undefined) return null
  return {
    label: t('badge.label'),
    title: t('badge.title', {moment: formatMoment(since, locale)}),
    color: 'warning',
    icon: ArchiveIcon,
  }
}
