export type {ContentLanguage, MachineOptions, TranslationOptions} from './options.ts'
export {translation} from './plugin.tsx'
