import type {Template} from 'sanity'

import {th} from '../i18n/th.ts'
import {NAMESPACE, type WordKey} from '../i18n/words.ts'
import {linkedReference} from './linkedReference.ts'

/** What one template begins a document with, from the parameters of the list it is used in. */
type Begin = Template<Record<string, string>, Record<string, unknown>>['value']

interface Linked {
  id: string
  title: WordKey
  schemaType: string
  /** the first one says what it belongs to */
  parameters: readonly string[]
  value: Begin
}

const linked = [
  {
    id: 'session-of-meeting',
    title: 'template.session',
    schemaType: 'session',
    parameters: ['meeting'],
    value: async (params, context) => ({
      meeting: await linkedReference('meeting', params, context),
    }),
  },
  {
    id: 'presentation-of-meeting',
    title: 'template.presentation',
    schemaType: 'presentation',
    parameters: ['meeting'],
    value: async (params, context) => ({
      meeting: await linkedReference('meeting', params, context),
    }),
  },
  {
    id: 'presentation-of-capital',
    title: 'template.capital-presentation',
    schemaType: 'presentation',
    parameters: ['meeting', 'capital'],
    value: async (params, context) => ({
      meeting: await linkedReference('meeting', params, context),
      capital: await linkedReference('capital', params, context),
    }),
  },
  {
    id: 'declaration-of-meeting',
    title: 'template.declaration',
    schemaType: 'declaration',
    parameters: ['meeting'],
    value: async (params, context) => ({
      meeting: await linkedReference('meeting', params, context),
    }),
  },
  {
    id: 'project-of-meeting',
    title: 'template.meeting-project',
    schemaType: 'cooperationProject',
    parameters: ['meeting'],
    value: async (params, context) => ({
      origin: {_type: 'projectOrigin', meeting: await linkedReference('meeting', params, context)},
    }),
  },
  {
    id: 'project-in-framework',
    title: 'template.framework-project',
    schemaType: 'cooperationProject',
    parameters: ['framework'],
    value: (params) => ({framework: params?.framework}),
  },
  {
    id: 'project-with-status',
    title: 'template.status-project',
    schemaType: 'cooperationProject',
    parameters: ['status'],
    value: (params) => ({status: params?.status}),
  },
  {
    id: 'topic-of-kind',
    title: 'template.topic',
    schemaType: 'topic',
    parameters: ['kind'],
    value: (params) => ({kind: params?.kind}),
  },
] as const satisfies readonly Linked[]

/** The id of a template that needs the parameters of a list. */
export type LinkedTemplate = (typeof linked)[number]['id']

/** Templates by which a document made in a list already belongs there. */
export const linkedTemplates: Template[] = linked.map(
  ({id, title, schemaType, parameters, value}) => ({
    id,
    title: th[title],
    i18n: {title: {key: title, ns: NAMESPACE}},
    schemaType,
    parameters: parameters.map((name) => ({name, type: 'string'})),
    value,
  }),
)
