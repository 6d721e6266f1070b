import {definePlugin, type InputProps} from 'sanity'

import {LanguageInput} from './components/LanguageInput.tsx'
import {bundles} from './i18n/bundles.ts'
import {RichTextPlugins} from './richText/RichTextPlugins.tsx'

export interface ThaiTextOptions {
  /** names of fields that hold faulty spellings on purpose: nothing under them is touched */
  readonly keep?: readonly string[]
}

/**
 * Thai text is kept clean as it is pasted and written, with what may be wrong told under the field;
 * every language's input says its language; rich text takes only structure from other programs.
 */
export const thaiText = definePlugin<ThaiTextOptions | void>((options) => {
  const keep = options?.keep ?? []
  return {
    name: 'thai-text',
    form: {
      components: {
        input: (props: InputProps) => <LanguageInput input={props} keep={keep} />,
        portableText: {plugins: RichTextPlugins},
      },
    },
    i18n: {bundles},
  }
})
