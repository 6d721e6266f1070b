import type {WordKey} from './th.ts'

/** Sentences and labels in English, one for each in Thai. */
export const en: Readonly<Record<WordKey, string>> = {
  'editing.others': '{{names}} is editing this field',
  'editing.self': 'You have this field open in another window',
  'editing.together': 'Agree before you change it: what is typed last may overwrite the other.',
  'changed.title': 'Somebody else changed this document',
  'changed.text':
    'Since you opened this document, others have changed it too. If you publish, their changes are published with yours.',
  'changed.by': '{{name}} changed it last on {{moment}}',
  'changed.cancel': 'Do not publish yet',
  'changed.review': 'Review the changes',
  'changed.publish': 'Publish everything',
}
