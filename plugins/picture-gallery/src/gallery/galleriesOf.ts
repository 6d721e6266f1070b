import type {ObjectSchemaType} from 'sanity'

import {galleryMember} from './galleryMember.ts'

/** The galleries among a document's own fields: the name of the field, and of its pictures' type. */
export function galleriesOf(type: ObjectSchemaType): ReadonlyMap<string, string> {
  const galleries = new Map<string, string>()
  for (const {name, type: fieldType} of type.fields) {
    const member = galleryMember(fieldType)
    if (member) galleries.set(name, member.name)
  }
  return galleries
}
