import type {Mend} from './mendPackages.ts'

/** Names of languages above localised texts: capitals of 10 pixels are too small for Thai and its neighbours. */
export const readableLabels: readonly Mend[] = [
  {
    package: 'sanity-plugin-internationalized-array',
    code: 'jsx(Label, {\n\t\t\t\tmuted: !0,',
    instead: 'jsx(Text, {\n\t\t\t\tmuted: !0,',
  },
]
