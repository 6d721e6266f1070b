export {thaiDate} from './plugin.tsx'
