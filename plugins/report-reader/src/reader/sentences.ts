/** A part of a paragraph and where it begins. */
export interface Sentence {
  readonly text: string
  readonly start: number
}

/** A paragraph at the words and full stops that begin something new. */
export function sentences(text: string): Sentence[] {
  const borders = Array.from(
    text.matchAll(/(?<=[.;])\s+(?=[A-Z\d])|\s+(?=จากนั้น|นอกจากนี้|ทั้งนี้|อีกทั้ง|โดย(?!สาร))/g),
    ({index}) => index,
  )
  return [0, ...borders].map((start, index) => ({
    start,
    text: text.slice(start, borders[index] ?? text.length),
  }))
}
