/** One of two texts, in the language of the interface, which `<html lang>` names. */
export function inThai(thai: string, english: string): string {
  return document.documentElement.lang.startsWith('en') ? english : thai
}
