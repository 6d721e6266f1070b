const DROPPED = /<(script|style|head|title|xml|noscript|svg|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi
const COMMENTS = /<!--[\s\S]*?-->|<!\[[^\]]*\]>|<\?[\s\S]*?\?>|<!doctype[^>]*>/gi
const TAG = /<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi
const BLOCKS = new Set(
  'address article aside blockquote caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table tbody tfoot thead tr ul li'.split(
    ' ',
  ),
)

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: '\u00A0',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
  zwnj: '\u200C',
  zwj: '\u200D',
  zwsp: '\u200B',
}

interface List {
  readonly ordered: boolean
  number: number
}

/**
 * The text of HTML as a person sees it: a paragraph, heading, row or item a line, items with their
 * number or a hyphen, cells of a row with a tab between. Reads what browsers and Word put on the
 * clipboard; formatting and links are left out.
 */
export function htmlToText(html: string): string {
  const body = html.replace(DROPPED, '').replace(COMMENTS, '')
  const lists: List[] = []
  let text = ''
  let last = 0
  for (const match of body.matchAll(TAG)) {
    text += inline(body.slice(last, match.index), text)
    last = match.index + match[0].length
    const closing = match[1] === '/'
    text += tagText((match[2] ?? '').toLowerCase(), closing, match[3] ?? '', lists, text)
  }
  text += inline(body.slice(last), text)
  return text
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Whether a text is HTML rather than plain text with an angle bracket in it. */
export function looksLikeHtml(text: string): boolean {
  return /<\/?(?:html|body|p|div|span|table|ul|ol|li|br|h[1-6]|strong|b|meta)\b[^>]*>/i.test(text)
}

function tagText(
  name: string,
  closing: boolean,
  attributes: string,
  lists: List[],
  before: string,
): string {
  if (name === 'br') return '\n'
  if ((name === 'td' || name === 'th') && closing) return '\t'
  if (name === 'ol' || name === 'ul') {
    if (closing) {
      lists.pop()
      if (lists.length === 0) return before.endsWith('\n') ? '\n' : '\n\n'
    } else lists.push({ordered: name === 'ol', number: startOf(attributes)})
  }
  if (!BLOCKS.has(name)) return ''
  const newLine = before === '' || before.endsWith('\n') ? '' : '\n'
  if (name === 'li' && !closing) return newLine + itemMarker(lists)
  const isParagraph = /^(?:p|h[1-6]|table|section|article)$/.test(name)
  if (/(?:^|\n)[ \t]*(?:-|\d+\.) $/.test(before)) return ''
  return newLine + (isParagraph && closing ? '\n' : '')
}

function itemMarker(lists: List[]): string {
  const indent = '  '.repeat(Math.max(0, lists.length - 1))
  const list = lists.at(-1)
  if (!list?.ordered) return `${indent}- `
  list.number += 1
  return `${indent}${list.number}. `
}

function startOf(attributes: string): number {
  const start = /\bstart\s*=\s*["']?(\d+)/i.exec(attributes)?.[1]
  return start === undefined ? 0 : Number(start) - 1
}

function inline(html: string, before: string): string {
  const text = decode(html.replace(/[ \t\r\n\f]+/g, ' '))
  return before === '' || /[\s]$/.test(before) ? text.replace(/^ /, '') : text
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? whole
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
