import {useMemo} from 'react'
import {useCurrentLocale} from 'sanity'

import {useWords} from '../i18n/useWords.ts'
import {languageName} from '../languageName.ts'
import type {ContentLanguage} from '../options.ts'
import {SOURCE_LANGUAGE} from '../schema/gaps.ts'
import type {WorkKind} from '../schema/workFilters.ts'

/** A kind of unfinished work in words. */
export interface WorkItem {
  kind: WorkKind
  title: string
  /** the head of a narrow column */
  short: string
  help: string
  /** CSS colour */
  accent: string
}

/** The kinds of unfinished work, one for each language that texts are expected in. */
export function useWorkItems(languages: readonly ContentLanguage[]): WorkItem[] {
  const say = useWords()
  const {id: locale} = useCurrentLocale()
  return useMemo(
    () => [
      {
        kind: 'drafts',
        title: say('work.drafts'),
        short: say('work.drafts'),
        help: say('work.drafts.help'),
        accent: '#d9a300',
      },
      {
        kind: 'required',
        title: say('work.required'),
        short: say('table.required'),
        help: say('work.required.help'),
        accent: '#d6494b',
      },
      {
        kind: 'sections',
        title: say('work.sections'),
        short: say('table.sections'),
        help: say('work.sections.help'),
        accent: '#8a6fd1',
      },
      ...languages
        .filter(({id}) => id !== SOURCE_LANGUAGE)
        .map(({id}): WorkItem => ({
          kind: `language-${id}`,
          title: say('work.language', {language: languageName(id, locale)}),
          short: say('table.language', {language: languageName(id, locale)}),
          help: say('work.language.help'),
          accent: '#2f7fd6',
        })),
    ],
    [languages, locale, say],
  )
}
