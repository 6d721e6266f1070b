export {explainDay} from '../i18n/explainDay.ts'
export {bangkokToday} from './bangkokTime.ts'
export {type Era, eraOf} from './eras.ts'
export {
  type DayStyle,
  formatBothEras,
  formatDay,
  formatDayRange,
  formatRangeBothEras,
} from './formatDay.ts'
export {formatMoment} from './formatMoment.ts'
export {type DayProblem, type ParsedDay, parseDay} from './parseDay.ts'
export {type MomentProblem, type ParsedMoment, parseMoment} from './parseMoment.ts'
