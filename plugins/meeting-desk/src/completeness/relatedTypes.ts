import type {ObjectSchemaType, Schema, Template} from 'sanity'

import {isObjectType, targetsOf} from '../schema/schemaKinds.ts'

/** Documents that belong to another one: their type, how they refer to it, how they are made. */
export interface RelatedType {
  type: ObjectSchemaType
  /** of the reference, such as `origin.meeting` */
  path: string
  /** id of the template that begins one already linked */
  template: string
  /** a template that begins one for each of these, too: `capital` */
  perMember: {template: string; parameter: string} | undefined
}

/**
 * What belongs to documents of a type: the types for which the studio has a template that begins
 * with one of them. A template with a second parameter begins one for each of those.
 */
export function relatedTypes(
  schema: Schema,
  templates: readonly Pick<Template, 'id' | 'schemaType' | 'parameters'>[],
  owner: string,
): RelatedType[] {
  const linked = templates.filter(({parameters}) => parameters?.[0]?.name === owner)
  return linked.flatMap(({id, schemaType, parameters}) => {
    const type = schema.get(schemaType)
    if (parameters?.length !== 1 || !isObjectType(type)) return []
    const path = referencePath(type, owner)
    if (path === undefined) return []
    const member = linked.find(
      (other) => other.schemaType === schemaType && other.parameters?.length === 2,
    )
    const parameter = member?.parameters?.[1]?.name
    return [
      {
        type,
        path,
        template: id,
        perMember: member && parameter ? {template: member.id, parameter} : undefined,
      },
    ]
  })
}

/** Where a type refers to documents of another one and of no other: in a field, or in one of its own. */
function referencePath(type: ObjectSchemaType, target: string, depth = 0): string | undefined {
  const direct = type.fields.find((field) => {
    const targets = targetsOf(field.type)
    return targets.length === 1 && targets[0] === target
  })
  if (direct) return direct.name
  if (depth > 0) return undefined
  for (const field of type.fields) {
    if (!isObjectType(field.type) || targetsOf(field.type).length > 0) continue
    const inside = referencePath(field.type, target, depth + 1)
    if (inside !== undefined) return `${field.name}.${inside}`
  }
  return undefined
}
