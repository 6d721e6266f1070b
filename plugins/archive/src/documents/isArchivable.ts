import type {SchemaType} from 'sanity'

/** Whether documents of the type have a field that can say that they are archived. */
export function isArchivable(type: SchemaType | undefined): boolean {
  return type?.jsonType === 'object' && type.fields.some(({name}) => name === 'archivedAt')
}
