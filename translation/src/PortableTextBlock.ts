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
