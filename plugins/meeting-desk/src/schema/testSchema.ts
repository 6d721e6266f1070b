import {createClient} from '@sanity/client'
import {createSourceFromConfig, type ObjectSchemaType, type Schema} from 'sanity'
import {internationalizedArray} from 'sanity-plugin-internationalized-array'

import {createSchemaTypes, languages, localizedFieldTypes} from '../../../../schemas/index.ts'
import {isObjectType} from './schemaKinds.ts'

/** The project's own schema with its Thai titles, compiled as the Studio does. */
export async function compileSchema(): Promise<Schema> {
  const client = createClient({
    projectId: 'capitals',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
  })
  const {schema} = await createSourceFromConfig({
    name: 'default',
    basePath: '/',
    projectId: 'capitals',
    dataset: 'production',
    schema: {types: createSchemaTypes('th')},
    plugins: [internationalizedArray({languages, fieldTypes: localizedFieldTypes})],
    currentUser: {id: 'ada', name: 'Ada', email: '', role: '', roles: []},
    getClient: ({apiVersion}) => client.withConfig({apiVersion}),
  })
  return schema
}

/** @throws Error for what is no type of the schema */
export function documentType(schema: Schema, name: string): ObjectSchemaType {
  const type = schema.get(name)
  if (!isObjectType(type)) throw new Error(`No type ${name}`)
  return type
}
