import {TaskIcon} from '@sanity/icons/Task'
import {defineDocumentInspector} from 'sanity'

import {useWords} from '../i18n/useWords.ts'
import {CompletenessInspector} from './CompletenessInspector.tsx'

/** The checklist beside a document's form. */
export const completenessInspector = defineDocumentInspector({
  name: 'completeness',
  component: CompletenessInspector,
  useMenuItem: () => ({
    icon: TaskIcon,
    title: useWords()('completeness.title'),
    showAsAction: true,
  }),
})
