/**
 * Names that browsers do not know (they bring few of these languages), and abbreviations that people
 * write beside those of Intl: from January on, several forms each.
 */
const FURTHER: Readonly<Record<string, string>> = {
  en: '- - - - - - - - sept|sept. - - -',
  km: 'មករា កុម្ភៈ|កុម្ភះ|កុម្ភ: មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ',
  lo: 'ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ',
  my: 'ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ်|သြဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ',
  tet: 'janeiru|janeiro fevereiru|fevereiro marsu|março abríl|abril maiu|maio juñu|juñhu|junhu|junho jullu|julhu|julho agostu|agosto setembru|setembro outubru|outubro novembru|novembro dezembru|dezembro',
}

/** Their months are numbers behind or before a word. */
const NUMBERED = new Set(['vi', 'zh'])

const known = new Map<string, ReadonlyMap<string, number>>()

/** The number of a month by its name in a language, in lower case; long and short names. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const found = known.get(language)
  if (found) return found
  const names = new Map<string, number>()
  const further = FURTHER[language]?.split(' ') ?? []
  for (let month = 1; month <= 12; month++) {
    const own = further[month - 1]?.split('|').filter((name) => name !== '-') ?? []
    for (const name of [...namesByIntl(month, language), ...own]) names.set(name, month)
  }
  known.set(language, names)
  return names
}

function namesByIntl(month: number, language: string): string[] {
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
  if (!isKnown || NUMBERED.has(language)) return []
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
