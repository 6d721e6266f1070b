import type {WordKey} from './th.ts'

/** Sentences and labels in English, one for each in Thai. */
export const en: Readonly<Record<WordKey, string>> = {
  help: 'Help',
  'help.hint': 'Help and keyboard shortcuts (press ?)',
  'help.title': 'How to use the studio',
  'help.visit': 'A visit of one minute',
  'help.shortcuts': 'Keyboard shortcuts',
  'offer.title': 'Welcome to the studio',
  'offer.text':
    'Shall we show you six important things in one minute? You can see them later from the button “Help”.',
  'offer.start': 'Show me',
  'offer.skip': 'Skip',
  'visit.step': 'Step {{index}} of {{count}}',
  'visit.next': 'Next',
  'visit.back': 'Back',
  'visit.done': 'Start working',
  'visit.end': 'End the visit',
  'visit.navigation.title': 'Find your way',
  'visit.navigation.text':
    'This bar is always at the top. It changes the tool, creates documents, and searches texts in Thai and English.',
  'visit.list.title': 'Lists of documents',
  'visit.list.text':
    'Choose a document to open it at the right. An orange mark means changes that are not published, a green one that it is published.',
  'visit.languages.title': 'One field, many languages',
  'visit.languages.text':
    'Thai comes first and is required, English is the next. Buttons below add other languages. Everything is saved while you type.',
  'visit.publish.title': 'Publish when it is ready',
  'visit.publish.text':
    'What you type is a draft until you publish it. The menu beside the button duplicates, archives, unpublishes or deletes.',
  'visit.history.title': 'The history keeps everything',
  'visit.history.text':
    'This menu shows who changed what and when, and brings an earlier version back. You cannot lose anything.',
  'visit.help.title': 'When you need help',
  'visit.help.text':
    'The button “Help” (on a small screen it is in the menu at the top left) has the keyboard shortcuts and this visit. The key ? opens it too.',
  'group.everywhere': 'Everywhere',
  'group.lists': 'In lists',
  'group.document': 'In a document',
  'group.text': 'In rich text',
  'group.calendar': 'In the calendar',
  'shortcut.help': 'Open this window',
  'shortcut.search': 'Search',
  'shortcut.close': 'Close a window or menu',
  'shortcut.move': 'To the next field, or the one before',
  'shortcut.items': 'Move in a list',
  'shortcut.open': 'Open the chosen item',
  'shortcut.publish': 'Publish',
  'shortcut.delete': 'Delete the document (asks first)',
  'shortcut.inspect': 'Look at the raw data of a document',
  'shortcut.copy-field': 'Copy the chosen field',
  'shortcut.paste-field': 'Paste into the chosen field',
  'shortcut.bold': 'Bold',
  'shortcut.italic': 'Italic',
  'shortcut.undo': 'Undo',
  'shortcut.indent': 'Indent a list item, or outdent it',
  'shortcut.full-screen': 'Fill the window with the text field',
  'shortcut.day': 'By a day or a week',
  'shortcut.month': 'By a month',
  'shortcut.year': 'By a year',
}
