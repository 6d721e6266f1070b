import {TranslateIcon} from '@sanity/icons/Translate'
import {type DocumentInspector, defineDocumentInspector, type DocumentInspectorProps} from 'sanity'

import {useWords} from '../i18n/useWords.ts'
import type {TargetLanguage} from '../options.ts'
import {TranslationPanel} from './TranslationPanel.tsx'

/** How far every language is, beside the form. */
export function translationInspector(languages: readonly TargetLanguage[]): DocumentInspector {
  return defineDocumentInspector({
    name: 'translations',
    component: (props: DocumentInspectorProps) => (
      <TranslationPanel languages={languages} {...props} />
    ),
    useMenuItem: () => ({
      icon: TranslateIcon,
      title: useWords()('panel.title'),
      showAsAction: true,
    }),
  })
}
