import type {TypeWords} from '../SchemaWords.ts'

export const presentation: TypeWords = {
  title: 'Presentation',
  description: 'What one capital presented to the meeting',
  groups: {about: 'About', content: 'Content', files: 'Files and video'},
  orderings: {order: 'In order', meeting: 'By meeting'},
  fields: {
    meeting: ['Meeting', 'Where it was presented'],
    session: ['Session', 'The session in which it was presented'],
    capital: ['Capital', 'The capital that presented; it must take part in the meeting'],
    order: ['Order', 'Place among the presentations, from 1'],
    title: ['Title', 'What was presented'],
    slug: ['Web address', 'One for all languages; press the button to make it'],
    speaker: ['Speaker', 'Name and office; leave it empty when the report does not say'],
    summary: ['Summary', 'What was presented, in short'],
    initiatives: ['Initiatives', 'Projects and initiatives that were named'],
    topics: ['Topics', 'What it is about'],
    pillars: ['ASEAN Community pillars', 'The pillars that it belongs to'],
    slides: ['Slides', 'Slides or other papers'],
    video: ['Video', 'Address of a video'],
  },
}
