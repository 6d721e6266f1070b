import {defineLocale, definePlugin, type ImplicitLocaleResourceBundle} from 'sanity'

import {BuiltInField} from './BuiltInField.ts'
import {HtmlLanguage} from './HtmlLanguage.ts'
import {LanguageChoice} from './LanguageChoice.tsx'
import {mendedBundles} from './mendedBundles.ts'

/** Every namespace in which the Studio and its tools keep words; each is fetched when it is needed. */
const bundles: ImplicitLocaleResourceBundle[] = [
  {namespace: 'canvas', resources: () => import('./resources/canvas.ts')},
  {namespace: 'comments', resources: () => import('./resources/comments.ts')},
  {namespace: 'copy-paste', resources: () => import('./resources/copy-paste.ts')},
  {namespace: 'feedback', resources: () => import('./resources/feedback.ts')},
  {namespace: 'media-library', resources: () => import('./resources/media-library.ts')},
  {namespace: 'presentation', resources: () => import('./resources/presentation.ts')},
  {namespace: 'releases', resources: () => import('./resources/releases.ts')},
  {namespace: 'singleDocRelease', resources: () => import('./resources/singleDocRelease.ts')},
  {namespace: 'structure', resources: () => import('./resources/structure.ts')},
  {namespace: 'studio', resources: () => import('./resources/studio.ts')},
  {namespace: 'tasks', resources: () => import('./resources/tasks.ts')},
  {namespace: 'validation', resources: () => import('./resources/validation.ts')},
  {namespace: 'variants', resources: () => import('./resources/variants.ts')},
  {namespace: 'vision', resources: () => import('./resources/vision.ts')},
]

/** Thai, with weeks that begin on Sunday. `th` makes Intl write years of the Buddhist era. */
export const localeTh = defineLocale({
  id: 'th',
  title: 'ไทย',
  weekInfo: {firstDay: 7, weekend: [6, 7]},
  bundles,
})

/** The Studio in Thai. The language that is registered last is the default. */
export const thaiLocale = definePlugin({
  name: 'locale-th',
  form: {components: {field: BuiltInField}},
  i18n: {bundles: mendedBundles, locales: (known) => [...known, localeTh]},
  studio: {components: {layout: HtmlLanguage, toolMenu: LanguageChoice}},
})
