import {isSpan} from './PortableTextBlock.ts'
import type {UnitValue} from './Unit.ts'

/** Stands for an inline object, so that offsets count it as one character. */
export const OBJECT = '\uFFFC'

/** The words of a value: of a block its spans one behind the other, with U+FFFC for an object. */
export function plainText(value: UnitValue): string {
  if (typeof value === 'string') return value
  return (value.children ?? []).map((child) => (isSpan(child) ? child.text : OBJECT)).join('')
}
