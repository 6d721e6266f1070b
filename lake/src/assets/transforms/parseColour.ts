import {BadRequestError} from '../../errors.ts'
import type {Colour} from './TransformQuery.ts'

/** Hex digits as Sanity takes them: RGB, ARGB, RRGGBB or AARRGGBB, without `#`. @throws BadRequestError */
export function parseColour(text: string): Colour {
  if (!/^([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(text)) {
    throw new BadRequestError(
      'The image parameter "bg" must be a colour in hex digits: RGB, ARGB, RRGGBB or AARRGGBB',
    )
  }
  const pairs = text.length <= 4 ? Array.from(text, (digit) => digit + digit) : text.match(/../g)
  const bytes = (pairs ?? []).map((pair) => Number.parseInt(pair, 16))
  const [alpha = 255, r = 0, g = 0, b = 0] = bytes.length === 4 ? bytes : [255, ...bytes]
  return {r, g, b, alpha: alpha / 255}
}
