/** Buddhist Era and Common Era. */
export type Era = 'BE' | 'CE'

/** BE is ahead of CE by that many years. */
export const ERA_DIFFERENCE = 543

/** A year from here on is of the Buddhist Era unless something says otherwise. */
export const FIRST_PLAIN_BE_YEAR = 2400

export function toCommonEra(year: number, era: Era): number {
  return era === 'BE' ? year - ERA_DIFFERENCE : year
}

/** The year as people of an era write it. */
export function yearIn(era: Era, year: number): number {
  return era === 'BE' ? year + ERA_DIFFERENCE : year
}

/** The era that people use in a language of the interface. */
export function eraOf(locale: string): Era {
  return locale.split('-', 1)[0] === 'th' ? 'BE' : 'CE'
}
