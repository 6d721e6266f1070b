import {BookmarkIcon} from '@sanity/icons/Bookmark'
import {defineField, defineType} from 'sanity'

import {dateField} from '../fields/dates.ts'
import {localizedString} from '../fields/localizedFields.ts'
import {naming} from '../fields/naming.ts'
import {joined} from '../fields/preview.ts'
import {webAddress} from '../fields/webAddress.ts'

export const source = defineType({
  name: 'source',
  type: 'object',
  icon: BookmarkIcon,
  fields: [
    localizedString({name: 'title', required: true}),
    webAddress({name: 'url'}),
    defineField({name: 'publisher', type: 'reference', to: [{type: 'agency'}]}),
    dateField({name: 'readOn'}),
  ],
  preview: {
    select: {title: 'title', url: 'url', publisher: 'publisher.name'},
    prepare: naming(({title, url, publisher}, {first, second}) => ({
      title: first(title) || url,
      subtitle: joined(second(title), first(publisher)),
    })),
  },
})
