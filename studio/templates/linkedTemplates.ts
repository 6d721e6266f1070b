import type {Template} from 'sanity'

import {th} from '../i18n/th.ts'
import {NAMESPACE, type WordKey} from '../i18n/words.ts'
import {meetingReference} from './meetingReference.ts'

/** What one template begins a document with, from the parameters of the list it is used in. */
type Begin = Template<Record<string, string>, Record<string, unknown>>['value']

interface Linked {
  id: string
  title: WordKey
  schemaType: string
  parameter: string
  value: Begin
}

const linked = [
  {
    id: 'session-of-meeting',
    title: 'template.session',
    schemaType: 'session',
    parameter: 'meeting',
    value: async (params, context) => ({meeting: await meetingReference(params, context)}),
  },
  {
    id: 'presentation-of-meeting',
    title: 'template.presentation',
    schemaType: 'presentation',
    parameter: 'meeting',
    value: async (params, context) => ({meeting: await meetingReference(params, context)}),
  },
  {
    id: 'declaration-of-meeting',
    title: 'template.declaration',
    schemaType: 'declaration',
    parameter: 'meeting',
    value: async (params, context) => ({meeting: await meetingReference(params, context)}),
  },
  {
    id: 'project-of-meeting',
    title: 'template.meeting-project',
    schemaType: 'cooperationProject',
    parameter: 'meeting',
    value: async (params, context) => ({
      origin: {_type: 'projectOrigin', meeting: await meetingReference(params, context)},
    }),
  },
  {
    id: 'project-in-framework',
    title: 'template.framework-project',
    schemaType: 'cooperationProject',
    parameter: 'framework',
    value: (params) => ({framework: params?.framework}),
  },
  {
    id: 'project-with-status',
    title: 'template.status-project',
    schemaType: 'cooperationProject',
    parameter: 'status',
    value: (params) => ({status: params?.status}),
  },
  {
    id: 'topic-of-kind',
    title: 'template.topic',
    schemaType: 'topic',
    parameter: 'kind',
    value: (params) => ({kind: params?.kind}),
  },
] as const satisfies readonly Linked[]

/** The id of a template that needs the parameters of a list. */
export type LinkedTemplate = (typeof linked)[number]['id']

/** Templates by which a document made in a list already belongs there. */
export const linkedTemplates: Template[] = linked.map(
  ({id, title, schemaType, parameter, value}) => ({
    id,
    title: th[title],
    i18n: {title: {key: title, ns: NAMESPACE}},
    schemaType,
    parameters: [{name: parameter, type: 'string'}],
    value,
  }),
)
