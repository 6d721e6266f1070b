export {localeTh, thaiLocale} from './localeTh.ts'
