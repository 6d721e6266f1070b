import type {StudioHelpOptions} from '@capitals/studio-help'

/** Where the guided visit leads, and further places of this studio that help. */
export const helpOptions: StudioHelpOptions = {
  list: '/structure/capitals',
  document: '/structure/capitals;capital-bangkok',
  languageField: 'commonName',
  links: [
    {path: '/structure/vocabulary;glossary', title: {th: 'อภิธานศัพท์', en: 'Glossary'}},
    {path: '/structure/archive', title: {th: 'ที่เก็บถาวร', en: 'Archive'}},
  ],
}
