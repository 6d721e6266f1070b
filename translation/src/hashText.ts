/** Odd numbers with their bits well spread, two a lane. */
const LANES = [
  [0x9e3779b1, 0x85ebca6b],
  [0xc2b2ae35, 0x27d4eb2f],
  [0x165667b1, 0xd3a2646d],
  [0xfd7046c5, 0xb55a4f09],
] as const

/**
 * 32 hexadecimal digits that differ for texts that differ. Made for speed where Web Crypto would
 * have to be awaited: wide enough that chance makes no two texts alike, but no protection against
 * somebody who looks for such texts.
 */
export function hashText(text: string): string {
  const lanes: [number, number, number, number] = [text.length, 1, 2, 3]
  let [a, b, c, d] = lanes
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, LANES[0][0])
    b = Math.imul(b ^ code, LANES[1][0])
    c = Math.imul(c ^ code, LANES[2][0])
    d = Math.imul(d ^ code, LANES[3][0])
    a ^= a >>> 15
    b ^= b >>> 13
    c ^= c >>> 16
    d ^= d >>> 14
  }
  const crossed = [a ^ (b >>> 7), b ^ (c >>> 7), c ^ (d >>> 7), d ^ (a >>> 7)]
  return crossed.map((lane, index) => digits(spread(lane, LANES[index]?.[1] ?? 1))).join('')
}

function spread(lane: number, factor: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), factor)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

function digits(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0')
}
