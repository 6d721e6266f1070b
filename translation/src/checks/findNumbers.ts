import {eraOf, ERA_DIFFERENCE} from './findDates.ts'
import type {TextRange} from './Finding.ts'
import {matches, overlaps} from './matches.ts'
import {factorBehind, saysPercent} from './numberWords.ts'
import {plainDigits} from './plainDigits.ts'

/** A number as it is written, and what it can mean. */
export interface WrittenNumber extends TextRange {
  text: string
  /** `1.234` may be a thousand or a decimal, and 2562 the year 2019 */
  readings: ReadonlySet<string>
  isPercent: boolean
}

const NUMBER = /\p{Nd}+(?:[.,:\u00A0\u202F]\p{Nd}+)*/gu
const ADDRESS = /https?:\/\/\S+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/g
const AFTERNOON = /^\s?p\.?\s?m\b/i
const AROUND = 14

/** The numbers of a text that stand in none of the ranges given and in no address. */
export function findNumbers(
  text: string,
  language: string,
  except: readonly TextRange[] = [],
): WrittenNumber[] {
  const plain = plainDigits(text)
  const addresses = matches(plain, ADDRESS)
  return matches(plain, NUMBER)
    .filter((number) => !overlaps(number, except) && !overlaps(number, addresses))
    .map(({text: digits, start, end}) => {
      const before = plain.slice(Math.max(0, start - AROUND), start)
      const behind = plain.slice(end, end + AROUND)
      const readings = readingsOf(digits, factorBehind(behind, language))
      if (AFTERNOON.test(behind)) readings.add(plainNumber(afternoon(digits)))
      // A country's code stands for the 0 before a telephone number.
      if (before.endsWith('+')) readings.add('0')
      return {
        text: text.slice(start, end),
        start,
        end,
        readings,
        isPercent:
          saysPercent(/^[^\p{Nd}.,;]*/u.exec(behind)?.[0] ?? '', language) ||
          saysPercent(/[^\p{Nd}.,;]*$/u.exec(before)?.[0] ?? '', language),
      }
    })
}

function readingsOf(digits: string, factor: number): Set<string> {
  const [first = '', ...groups] = digits.split(/[.,:\u00A0\u202F]/)
  const last = groups.at(-1)
  const whole = first + groups.join('')
  const readings = new Set([plainNumber(digits.replaceAll(/[,:\u00A0\u202F]/g, '.'))])
  if (groups.length > 0 && groups.every(({length}) => length === 3))
    readings.add(plainNumber(whole))
  if (last !== undefined) {
    readings.add(plainNumber(`${first}${groups.slice(0, -1).join('')}.${last}`))
  } else if (eraOf(undefined, Number(first)) === 'BE' && first.length === 4) {
    readings.add(String(Number(first) - ERA_DIFFERENCE))
  }
  const plain = factor > 0 ? [...readings].filter((reading) => /^\d+(?:\.\d+)?$/.test(reading)) : []
  return new Set([...readings, ...plain.map((reading) => raised(reading, factor))])
}

/** Without zeros that say nothing: `09.30` → `9.3` */
function plainNumber(digits: string): string {
  const bare = digits.replace(/^0+(?=\d)/, '')
  return /^\d+\.\d+$/.test(bare) ? bare.replace(/\.?0+$/, '') : bare
}

/** A number ten times as much as often as `factor` says, without the faults of floating point. */
function raised(number: string, factor: number): string {
  const [whole = '', part = ''] = number.split('.')
  const digits = part.padEnd(factor, '0')
  return plainNumber(`${whole}${digits.slice(0, factor)}.${digits.slice(factor) || '0'}`)
}

/** `2:30` → `14.30` */
function afternoon(digits: string): string {
  const [hour = '', ...minutes] = digits.split(/[.:]/)
  return [String((Number(hour) % 12) + 12), ...minutes].join('.')
}
