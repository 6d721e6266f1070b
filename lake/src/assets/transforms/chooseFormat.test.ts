import {describe, expect, it} from 'vitest'

import {chooseFormat} from './chooseFormat.ts'
import {parseTransformQuery} from './parseTransformQuery.ts'

const MODERN = 'image/avif,image/webp,image/*,*/*;q=0.8'

function choose(search: string, original: string, accept = '', side = 100): string {
  const query = parseTransformQuery(new URLSearchParams(search))
  if (!query) throw new Error(`"${search}" asks for nothing`)
  return chooseFormat(query, original, {width: side, height: side}, accept)
}

describe('chooseFormat', () => {
  it.each([
    ['auto=format', 'jpg', MODERN, 100, 'avif'],
    ['auto=format', 'jpg', MODERN, 3000, 'webp'],
    ['auto=format', 'jpg', MODERN, 5000, 'jpg'],
    ['auto=format', 'jpg', MODERN, 20_000, 'jpg'],
    ['auto=format', 'jpg', 'image/webp', 100, 'webp'],
    ['auto=format', 'jpg', '*/*', 100, 'jpg'],
    ['auto=format', 'gif', MODERN, 100, 'webp'],
    ['auto=format', 'webp', MODERN, 100, 'webp'],
    ['auto=format', 'webp', '*/*', 100, 'png'],
    ['auto=format&fm=png', 'jpg', MODERN, 100, 'png'],
    ['w=1', 'jpg', MODERN, 100, 'jpg'],
    ['w=1', 'png', MODERN, 100, 'png'],
    ['w=1', 'webp', MODERN, 100, 'webp'],
    ['w=1', 'avif', '', 100, 'avif'],
    ['w=1', 'tif', '', 100, 'webp'],
    ['w=1', 'tif', '', 20_000, 'jpg'],
  ])('%s of %s for "%s" at %i', (search, original, accept, side, format) => {
    expect(choose(search, original, accept, side)).toBe(format)
  })

  it('refuses what the format cannot hold', () => {
    expect(() => choose('fm=webp', 'jpg', '', 20_000)).toThrow('at most 16383 pixels a side')
  })
})
