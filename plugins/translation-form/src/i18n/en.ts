import type {WordKey} from './th.ts'

/** What counts has a form for one and a form for others. */
type EnglishKey = WordKey | `${WordKey}_${'one' | 'other'}`

/** The words of this plugin in English, one for each in Thai, or two where it counts. */
export const en = {
  'state.missing': 'Missing',
  'state.draft': 'Draft',
  'state.review': 'To review',
  'state.approved': 'Approved',
  'state.stale': 'Source changed',
  'state.orphan': 'Source is gone',
  'field.stale': '{{state}}, but the source has changed',
  'field.orphaned': '{{state}}, and some of it has no source any more',
  'field.open': 'Open the translation into {{language}}',
  'field.unpublished': 'Translators see this when it is published',
  'question.title': 'Question of a translator ({{language}})',
  'question.note': 'Note of a translator ({{language}})',
  'question.answer': 'Answer',
  'question.answer-label': 'Answer to the translator',
  'question.send': 'Send answer',
  'question.settle': 'Settled',
  'question.failed': 'Could not be saved. Your text is still here, please try again ({{message}})',
  'badge.stale_one': '{{count}} stale translation',
  'badge.stale_other': '{{count}} stale translations',
  'badge.stale.help': 'The source has changed since these were translated: {{languages}}',
  'badge.orphans': 'Translations without a source: {{count}}',
  'badge.orphans.help': 'The source is gone, the translation is still there: {{languages}}',
  'badge.done': 'Translated: {{count}}',
  'badge.done.help': 'All translated and approved: {{languages}}',
  'panel.title': 'Translations',
  'panel.close': 'Close',
  'panel.help':
    'How far every language is. A language is published piece by piece, when a reviewer approves it',
  'panel.loading': 'Loading the states of translations',
  'panel.empty':
    'There is no Thai text to translate yet. Once there is, the state of every language is shown here',
  'panel.progress': 'Approved {{approved}} of {{units}}',
  'panel.first-draft': 'Not published yet. Translators can work on the draft already',
  'panel.waiting': 'Translators see what has changed in the draft when it is published',
  'panel.questions': 'Questions to be answered',
  'orphans.title': 'Translations whose source is gone',
  'orphans.help':
    'The Thai text was removed, its translation is still there. It counts again when the Thai text comes back',
  'orphans.remove': 'Remove from the translation',
  'orphans.remove-label': 'Remove from the translation into {{language}}: {{text}}',
  'orphans.refused': 'A reviewer of {{language}} or an editor can remove it',
  'orphans.failed': 'Could not be removed, please try again ({{message}})',
  'publish.title': 'Translations that will no longer match',
  'publish.text': 'This Thai text has changed since it was translated',
  'publish.orphans':
    'This Thai text is removed, its translations stay published. They can be removed in the panel of translations',
  'publish.question': 'Does this change the meaning?',
  'publish.major': 'It changes the meaning: translate again',
  'publish.major.help': 'What is translated stays published, flagged for the translators',
  'publish.minor': 'A minor change: translations still hold',
  'publish.minor.help': 'A misspelling, say. Approved translations still count as matching',
  'publish.cancel': 'Cancel',
  'publish.confirm': 'Publish',
  'publish.kept': 'Translations still count as matching',
  'publish.failed':
    'Published, but that the change is minor could not be saved. Translations are flagged; translators can confirm them in the workbench ({{message}})',
} as const satisfies Readonly<Partial<Record<EnglishKey, string>>>
