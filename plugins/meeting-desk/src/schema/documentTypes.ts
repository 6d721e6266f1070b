import type {ObjectSchemaType, Schema} from 'sanity'

import {isObjectType} from './schemaKinds.ts'

/** The types of the schema that stand on their own, in its order, without hidden ones and the Studio's. */
export function documentTypes(schema: Schema): ObjectSchemaType[] {
  return schema.getTypeNames().flatMap((name) => {
    const type = schema.get(name)
    const isOwn =
      type?.type?.name === 'document' && type.hidden !== true && !/^(sanity|assist)\./.test(name)
    return isOwn && isObjectType(type) ? [type] : []
  })
}
