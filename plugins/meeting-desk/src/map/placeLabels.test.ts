import {expect, test} from 'vitest'

import {readContent} from '../../../../content/testContent.ts'
import {isRecord} from '../../../../schemas/rules/isRecord.ts'
import {valueIn} from '../../../../schemas/rules/LocalizedValue.ts'
import {type Labelled, overlaps, placeLabels} from './placeLabels.ts'
import {heightAt, project} from './projection.ts'
import {textWidth} from './textWidth.ts'

const HEIGHT = 18

function capitals(language: string, width: number, size: number): Labelled[] {
  return readContent().flatMap(({_id, _type, commonName, location}) => {
    if (_type !== 'capital' || !isRecord(location)) return []
    const at = project([Number(location['lng']), Number(location['lat'])], width)
    const name = String(valueIn(commonName, language))
    return [{id: _id, ...at, width: textWidth(name, size), height: HEIGHT}]
  })
}

test.for([
  ['th', 680, 13],
  ['en', 680, 13],
  ['th', 340, 11],
  ['en', 340, 11],
] as const)(
  'the capitals in %s on a map of %d px: no name over another',
  ([language, width, size]) => {
    const points = capitals(language, width, size)
    const placed = placeLabels(points, {width, height: heightAt(width), radius: 5})
    const boxes = points.map((point, index) => ({...point, ...placed[index]}))
    const clashes = boxes.flatMap((box, index) =>
      boxes.slice(index + 1).flatMap((other) => (overlaps(box, other) ? [[box.id, other.id]] : [])),
    )
    const outside = boxes.filter(
      (box) =>
        box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + HEIGHT > heightAt(width),
    )
    expect({count: boxes.length, clashes, outside}).toEqual({count: 11, clashes: [], outside: []})
  },
)

test('a name alone stands right of its dot', () => {
  const point = {id: 'a', x: 50, y: 50, width: 40, height: 20}
  expect(placeLabels([point], {width: 200, height: 100, radius: 5})).toEqual([
    {id: 'a', x: 59, y: 40},
  ])
})

test('a name at the right edge stands left of its dot', () => {
  const point = {id: 'a', x: 190, y: 50, width: 40, height: 20}
  expect(placeLabels([point], {width: 200, height: 100, radius: 5})).toEqual([
    {id: 'a', x: 141, y: 40},
  ])
})
