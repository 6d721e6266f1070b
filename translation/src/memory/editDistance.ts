const WORD = 32

/**
 * How many UTF-16 units have to be put in, taken out or replaced to make one text of another. Counts
 * 32 units at a time in the bits of a number (Myers 1999, in blocks after Hyyrö 2003).
 */
export function editDistance(one: string, other: string): number {
  const length = one.length
  if (length === 0) return other.length
  const blocks = Math.ceil(length / WORD)
  const places = placesOf(one, blocks)
  const more = new Int32Array(blocks).fill(-1)
  const fewer = new Int32Array(blocks)
  const lastBit = (length - 1) % WORD
  let distance = length
  for (let index = 0; index < other.length; index++) {
    const equalIn = places.get(other.charCodeAt(index))
    let up = 1
    let down = 0
    for (let block = 0; block < blocks; block++) {
      const moreHere = more[block] ?? 0
      const fewerHere = fewer[block] ?? 0
      const found = equalIn?.[block] ?? 0
      const vertical = found | fewerHere
      const equal = found | down
      const horizontal = (((equal & moreHere) + moreHere) ^ moreHere) | equal
      const rises = fewerHere | ~(horizontal | moreHere)
      const falls = moreHere & horizontal
      if (block === blocks - 1) {
        distance += ((rises >>> lastBit) & 1) - ((falls >>> lastBit) & 1)
      }
      const risesOn = (rises << 1) | up
      const fallsOn = (falls << 1) | down
      up = rises >>> (WORD - 1)
      down = falls >>> (WORD - 1)
      more[block] = fallsOn | ~(vertical | risesOn)
      fewer[block] = risesOn & vertical
    }
  }
  return distance
}

/** For each unit of a text a bit for each place where it stands. */
function placesOf(text: string, blocks: number): Map<number, Int32Array> {
  const places = new Map<number, Int32Array>()
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    let bits = places.get(code)
    if (!bits) places.set(code, (bits = new Int32Array(blocks)))
    const block = Math.floor(index / WORD)
    bits[block] = (bits[block] ?? 0) | (1 << (index % WORD))
  }
  return places
}
