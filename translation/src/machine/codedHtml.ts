import {type CodedPart, type CodedText, joinedText} from '../files/text/CodedText.ts'

const TAG = /<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/gi
const ID = /\bid\s*=\s*["']?c(\d+)/i
const ENTITY = /&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos|nbsp));/gi
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
}

/** A text with tags as HTML that services translate around: links with an id, images for objects. */
export function writeHtml(text: CodedText): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return escapeHtml(part).replaceAll('\n', '<br>')
      if (part.tag === 'close') return '</a>'
      return part.tag === 'open' ? `<a id="c${part.number}">` : `<img id="c${part.number}">`
    })
    .join('')
}

/** Reads what a service made of `writeHtml`'s; elements that it added are left out. */
export function readHtml(html: string): CodedText {
  const parts: CodedPart[] = []
  const open: (number | undefined)[] = []
  let from = 0
  for (const match of html.matchAll(TAG)) {
    const [whole, closing, name = '', attributes = ''] = match
    parts.push(unescapeHtml(html.slice(from, match.index)))
    from = match.index + whole.length
    const element = name.toLowerCase()
    const id = ID.exec(attributes)?.[1]
    const number = id === undefined ? undefined : Number(id)
    if (element === 'br') {
      parts.push('\n')
    } else if (element === 'a' && closing) {
      const closed = open.pop()
      if (closed !== undefined) parts.push({tag: 'close', number: closed})
    } else if (element === 'a') {
      open.push(number)
      if (number !== undefined) parts.push({tag: 'open', number})
    } else if (element === 'img' && number !== undefined) {
      parts.push({tag: 'object', number})
    }
  }
  parts.push(unescapeHtml(html.slice(from)))
  return joinedText(parts)
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function unescapeHtml(html: string): string {
  return html.replaceAll(
    ENTITY,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
    },
  )
}
