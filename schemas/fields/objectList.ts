import {defineArrayMember, defineField} from 'sanity'

interface ObjectListOptions {
  readonly name: string
  /** The object type of the items. */
  readonly of: string
  readonly group?: string
}

/** An ordered list of objects of one type. */
export function objectList({name, of, group}: ObjectListOptions) {
  return defineField({
    name,
    type: 'array',
    ...(group === undefined ? {} : {group}),
    of: [defineArrayMember({type: of})],
  })
}
