import type {Fact} from '../reader/index.ts'

type FieldType = 'String' | 'Text' | 'RichText'

interface LocalizedItem {
  readonly _key: string
  readonly _type: string
  readonly language: string
  readonly value: unknown
}

const LANGUAGES = ['th', 'en'] as const

/**
 * A localised field from the facts that say it, Thai first, in the form of
 * sanity-plugin-internationalized-array 5. Rich text has a block for each fact, other fields take the
 * first of each language.
 */
export function localized(facts: readonly Fact[], type: FieldType): LocalizedItem[] {
  return LANGUAGES.flatMap((language) => {
    const texts = facts.filter((fact) => fact.language === language).map(({value}) => value.trim())
    const [first] = texts
    if (first === undefined) return []
    const value = type === 'RichText' ? texts.map(block) : first
    return [{_key: language, _type: `internationalizedArray${type}Value`, language, value}]
  })
}

function block(text: string, index: number) {
  return {
    _key: `paragraph-${index + 1}`,
    _type: 'block',
    style: 'normal',
    markDefs: [],
    children: [{_key: 'text', _type: 'span', marks: [], text}],
  }
}
