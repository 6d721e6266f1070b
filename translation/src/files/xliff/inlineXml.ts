import type {CodedText} from '../text/CodedText.ts'
import {codeLabel, type InlineCode} from '../text/InlineCode.ts'
import {escapeText, UNFIT_FOR_XML} from '../xml/escapeXml.ts'

/** How a version of XLIFF writes what stands among the words. */
export interface InlineDialect {
  open(code: InlineCode): string
  close: string
  object(code: InlineCode): string
  /** a character that XML cannot hold */
  character(hex: string): string
}

export const XLIFF2_INLINE: InlineDialect = {
  open: (code) => {
    const data = dataId(code.number)
    return `<pc id="${code.number}"${ends(data)}${typeOf2(code)}${keeping2(code)}>`
  },
  close: '</pc>',
  object: (code) =>
    `<ph id="${code.number}" dataRef="${dataId(code.number)}" type="other"${keeping2(code)}/>`,
  character: (hex) => `<cp hex="${hex}"/>`,
}

export const XLIFF1_INLINE: InlineDialect = {
  open: ({number, kind, name}) => `<g id="${number}" ctype="${typeOf1(kind, name)}">`,
  close: '</g>',
  object: ({number, kind, name}) => `<x id="${number}" ctype="${typeOf1(kind, name)}"/>`,
  character: (hex) => `<x id="U+${hex}" ctype="x-character"/>`,
}

/** A text with tags as the inside of a `source` or `target`. */
export function inlineXml(
  text: CodedText,
  codes: readonly InlineCode[],
  dialect: InlineDialect,
): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return wordsXml(part, dialect)
      if (part.tag === 'close') return dialect.close
      const code = codes.find(({number}) => number === part.number)
      if (!code) return ''
      return part.tag === 'open' ? dialect.open(code) : dialect.object(code)
    })
    .join('')
}

/** XLIFF 2's `originalData`: what each tag stands for, to be shown by tools. */
export function originalDataXml(codes: readonly InlineCode[]): string {
  const data = codes.map((code) => {
    const label = escapeText(codeLabel(code).replaceAll(UNFIT_FOR_XML, ''))
    return `<data id="${dataId(code.number)}">${label}</data>`
  })
  return data.length === 0 ? '' : `<originalData>${data.join('')}</originalData>`
}

function wordsXml(words: string, dialect: InlineDialect): string {
  let written = ''
  let from = 0
  for (const {0: sign, index} of words.matchAll(UNFIT_FOR_XML)) {
    const hex = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    written += escapeText(words.slice(from, index)) + dialect.character(hex)
    from = index + 1
  }
  return written + escapeText(words.slice(from))
}

function dataId(number: number): string {
  return `d${number}`
}

function ends(data: string): string {
  return ` dataRefStart="${data}" dataRefEnd="${data}"`
}

function typeOf2({kind, name}: InlineCode): string {
  if (name === 'strong') return ' type="fmt" subType="xlf:b"'
  if (name === 'em') return ' type="fmt" subType="xlf:i"'
  if (name === 'underline') return ' type="fmt" subType="xlf:u"'
  if (name === 'link') return ' type="link"'
  return kind === 'decorator' ? ' type="fmt"' : ' type="other"'
}

function keeping2({kind}: InlineCode): string {
  return kind === 'decorator' ? '' : ' canCopy="no" canDelete="no"'
}

function typeOf1(kind: InlineCode['kind'], name: string): string {
  if (name === 'strong') return 'bold'
  if (name === 'em') return 'italic'
  if (name === 'underline') return 'underlined'
  if (name === 'link') return 'link'
  const letters = name.replaceAll(/[^\w.-]/g, '-')
  return kind === 'object' ? `x-object-${letters}` : `x-${letters}`
}
