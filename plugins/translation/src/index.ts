export type {ContentLanguage, TranslationOptions} from './options.ts'
export {translation} from './plugin.tsx'
