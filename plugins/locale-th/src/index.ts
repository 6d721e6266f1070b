export {HtmlLanguage} from './HtmlLanguage.ts'
export {localeTh, thaiLocale} from './localeTh.ts'
