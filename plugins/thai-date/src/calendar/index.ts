export {type Era, eraOf} from './eras.ts'
export {type DayStyle, formatBothEras, formatDay, formatDayRange} from './formatDay.ts'
export {type DayProblem, type ParsedDay, parseDay} from './parseDay.ts'
