import {deriveStatus, type LanguageStatus} from '@capitals/translation'
import {useMemo} from 'react'
import type {DocumentBadgeComponent} from 'sanity'

import {useWords} from '../i18n/useWords.ts'
import type {TargetLanguage} from '../options.ts'
import {useRecords} from '../records/useRecords.ts'
import {useNameLanguage} from '../useNameLanguage.ts'

/** Says which translations no longer match a document or are left of what is gone, or else in how many languages it is complete. */
export function translationBadge(languages: readonly TargetLanguage[]): DocumentBadgeComponent {
  const ids = languages.map(({id}) => id)
  return function useTranslationBadge({id, draft, published}) {
    const say = useWords()
    const nameOf = useNameLanguage(languages)
    const records = useRecords(id)
    const document = draft ?? published
    const status = useMemo(
      () => (document && records ? deriveStatus(document, records, ids) : undefined),
      [document, records],
    )
    if (!status) return null
    const named = (isMeant: (language: LanguageStatus) => boolean) =>
      languages
        .filter((_, index) => {
          const language = status.languages[index]
          return language !== undefined && isMeant(language)
        })
        .map(({id: language}) => nameOf(language))
    const stale = named((language) => language.stale.length > 0)
    if (stale.length > 0) {
      return {
        label: say('badge.stale', {count: stale.length}),
        title: say('badge.stale.help', {languages: stale.join(', ')}),
        color: 'warning',
      }
    }
    const orphaned = named((language) => language.orphans.length > 0)
    if (orphaned.length > 0) {
      return {
        label: say('badge.orphans', {count: orphaned.length}),
        title: say('badge.orphans.help', {languages: orphaned.join(', ')}),
        color: 'warning',
      }
    }
    if (status.units === 0) return null
    const done = named((language) => language.approved.length === status.units)
    if (done.length === 0) return null
    return {
      label: say('badge.done', {count: done.length}),
      title: say('badge.done.help', {languages: done.join(', ')}),
      color: 'success',
    }
  }
}
