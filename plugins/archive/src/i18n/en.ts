import type {WordKey} from './th.ts'

/** Sentences and labels in English, one for each in Thai. */
export const en: Readonly<Record<WordKey, string>> = {
  list: 'Archive',
  'list.empty': 'Nothing is archived yet',
  'list.empty.help':
    'To keep a document that is no longer used, open it and choose “Archive” in the menu beside the publish button',
  archive: 'Archive',
  'archive.title': 'Archive this document?',
  'archive.effect':
    'The document leaves the lists. It is not deleted, keeps its history, and can be taken back at any time from the list “Archive”.',
  'archive.still-published':
    'What is published can still be read on the website. If it should not, unpublish it too.',
  unarchive: 'Take out of the archive',
  'unarchive.title': 'Take this document out of the archive?',
  'unarchive.effect': 'The document goes back to the lists it was in.',
  cancel: 'Cancel',
  archived: 'The document is archived',
  unarchived: 'The document is out of the archive',
  failed: 'This did not work; the document is as it was',
  'failed.advice': 'Somebody else may be editing it, or the connection was lost. Please try again.',
  'not-allowed': 'You may not edit this document',
  'referring.none': 'No document refers to this one',
  'referring.some': 'Documents that refer to this one: {{count}}',
  'referring.more': 'and {{count}} more',
  'referring.keep': 'These references stay as they are after archiving.',
  'referring.failed':
    'It could not be checked which documents refer to this one. Please close and try again.',
  'badge.label': 'Archived',
  'badge.title': 'Archived on {{moment}}',
}
