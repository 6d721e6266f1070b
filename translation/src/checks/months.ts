/** Beside what Intl knows: abbreviations and names as people write them, by number of the month. */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  en: ['sept:9', 'sept.:9'],
  tet: [
    ...'janeiru:1 fevereiru:2 marsu:3 abril:4 abríl:4 maiu:5 juñu:6 juñhu:6 junhu:6'.split(' '),
    ...'jullu:7 julhu:7 agostu:8 setembru:9 outubru:10 novembru:11 dezembru:12'.split(' '),
  ],
  lo: ['ພຶດສະພາ:5', 'ກໍລະກົດ:7'],
}

/** Their months are numbers behind or before a word. */
const NUMBERED = new Set(['vi', 'zh'])

const MONTHS = Array.from({length: 12}, (_, index) => index + 1)

const known = new Map<string, ReadonlyMap<string, number>>()

/** The number of a month by its name in a language, in lower case; long and short names. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const found = known.get(language)
  if (found) return found
  const names = new Map<string, number>()
  if (!NUMBERED.has(language)) {
    for (const month of MONTHS) for (const name of namesOf(month, language)) names.set(name, month)
  }
  for (const further of FURTHER[language] ?? []) {
    const [name = '', month] = further.split(':')
    names.set(name, Number(month))
  }
  known.set(language, names)
  return names
}

function namesOf(month: number, language: string): string[] {
  const day = new Date(Date.UTC(2019, month - 1, 15))
  return (['long', 'short'] as const).flatMap((width) =>
    // With the day too: many languages inflect a month's name beside a number.
    [{month: width}, {month: width, day: 'numeric'} as const].flatMap((options) => {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
        ...options,
        timeZone: 'UTC',
      })
      const name = format
        .formatToParts(day)
        .find(({type}) => type === 'month')
        ?.value.toLowerCase()
      if (name === undefined || /^\d+$/.test(name)) return []
      const bare = name.replace(/\.$/, '')
      return [...new Set([name, bare, `${bare}.`])]
    }),
  )
}
