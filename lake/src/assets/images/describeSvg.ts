import {BadRequestError} from '../../errors.ts'

export interface Size {
  width: number
  height: number
}

/** CSS's size of a replaced element that has none. */
const DEFAULT_SIZE: Size = {width: 300, height: 150}

/** CSS pixels, https://www.w3.org/TR/css-values-3/#absolute-lengths */
const UNITS: Record<string, number> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  em: 16,
  rem: 16,
}

/**
 * The size of an SVG document from the attributes of its root, in CSS pixels, each side at least 1.
 * Reads text only: nothing in it is rendered or run. `undefined` when the text is no SVG.
 * @throws BadRequestError when the document does not end
 */
export function describeSvg(text: string): Size | undefined {
  const root = rootTag(text)
  if (root === undefined) return undefined
  if (!root.endsWith('/>') && !/<\/(?:\w+:)?svg\s*>(?:\s|<!--(?:[^-]|-(?!->))*-->)*$/.test(text)) {
    throw new BadRequestError('The SVG image is truncated: its closing </svg> is missing')
  }
  return sizeOf(root)
}

/** The start tag of the root when that is `<svg>`. */
function rootTag(text: string): string | undefined {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++
    if (text.startsWith('<!--', at)) at = after(text, '-->', at)
    else if (text.startsWith('<?', at)) at = after(text, '?>', at)
    else if (text.startsWith('<!DOCTYPE', at)) at = afterDoctype(text, at)
    else break
    if (at < 0) return undefined
  }
  if (!/^<(?:[\w-]+:)?svg[\s/>]/.test(text.slice(at, at + 80))) return undefined
  const end = tagEnd(text, at)
  return end < 0 ? undefined : text.slice(at, end)
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

function afterDoctype(text: string, from: number): number {
  const end = text.indexOf('>', from)
  const subset = text.indexOf('[', from)
  if (subset < 0 || end < subset) return end < 0 ? -1 : end + 1
  const closed = text.indexOf(']', subset)
  return closed < 0 ? -1 : after(text, '>', closed)
}

/** Past the `>` that ends the tag; a `>` inside quotes does not. */
function tagEnd(text: string, from: number): number {
  let quote = ''
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at + 1
  }
  return -1
}

function sizeOf(root: string): Size {
  const width = length(attribute(root, 'width'))
  const height = length(attribute(root, 'height'))
  const box = viewBox(attribute(root, 'viewBox'))
  const ratio = box ? box.width / box.height : DEFAULT_SIZE.width / DEFAULT_SIZE.height
  if (width !== undefined && height !== undefined) return rounded({width, height})
  if (width !== undefined) return rounded({width, height: width / ratio})
  if (height !== undefined) return rounded({width: height * ratio, height})
  return rounded(box ?? DEFAULT_SIZE)
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return found?.[1] ?? found?.[2]
}

/** Pixels; percentages say nothing of a size. */
function length(value: string | undefined): number | undefined {
  const [, digits, unit = ''] =
    /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(value ?? '') ?? []
  const factor = UNITS[unit.toLowerCase()]
  const pixels = digits === undefined || factor === undefined ? 0 : Number(digits) * factor
  return pixels > 0 ? pixels : undefined
}

function viewBox(value: string | undefined): Size | undefined {
  const [, , width = 0, height = 0] = (value ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return width > 0 && height > 0 ? {width, height} : undefined
}

function rounded({width, height}: Size): Size {
  return {width: wholePixels(width), height: wholePixels(height)}
}

/** Sides have at most six digits in a file's name. */
function wholePixels(value: number): number {
  return Math.min(999_999, Math.max(1, Math.round(value)))
}
