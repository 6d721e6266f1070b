import type {TypeWords} from '../SchemaWords.ts'

export const topic: TypeWords = {
  title: 'Topic',
  description: 'A controlled vocabulary that content is sorted by',
  orderings: {kind: 'By kind', slug: 'By web address'},
  choices: {
    kind: {
      theme: 'Theme',
      'mission-group': 'Mission group',
      'asean-pillar': 'ASEAN Community pillar',
    },
  },
  fields: {
    kind: ['Kind', 'Theme, mission group or ASEAN Community pillar'],
    name: ['Name', 'What readers see'],
    slug: ['Web address', 'One for all languages; the button makes it of the English name'],
    order: ['Order', 'Place among its kind, from 1'],
    description: ['Description', 'What it means and covers'],
    broader: ['Broader topic', 'The topic that it is a part of'],
  },
}
