import {isJsonObject} from './StoredDocument.ts'

/** A block of rich text as it is stored. */
export interface PortableTextBlock {
  _type: string
  _key: string
  style?: string
  listItem?: string
  level?: number
  /** spans and inline objects */
  children?: readonly PortableTextChild[]
  markDefs?: readonly PortableTextMarkDefinition[]
}

/** A span has `text` and `marks`; anything else is an inline object. */
export interface PortableTextChild {
  _type: string
  _key: string
  text?: string
  marks?: readonly string[]
}

export interface PortableTextMarkDefinition {
  _type: string
  _key: string
}

/** Whether a stored value can be taken for a block: what is there has the right shape. */
export function isPortableTextBlock(value: unknown): value is PortableTextBlock {
  if (!isKeyed(value)) return false
  const {children, markDefs, style, listItem, level} = value
  return (
    (children === undefined || (Array.isArray(children) && children.every(isChild))) &&
    (markDefs === undefined || (Array.isArray(markDefs) && markDefs.every(isKeyed))) &&
    (style === undefined || typeof style === 'string') &&
    (listItem === undefined || typeof listItem === 'string') &&
    (level === undefined || typeof level === 'number')
  )
}

/** Whether a child is a span: a text, which may have marks. */
export function isSpan(child: PortableTextChild): child is PortableTextChild & {text: string} {
  return child._type === 'span' && child.text !== undefined
}

function isChild(value: unknown): value is PortableTextChild {
  if (!isKeyed(value)) return false
  const {_type, text, marks} = value
  if (_type !== 'span') return true
  return typeof text === 'string' && (marks === undefined || isListOfStrings(marks))
}

function isListOfStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function isKeyed(value: unknown): value is {
  _key: string
  _type: string
  [field: string]: unknown
} {
  return (
    isJsonObject(value) && typeof value['_key'] === 'string' && typeof value['_type'] === 'string'
  )
}
