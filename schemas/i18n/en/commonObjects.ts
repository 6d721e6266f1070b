import type {SchemaWords} from '../SchemaWords.ts'

/** What documents of every type share. */
export const commonObjects: SchemaWords = {
  attachment: {
    title: 'Attachment',
    description: 'One file',
    fields: {
      title: ['Title', 'What readers see'],
      language: ['Language of the file', 'Its tag, such as th or en'],
    },
  },
  forbiddenVariant: {
    title: 'Forbidden variant',
    description: 'A wrong word in one language',
    fields: {
      language: ['Language', 'Its tag, such as th or en'],
      text: ['Word', 'That must not be used'],
    },
  },
  link: {
    title: 'Link',
    description: 'What a piece of text links to',
    fields: {href: ['Address', 'Begins with https://, http:// or mailto:']},
  },
  period: {
    title: 'Period',
    description: 'From one day to another',
    fields: {
      startDate: ['First day', 'Of the period'],
      endDate: ['Last day', 'Leave it empty when it has not ended'],
    },
  },
  personInOffice: {
    title: 'Person in office',
    description: 'A person and their office',
    fields: {
      name: ['Name', 'With titles'],
      office: ['Office', 'The official name of it'],
      term: ['Term', 'When the person is in office'],
    },
  },
  picture: {
    title: 'Picture',
    description: 'With alternative text, caption and credit',
    fields: {
      alt: ['Alternative text', 'The picture in words, for those who cannot see it'],
      caption: ['Caption', 'The text below the picture'],
      credit: ['Credit', 'The photographer or owner'],
    },
  },
  point: {
    title: 'Item',
    description: 'One item of text',
    fields: {text: ['Text', 'One matter an item']},
  },
  richText: {title: 'Rich text', description: 'Paragraphs, headings, lists and links'},
  source: {
    title: 'Source',
    description: 'Where facts come from',
    fields: {
      title: ['Title', 'Of the report or page'],
      url: ['Address', 'On the web, if any'],
      publisher: ['Publisher', 'The agency that published it'],
      readOn: ['Read on', 'The day on which it was read'],
    },
  },
  venue: {
    title: 'Venue',
    description: 'Where something takes place',
    fields: {
      name: ['Name', 'Such as that of a hotel or convention centre'],
      address: ['Address', 'The full one, if known'],
      district: ['District', 'Such as Bang Rak'],
      city: ['City', 'Such as Bangkok'],
      location: ['Coordinates', 'Latitude and longitude'],
    },
  },
}
