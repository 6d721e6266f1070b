import {describe, expect, it} from 'vitest'

import {BadRequestError} from '../../errors.ts'
import {parseColour} from './parseColour.ts'
import {parseTransformQuery} from './parseTransformQuery.ts'

const parse = (search: string) => parseTransformQuery(new URLSearchParams(search))

describe('parseTransformQuery', () => {
  it('asks for the original without a parameter of its own', () => {
    expect(parse('')).toBeUndefined()
    expect(parse('dl=a.png&utm_source=x')).toBeUndefined()
  })

  it('reads everything', () => {
    expect(
      parse(
        'w=100.4&h=50&dpr=2&fit=crop&crop=focalpoint&fp-x=.25&fp-y=1&rect=1,2,3,4&q=0&fm=pjpg&auto=format' +
          '&bg=80ff0000&blur=5&sharpen=6&sat=-100&invert=true&flip=hv&or=270&pad=3&frame=1' +
          '&min-w=1&min-h=2&max-w=3&max-h=4',
      ),
    ).toEqual({
      width: 201,
      height: 100,
      minWidth: 2,
      minHeight: 4,
      maxWidth: 6,
      maxHeight: 8,
      fit: 'crop',
      crop: {point: {x: 0.25, y: 1}},
      rect: {left: 1, top: 2, width: 3, height: 4},
      pad: 6,
      format: 'jpg',
      auto: true,
      effects: {
        progressive: true,
        quality: 1,
        background: {r: 255, g: 0, b: 0, alpha: 128 / 255},
        blur: 5,
        sharpen: 6,
        saturation: -100,
        invert: true,
        flipHorizontal: true,
        flipVertical: true,
        orientation: 270,
        still: true,
      },
    })
  })

  it.each([
    ['w=0', '"w" must be a number from 1 to 100000'],
    ['w=abc', '"w"'],
    ['w=1e3', '"w"'],
    ['w=', '"w"'],
    ['h=-1', '"h"'],
    ['q=101', '"q" must be a number from 0 to 100'],
    ['dpr=0', '"dpr"'],
    ['fit=cover', '"fit" must be one of clip, crop, fill, fillmax, max, min, scale'],
    ['fit=toString', '"fit"'],
    ['auto=compress', '"auto" must be one of format'],
    ['fm=exe', '"fm"'],
    ['crop=faces', '"crop"'],
    ['crop=top,', '"crop"'],
    ['fp-x=2', '"fp-x" must be a number from 0 to 1'],
    ['rect=1,2,3', '"rect"'],
    ['rect=1,2,3,4,5', '"rect"'],
    ['rect=1,2,0,4', '"rect"'],
    ['rect=-1,2,3,4', '"rect"'],
    ['bg=red', '"bg"'],
    ['bg=12345', '"bg"'],
    ['flip=x', '"flip"'],
    ['or=45', '"or" must be one of 0, 90, 180, 270'],
    ['frame=2', '"frame" must be 1'],
  ])('refuses %s', (search, message) => {
    expect(() => parse(search)).toThrow(BadRequestError)
    expect(() => parse(search)).toThrow(message)
  })
})

describe('parseColour', () => {
  it.each([
    ['f80', {r: 255, g: 136, b: 0, alpha: 1}],
    ['0f80', {r: 255, g: 136, b: 0, alpha: 0}],
    ['FF8000', {r: 255, g: 128, b: 0, alpha: 1}],
    ['00ff8000', {r: 255, g: 128, b: 0, alpha: 0}],
  ])('%s', (text, colour) => {
    expect(parseColour(text)).toEqual(colour)
  })
})
