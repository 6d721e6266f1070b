import {expect, test} from 'vitest'

import {coastline} from './coastline.ts'
import {FRAME, heightAt, project, smoothPath} from './projection.ts'

test('the corners of the frame are the corners of the map', () => {
  expect([
    project([FRAME.west, FRAME.north], 395),
    project([FRAME.east, FRAME.south], 395),
    heightAt(395),
  ]).toEqual([{x: 0, y: 0}, {x: 395, y: 348}, 348])
})

test('a line through points ends where it began', () => {
  expect(
    smoothPath([
      {x: 0, y: 0},
      {x: 6, y: 0},
      {x: 6, y: 6},
    ]),
  ).toBe('M0,0C0,-1 5,-1 6,0C7,1 7,6 6,6C5,6 0,1 0,0Z')
})

test('every coast is an outline on the same side of the world', () => {
  const wrong = coastline.filter(
    (outline) =>
      outline.length < 4 || outline.some(([east, north]) => east < 80 || Math.abs(north) > 30),
  )
  expect(wrong).toEqual([])
})
