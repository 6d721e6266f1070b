import type {TypeWords} from '../SchemaWords.ts'

export const agency: TypeWords = {
  title: 'Agency',
  description: 'An office of the BMA or another organisation',
  orderings: {kind: 'By kind', slug: 'By web address'},
  choices: {
    kind: {
      'bma-office': 'Office of the BMA',
      'city-administration': 'City administration',
      government: 'Government',
      international: 'International organisation',
      academic: 'Academic institution',
      'civil-society': 'Civil society',
      private: 'Private sector',
      other: 'Other',
    },
  },
  fields: {
    name: ['Name', 'The full official name'],
    abbreviation: ['Abbreviation', 'As it is commonly used'],
    slug: ['Web address', 'One for all languages; the button makes it of the English name'],
    kind: ['Kind', 'What kind of agency it is'],
    parent: ['Parent', 'The agency that it belongs to'],
    website: ['Website', 'The official one of the agency'],
  },
}
