import {describe, expect, it} from 'vitest'

import {parseTransformQuery} from './parseTransformQuery.ts'
import {planTransform, type TransformPlan} from './planTransform.ts'

function plan(search: string, width = 400, height = 200): TransformPlan {
  const query = parseTransformQuery(new URLSearchParams(search))
  if (!query) throw new Error(`"${search}" asks for nothing`)
  return planTransform(query, {width, height})
}

const size = (width: number, height: number) => ({width, height})
const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  width,
  height,
})

describe('planTransform', () => {
  it.each([
    // one side: the other follows; small pictures are enlarged
    ['w=100', 100, 50],
    ['h=100', 200, 100],
    ['w=800', 800, 400],
    ['w=100&dpr=2', 200, 100],
    ['w=100&dpr=1.5&fit=max', 150, 75],
    ['w=100&dpr=9', 300, 150],
    // both
    ['w=100&h=100', 100, 50],
    ['w=100&h=100&fit=clip', 100, 50],
    ['w=800&h=800&fit=clip', 800, 400],
    ['w=800&h=800&fit=max', 400, 200],
    ['w=800&fit=max', 400, 200],
    ['w=100&h=100&fit=max', 100, 50],
    ['w=100&h=100&fit=fill', 100, 100],
    ['w=800&h=800&fit=fillmax', 800, 800],
    ['w=100&h=100&fit=scale', 100, 100],
    ['w=100&h=100&fit=crop', 100, 100],
    ['w=800&h=800&fit=crop', 800, 800],
    ['w=100&h=100&fit=min', 100, 100],
    ['w=800&h=800&fit=min', 200, 200],
    // bounds
    ['max-w=100', 100, 50],
    ['max-w=800', 400, 200],
    ['w=300&max-w=100', 100, 50],
    ['h=10&min-h=50', 100, 50],
    // of a part
    ['rect=0,0,100,100&w=50', 50, 50],
    ['rect=350,150,100,100', 50, 50],
    // turned and padded
    ['or=90', 200, 400],
    ['or=180&w=100', 100, 50],
    ['w=100&pad=10', 120, 70],
    // nothing of the size
    ['q=50', 400, 200],
    // never less than a pixel
    ['w=1', 1, 1],
  ])('%s of 400 × 200 is %i × %i', (search, width, height) => {
    expect(plan(search).output).toEqual(size(width, height))
  })

  it.each([
    ['', box(50, 0, 100, 100)],
    ['&crop=center', box(50, 0, 100, 100)],
    ['&crop=left', box(0, 0, 100, 100)],
    ['&crop=right', box(100, 0, 100, 100)],
    ['&crop=top,right', box(100, 0, 100, 100)],
    ['&crop=focalpoint', box(50, 0, 100, 100)],
    ['&crop=focalpoint&fp-x=0.3&fp-y=0.9', box(10, 0, 100, 100)],
    ['&crop=focalpoint&fp-x=0', box(0, 0, 100, 100)],
    ['&crop=focalpoint&fp-x=1', box(100, 0, 100, 100)],
    ['&crop=entropy', {entropy: size(100, 100)}],
  ])('fit=crop%s cuts there', (crop, window) => {
    expect(plan(`w=100&h=100&fit=crop${crop}`)).toEqual({
      scaled: size(200, 100),
      window,
      output: size(100, 100),
    })
  })

  it('centres the picture on the canvas of fit=fill', () => {
    expect(plan('w=101&h=100&fit=fill&pad=2')).toEqual({
      scaled: size(101, 51),
      canvas: {top: 26, bottom: 27, left: 2, right: 2},
      output: size(105, 104),
    })
  })

  it('cuts a rectangle off at the edges of the picture', () => {
    expect(plan('rect=300,100,1000,1000').region).toEqual(box(300, 100, 100, 100))
  })

  it('refuses a rectangle outside the picture', () => {
    expect(() => plan('rect=400,0,10,10')).toThrow('outside the picture, which is 400 × 200 pixels')
  })

  it.each(['w=8193', 'h=5000', 'w=4000&dpr=3', 'w=10&h=9000&fit=fill'])('refuses %s', (search) => {
    expect(() => plan(search)).toThrow('the limit is 8192 a side')
  })

  it('gives a large picture in its own size', () => {
    expect(plan('q=50', 12_000, 9000).output).toEqual(size(12_000, 9000))
    expect(plan('w=20000&fit=max', 12_000, 9000).output).toEqual(size(12_000, 9000))
  })
})
