import {BlockContentIcon} from '@sanity/icons/BlockContent'
import {defineArrayMember, defineType} from 'sanity'

/** A choice of the toolbar, in the words that the Studio has for it in the language of the interface. */
function choice(value: string, title: string, key: string) {
  return {value, title, i18nTitleKey: `inputs.portable-text.${key}`}
}

export const richText = defineType({
  name: 'richText',
  type: 'array',
  icon: BlockContentIcon,
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        choice('normal', 'Normal', 'style.normal'),
        choice('h3', 'Heading 3', 'style.h3'),
        choice('h4', 'Heading 4', 'style.h4'),
        choice('blockquote', 'Quote', 'style.quote'),
      ],
      lists: [
        choice('bullet', 'Bullets', 'list-type.bullet'),
        choice('number', 'Numbers', 'list-type.number'),
      ],
      marks: {
        decorators: [
          choice('strong', 'Strong', 'decorator.strong'),
          choice('em', 'Emphasis', 'decorator.emphasis'),
        ],
        annotations: [{type: 'link'}],
      },
    }),
  ],
})
