import {defineArrayMember, defineField} from 'sanity'

interface GalleryOptions {
  readonly name: string
  readonly group?: string
}

/** Pictures in order, shown side by side. */
export function gallery({name, group}: GalleryOptions) {
  return defineField({
    name,
    type: 'array',
    ...(group === undefined ? {} : {group}),
    options: {layout: 'grid'},
    of: [defineArrayMember({type: 'picture'})],
  })
}
