import type {WordKey} from './th.ts'

/** Sentences and labels in English, one for each in Thai. */
export const en: Readonly<Record<WordKey, string>> = {
  choose: 'Choose pictures',
  'choose.hint': 'Choose or drop several at once',
  drop: 'Drop pictures here to add them',
  'uploads.title': 'Files being added',
  'upload.waiting': 'Waiting',
  'upload.sending': '{{percent}}% sent',
  'upload.reading': 'Sent; the picture is being checked',
  'upload.stored': 'Added',
  'upload.cancel': 'Stop sending {{name}}',
  'upload.dismiss': 'Remove {{name}} from this list',
  'upload.retry': 'Try again',
  'problem.too-large':
    'The file has {{size}} MB; at most {{limit}} MB can be taken. Make the picture smaller and choose it again.',
  'problem.too-many-pixels':
    'The picture is wider or higher than can be taken. Make it smaller and choose it again.',
  'problem.unsupported':
    'Pictures of the kind {{format}} cannot be taken. Save it as JPEG or PNG and choose it again.',
  'problem.empty': 'This file is empty; there is no picture in it.',
  'problem.not-an-image':
    'This file is no picture, or of a kind that cannot be taken. Use JPEG, PNG, WebP or GIF.',
  'problem.damaged':
    'The picture is damaged or not complete and cannot be opened. Choose the original file again.',
  'problem.interrupted': 'The file broke off on its way. Nothing was stored.',
  'problem.already-there': 'This picture is in the gallery already, so it was not added again.',
  'problem.signed-out': 'You are no longer signed in. Sign in in another window, then try again.',
  'problem.not-allowed': 'You may not add pictures.',
  'problem.server': 'The server cannot take pictures just now. Wait a moment and try again.',
  'status.complete': 'Every picture has its alternative text and credit in both languages',
  'status.missing': 'Pictures that lack words: {{count}}',
  'status.describe': 'Add the words',
  'status.alt.th': 'Alternative text in Thai',
  'status.alt.en': 'Alternative text in English',
  'status.credit.th': 'Credit in Thai',
  'status.credit.en': 'Credit in English',
  'status.there': '{{field}}: there',
  'status.lacking': '{{field}}: missing',
  'short.alt': 'Alt',
  'short.credit': 'Credit',
  'short.th': 'TH',
  'short.en': 'EN',
  'describe.title': 'Describe the pictures ({{index}} of {{count}})',
  'describe.alt': 'Alternative text',
  'describe.alt.hint':
    'What is seen in the picture, for those who cannot see it, such as “The governors of ten capitals stand before their flags”',
  'describe.credit': 'Credit',
  'describe.credit.hint': 'The photographer or owner, such as “BMA Public Relations Office”',
  'describe.same-credit': 'Same credit as the picture before',
  'describe.language.th': 'Thai',
  'describe.language.en': 'English',
  'describe.previous': 'Previous picture',
  'describe.next': 'Save, next picture',
  'describe.done': 'Save and close',
  'describe.later': 'Do it later',
  'describe.picture': 'The picture to describe',
}
