import type {ArraySchemaType, ObjectField, ObjectSchemaType, SchemaType} from 'sanity'

/** Whether a value of this type holds its text once per language. */
export function isLocalized(type: SchemaType): boolean {
  return type.name.startsWith('internationalizedArray')
}

export function isObjectType(type: SchemaType | undefined): type is ObjectSchemaType {
  return type?.jsonType === 'object'
}

export function isArrayType(type: SchemaType | undefined): type is ArraySchemaType {
  return type?.jsonType === 'array'
}

/** Whether a value of this type points to another document. */
export function isReferenceType(type: SchemaType): boolean {
  return chainOf(type).includes('reference')
}

/** The names of the types that a reference may point to; none for what is no reference. */
export function targetsOf(type: SchemaType): string[] {
  if (!isReferenceType(type) || !('to' in type) || !Array.isArray(type.to)) return []
  return type.to.flatMap((target: unknown) =>
    typeof target === 'object' &&
    target !== null &&
    'name' in target &&
    typeof target.name === 'string'
      ? target.name
      : [],
  )
}

/** The fields that belong to a group of an object. */
export function fieldsIn(type: ObjectSchemaType, group: string): ObjectField[] {
  return type.fields.filter((field) => [field.group].flat().includes(group))
}

/** The name of a type and of all that it is made from. */
function chainOf(type: SchemaType): string[] {
  return type.type ? [type.name, ...chainOf(type.type)] : [type.name]
}
