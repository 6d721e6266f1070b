import type {ObjectSchemaType, SchemaType} from 'sanity'

/** The type of a gallery's pictures; nothing where `type` is no gallery. */
export function galleryMember(type: SchemaType): ObjectSchemaType | undefined {
  if (type.jsonType !== 'array') return undefined
  const [member, another] = type.of
  if (another || member?.jsonType !== 'object' || !isImage(member)) return undefined
  return member.fields.some(({name}) => name === 'alt') ? member : undefined
}

function isImage(type: SchemaType): boolean {
  return type.name === 'image' || (type.type ? isImage(type.type) : false)
}
