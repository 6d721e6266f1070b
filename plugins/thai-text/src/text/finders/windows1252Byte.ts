/** What Windows-1252 has in the bytes 80–9F, where Latin-1 has control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const FIRST = 0x80

/** The byte that is read as this character in Windows-1252 or Latin-1. */
export function windows1252Byte(letter: string): number | undefined {
  const code = letter.charCodeAt(0)
  if (code < 0x100) return code
  const place = HIGH.indexOf(letter)
  return place === -1 ? undefined : FIRST + place
}
