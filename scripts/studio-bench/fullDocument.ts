import {isRecord, recordIn} from './records.ts'

export interface FullDocumentOptions {
  /** schema.json, as `npm run typegen` writes it */
  schema: readonly unknown[]
  type: string
  id: string
  /** tags; every localised field has a text in each */
  languages: readonly string[]
  /** a document's id for references to a type; fields that refer to others are left out */
  idOf: (type: string) => string | undefined
}

const LINE = 'การประชุมผู้นำเมืองหลวงของประเทศสมาชิกอาเซียน เพื่อเมืองที่น่าอยู่'
const PARAGRAPH =
  'กรุงเทพมหานครเป็นเจ้าภาพจัดการประชุมเพื่อแลกเปลี่ยนประสบการณ์ด้านการพัฒนาเมืองอย่างยั่งยืน โดยมีผู้แทนจากเมืองหลวงเข้าร่วมประชุมและลงนามในปฏิญญาร่วมกัน'
/** Items of a list, and paragraphs of a rich text. */
const ITEMS = 3
const DEEPEST = 6
const DAY_FIELD = /(Date|Start|On|day)$/
/** What has a file that would have to be uploaded, and marks inside of a text. */
const LEFT_OUT = new Set(['asset', 'media', 'hotspot', 'crop', 'markDefs', 'archivedAt'])

/**
 * A document in which every field of its type has a value, in all languages. It is not meant to be
 * free of faults: rules that compare fields will say so.
 */
export function fullDocument(options: FullDocumentOptions): Record<string, unknown> {
  const {schema, type, id} = options
  const named = new Map(schema.filter(isRecord).map((entry) => [entry['name'], entry]))

  function object(attributes: Record<string, unknown>, depth: number): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(attributes).flatMap(([name, attribute]) => {
        if (LEFT_OUT.has(name) || (name.startsWith('_') && name !== '_type')) return []
        const value = valueOf(recordIn(attribute, 'value'), name, depth + 1)
        return value === undefined ? [] : [[name, value]]
      }),
    )
  }

  function list(of: Record<string, unknown>, name: string, depth: number): unknown[] {
    return Array.from({length: ITEMS}, (_, index) => {
      const item = valueOf(of, name, depth)
      return isRecord(item) ? {_key: `${name}-${index}`, ...item} : item
    }).filter((item) => item !== undefined)
  }

  function inline(name: string, field: string, depth: number): unknown {
    const target = /^(.+)\.reference$/.exec(name)?.[1]
    if (target !== undefined) {
      const ref = options.idOf(target)
      return ref === undefined ? undefined : {_type: 'reference', _ref: ref}
    }
    const localized = /^internationalizedArray(.+)$/.exec(name)?.[1]
    if (localized !== undefined && !localized.endsWith('Value')) {
      return options.languages.map((language) => ({
        _key: language,
        _type: `${name}Value`,
        language,
        value: textOf(localized),
      }))
    }
    if (name === 'slug') return {_type: 'slug', current: `${id}-${field}`.toLowerCase()}
    if (name === 'geopoint') return {_type: 'geopoint', lat: 13.75, lng: 100.5}
    const entry = named.get(name)
    return entry && valueOf(recordIn(entry, 'value'), field, depth)
  }

  function valueOf(node: Record<string, unknown>, field: string, depth: number): unknown {
    if (depth > DEEPEST) return undefined
    switch (node['type']) {
      case 'string':
        return typeof node['value'] === 'string' ? node['value'] : lineOf(field)
      case 'number':
        return field === 'year' ? 2027 : 3
      case 'boolean':
        return true
      case 'array':
        return list(recordIn(node, 'of'), field, depth)
      case 'union': {
        const {of} = node
        const [first] = Array.isArray(of) ? of.filter(isRecord) : []
        return first && valueOf(first, field, depth)
      }
      case 'inline':
        return typeof node['name'] === 'string' ? inline(node['name'], field, depth) : undefined
      case 'object': {
        const rest = isRecord(node['rest']) ? valueOf(node['rest'], field, depth) : {}
        if (rest === undefined) return undefined
        return {...object(recordIn(node, 'attributes'), depth), ...(isRecord(rest) ? rest : {})}
      }
      default:
        return undefined
    }
  }

  const attributes = recordIn(named.get(type), 'attributes')
  return {...object(attributes, 0), _id: id, _type: type}
}

function lineOf(field: string): string {
  if (DAY_FIELD.test(field)) return '2027-05-12'
  if (/url|website|href/i.test(field)) return 'https://example.org/'
  return field === 'language' ? 'th' : LINE
}

function textOf(kind: string): unknown {
  if (kind === 'RichText') return Array.from({length: ITEMS}, (_, index) => block(index))
  return kind === 'Text' ? PARAGRAPH : LINE
}

function block(index: number): Record<string, unknown> {
  return {
    _key: `block-${index}`,
    _type: 'block',
    style: 'normal',
    markDefs: [],
    children: [{_key: `span-${index}`, _type: 'span', marks: [], text: PARAGRAPH}],
  }
}
