/** Whether two texts differ in spaces at most. */
export function sameText(one: string, other: string): boolean {
  return one.replace(/\s/g, '') === other.replace(/\s/g, '')
}
