export {thaiText, type ThaiTextOptions} from './plugin.tsx'
