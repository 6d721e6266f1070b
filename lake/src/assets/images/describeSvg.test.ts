import {describe, expect, it} from 'vitest'

import {describeSvg} from './describeSvg.ts'

describe('describeSvg', () => {
  it.each([
    ['<svg width="30" height="20"/>', 30, 20],
    ['<svg width="30px" height="20.4px"></svg>', 30, 20],
    ["<svg width='1in' height='2.54cm'></svg>", 96, 96],
    ['<svg width="100%" height="100%" viewBox="0 0 40 10"></svg>', 40, 10],
    ['<svg width="80" viewBox="0,0,40,10"></svg>', 80, 20],
    ['<svg height="5" viewBox="0 0 40 10"></svg>', 20, 5],
    ['<svg viewBox="0 0 0.5 0.5"></svg>', 1, 1],
    ['<svg></svg>', 300, 150],
    ['<svg data-width="9" width="3" height="4"></svg>', 3, 4],
    ['<svg title="a > b" width="3" height="4"></svg>\n<!-- made by hand -->\n', 3, 4],
    ['\uFEFF<?xml version="1.0"?>\n<!-- <html> -->\n<svg width="3" height="4"></svg>', 3, 4],
    ['<!DOCTYPE svg [<!ENTITY a "b>c">]><svg width="3" height="4"></svg>', 3, 4],
    ['<svg:svg xmlns:svg="http://www.w3.org/2000/svg" width="3" height="4"></svg:svg>', 3, 4],
  ])('%s', (text, width, height) => {
    expect(describeSvg(text)).toEqual({width, height})
  })

  it.each(['', 'svg', '<html><svg></svg></html>', '<svgs></svgs>', '<!-- <svg></svg>', '<svg'])(
    'is no SVG: %s',
    (text) => {
      expect(describeSvg(text)).toBeUndefined()
    },
  )

  it('refuses one that does not end', () => {
    expect(() => describeSvg('<svg width="3" height="4"><path d="M0')).toThrow('truncated')
  })
})
