import {bangkokMoment} from './bangkokTime.ts'
import {type DayStyle, formatDay} from './formatDay.ts'
import {isoOf} from './IsoDay.ts'

/**
 * `26 มิถุนายน 2562 เวลา 09.30 น.` or `26 June 2019, 09:30`; nothing for what is no instant.
 *
 * @param iso an instant in UTC, shown by the clock in Thailand
 * @param locale of the interface: `th…`, or anything else for English
 */
export function formatMoment(iso: string, locale: string, style: DayStyle = 'long'): string {
  const moment = bangkokMoment(iso)
  if (!moment) return ''
  const day = formatDay(isoOf(moment.day), locale, style)
  const [hour, minute] = [moment.hour, moment.minute].map((part) => String(part).padStart(2, '0'))
  const isThai = locale.split('-', 1)[0] === 'th'
  return isThai ? `${day} เวลา ${hour}.${minute} น.` : `${day}, ${hour}:${minute}`
}
