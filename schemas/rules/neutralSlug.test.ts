import fc from 'fast-check'
import {expect, test} from 'vitest'

import {neutralSlug, SLUG_PATTERN} from './neutralSlug.ts'

test.each([
  ['MGMAC 7 Bangkok 2019', 'mgmac-7-bangkok-2019'],
  ['  City for All: “Smart City” ', 'city-for-all-smart-city'],
  ['Hà Nội & Đà Nẵng', 'ha-noi-and-da-nang'],
  ["Children's day", 'childrens-day'],
])('%j becomes %j', (text, slug) => {
  expect(neutralSlug(text)).toBe(slug)
})

test('text in other scripts gets a slug of its own', () => {
  const slugs = ['การประชุมครั้งที่ 7', 'ปฏิญญากรุงเทพ', 'ភ្នំពេញ', '北京'].map(neutralSlug)
  expect(new Set(slugs).size).toBe(4)
  expect(slugs.every((slug) => SLUG_PATTERN.test(slug))).toBe(true)
  expect(slugs[0]).toMatch(/^x[a-z0-9]+-7$/)
})

test('a slug is never empty, keeps the pattern and stays itself', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), (text) => {
      const slug = neutralSlug(text)
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(slug.length).toBeLessThanOrEqual(110)
      expect(neutralSlug(slug)).toBe(slug)
    }),
    {numRuns: 300},
  )
})
