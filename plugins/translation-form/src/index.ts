export {translationForm} from './plugin.tsx'
export type {TranslationFormOptions} from './options.ts'
