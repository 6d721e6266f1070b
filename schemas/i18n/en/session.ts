import type {TypeWords} from '../SchemaWords.ts'

export const session: TypeWords = {
  title: 'Session',
  description: 'A part of a meeting, such as that of senior officials or that of the leaders',
  groups: {about: 'About', when: 'Dates and place', content: 'Content'},
  fieldsets: {days: 'Days', times: 'Times'},
  orderings: {order: 'In order', newest: 'Newest first'},
  choices: {
    level: {
      'senior-officials': 'Senior officials',
      leaders: 'Leaders',
      plenary: 'Plenary',
      'side-event': 'Side event',
      'study-visit': 'Study visit',
      bilateral: 'Bilateral',
    },
  },
  fields: {
    meeting: ['Meeting', 'The meeting that this session is a part of'],
    title: ['Title', 'The full official name'],
    slug: ['Web address', 'One for all languages; the button makes it of meeting and level'],
    level: ['Level', 'Who meets, and in which form'],
    order: ['Order', 'Place in the meeting, from 1'],
    startDate: ['First day', 'Of the session'],
    endDate: ['Last day', 'Of the session'],
    startTime: ['Begins at', 'Local time of 24 hours, such as 09:30'],
    endTime: ['Ends at', 'Local time of 24 hours, such as 16:00'],
    venue: ['Venue', 'Of the session'],
    objective: ['Objective', 'What it was held for'],
    summary: ['Summary', 'What was discussed'],
    agendaTopics: ['Agenda', 'Topics by number, such as 1.1, 1.2'],
    proposals: ['Proposals', 'What each capital proposed or agreed with'],
    statements: ['Statements', 'Views of a capital or an organisation'],
  },
}
