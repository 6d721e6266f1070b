import type {WordKey} from './th.ts'

/** Sentences and labels in English, one for each in Thai. */
export const en: Readonly<Record<WordKey, string>> = {
  'example.day': 'Such as 26/06/2019 or 26 Jun 2019',
  'example.moment': 'Such as 26/06/2019 09:30',
  'stored-as': 'Will be stored as {{value}}',
  'still-stored': 'Still stored: {{value}}',
  'stored-unreadable': 'The stored value “{{value}}” is not a correct date',
  restore: 'Keep it',
  'era.BE': 'B.E. {{year}}',
  'era.CE': 'C.E. {{year}}',
  or: ' or ',
  'problem.empty': 'No date yet',
  'problem.unreadable':
    'This cannot be read as a date. Type day, month and year, such as 26/06/2019 or 26 Jun 2019.',
  'problem.unknownMonth':
    'There is no month named “{{month}}”. Type its name, such as June or Jun.',
  'problem.monthNumber':
    'There is no month {{month}}. Type the day before the month, such as 26/06/2019.',
  'problem.shortYear':
    'Does the year {{year}} mean {{choices}}? Choose one, or type all four digits.',
  'problem.incompleteYear':
    'The year {{year}} does not have four digits. Type all of them, such as 2019 or 2562.',
  'problem.noSuchDay': '{{month}} {{year}} has {{last}} days, so it has no day {{day}}.',
  'problem.yearOutOfRange':
    'The year {{year}} is outside what can be stored ({{first}} to {{last}}). Check the year.',
  'problem.wrongWeekday': '{{date}} is a {{is}}, not a {{said}}. Check the date.',
  'problem.missingTime': 'Type the time after the date, such as 09:30.',
  'problem.noSuchTime': 'There is no time {{time}}. Type one such as 09:30 or 21:30.',
  'publish.refused':
    'A date that was typed could not be stored ({{fields}}). Mend it, or go back to what is stored, before publishing.',
  'calendar.open': 'Open the calendar',
  'calendar.title': 'Choose a date',
  'calendar.month': 'Month',
  'calendar.year': 'Year',
  'calendar.previous-month': 'Previous month',
  'calendar.next-month': 'Next month',
  'calendar.today': 'Today',
  'calendar.clear': 'Clear',
  'calendar.close': 'Close',
  'calendar.keys':
    'Arrow keys move by days, Page Up and Page Down by months, with Shift by years. Enter chooses, Escape closes.',
}
