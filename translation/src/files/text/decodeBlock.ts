import type {
  PortableTextBlock,
  PortableTextChild,
  PortableTextMarkDefinition,
} from '../../PortableTextBlock.ts'
import type {Problem} from '../Problem.ts'
import type {CodedText} from './CodedText.ts'
import type {EncodedUnit} from './encodeUnit.ts'
import type {CodeMeaning, InlineCode} from './InlineCode.ts'

export interface DecodedBlock {
  value: PortableTextBlock
  /** what makes the text unfit to go in */
  faults: readonly Problem[]
  /** what somebody should look at */
  warnings: readonly Problem[]
}

/**
 * Rich text from a text with tags, in the shape of its source. A link or object that is lost or stands
 * twice is a fault; emphasis may be, and is told.
 *
 * @param encoded the unit as it was: what a translation there already lacks is not lost
 */
export function decodeBlock(
  text: CodedText,
  {codes, target}: Pick<EncodedUnit, 'codes' | 'target'>,
  source: PortableTextBlock,
): DecodedBlock {
  const faults: Problem[] = []
  const warnings: Problem[] = []
  const byNumber = new Map(codes.map((code) => [code.number, code]))
  const seen = new Map<number, number>()
  const open: InlineCode[] = []
  const children: PortableTextChild[] = []
  const keys = new Set<string>()
  const markDefs = new Map<string, PortableTextMarkDefinition>()

  for (const part of text) {
    if (typeof part === 'string') {
      addSpan(part)
      continue
    }
    const code = byNumber.get(part.number)
    if (!code || (part.tag === 'object') !== (code.kind === 'object')) {
      faults.push({code: 'tag-unknown', values: {tag: part.number}})
      continue
    }
    if (part.tag === 'close') {
      const index = open.lastIndexOf(code)
      if (index === -1) faults.push({code: 'tag-not-opened', values: {tag: part.number}})
      else open.splice(index, 1)
      continue
    }
    seen.set(code.number, (seen.get(code.number) ?? 0) + 1)
    if (part.tag === 'open') open.push(code)
    else addObject(code)
  }
  for (const {number} of open) faults.push({code: 'tag-not-closed', values: {tag: number}})
  for (const code of codes) {
    const times = seen.get(code.number) ?? 0
    const values = {tag: code.number, what: code.name}
    const found = code.kind === 'decorator' ? warnings : faults
    if (times > 1) found.push({code: 'tag-doubled', values})
    const expected = code.source !== undefined && (!target || code.target !== undefined)
    if (times === 0 && expected) found.push({code: 'tag-lost', values})
  }
  if (children.at(-1)?._type !== 'span') addSpan('')
  return {value: {...source, markDefs: [...markDefs.values()], children}, faults, warnings}

  function addSpan(words: string): void {
    const marks = [...new Set(open.flatMap(markOf))]
    children.push({_type: 'span', _key: newKey('span'), marks, text: words})
  }

  function addObject(code: InlineCode): void {
    const object = meaningOf(code)
    if (typeof object !== 'object') return
    if (children.at(-1)?._type !== 'span') addSpan('')
    children.push({...object, _key: newKey(object._key)})
  }

  function markOf(code: InlineCode): string[] {
    const meaning = meaningOf(code)
    if (typeof meaning !== 'object') return meaning === undefined ? [] : [meaning]
    const _key = markKey(meaning)
    markDefs.set(_key, {...meaning, _key})
    return [_key]
  }

  /** Two definitions of one key, of the source and of the translation, are kept apart. */
  function markKey(meaning: PortableTextMarkDefinition): string {
    for (let key = meaning._key; ; key += '-2') {
      const taken = markDefs.get(key)
      if (
        !taken ||
        JSON.stringify({...taken, _key: ''}) === JSON.stringify({...meaning, _key: ''})
      ) {
        return key
      }
    }
  }

  function newKey(wish: string): string {
    let key = wish === 'span' ? 'span-1' : wish
    for (let count = 2; keys.has(key); count++) key = `${wish}-${count}`
    keys.add(key)
    return key
  }
}

function meaningOf({source, target}: InlineCode): CodeMeaning | undefined {
  return target ?? source
}
