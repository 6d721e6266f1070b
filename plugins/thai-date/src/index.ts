export {thaiDate} from './plugin.tsx'
export {datesInBothEras} from './schema/datesInBothEras.ts'
