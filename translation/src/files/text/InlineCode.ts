import type {PortableTextChild, PortableTextMarkDefinition} from '../../PortableTextBlock.ts'

export type CodeKind = 'decorator' | 'annotation' | 'object'

/** What a mark or inline object is: a decorator's name, an annotation's definition, the object itself. */
export type CodeMeaning = string | PortableTextMarkDefinition | PortableTextChild

/** What the tags of a number stand for in a unit. */
export interface InlineCode {
  /** from 1, in the order of the source; then what the translation alone has */
  number: number
  kind: CodeKind
  /** such as `strong`, `link`, or the object's type */
  name: string
  /** not there when the translation alone has it */
  source?: CodeMeaning
  /** as the translation has it now, such as a link of its own; not there when it lacks it */
  target?: CodeMeaning
}

/** For people who translate: `strong`, `link https://example.org`. */
export function codeLabel({name, source, target}: InlineCode): string {
  const meaning = source ?? target
  if (typeof meaning !== 'object') return name
  const href: unknown = Reflect.get(meaning, 'href')
  return typeof href === 'string' ? `${name} ${href}` : name
}
