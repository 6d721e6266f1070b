import type {PathSegment} from '@capitals/translation'
import type {ArraySchemaType, ObjectSchemaType, SchemaType} from 'sanity'

/** Titles of the fields on a path; items of lists have none. */
export function titlesOf(path: readonly PathSegment[], type: SchemaType): string[] {
  const titles: string[] = []
  let here: readonly SchemaType[] = [type]
  for (const segment of path) {
    if (typeof segment === 'string') {
      const fields = here.filter(isObjectType).flatMap((one) => one.fields)
      const field = fields.find(({name}) => name === segment)
      titles.push(field?.type.title ?? segment)
      here = field ? [field.type] : []
    } else {
      here = here.filter(isArrayType).flatMap((one) => one.of)
    }
  }
  return titles
}

function isObjectType(type: SchemaType): type is ObjectSchemaType {
  return type.jsonType === 'object'
}

function isArrayType(type: SchemaType): type is ArraySchemaType {
  return type.jsonType === 'array'
}
