import type {PortableTextBlock} from './PortableTextBlock.ts'

export type UnitKind = 'string' | 'text' | 'block'

/** A line, lines, or a block of rich text. */
export type UnitValue = string | PortableTextBlock

/** One localised value of the source language, or one block of it. */
export interface Unit {
  /** `title`, `venues[a].name`, `body#b1`: unique in its document and stable while keys are */
  id: string
  kind: UnitKind
  /** of the localised field, as the Studio has it: names and `{_key}` */
  path: readonly PathSegment[]
  /** the block's `_key`, of a block */
  block?: string
  source: UnitValue
}

export type PathSegment = string | {_key: string}
