import fc from 'fast-check'
import {expect, it} from 'vitest'

import {writeGlossaryFile} from './glossary/exchangeGlossary.ts'
import {corpusFile} from './testCorpus.ts'
import {fileOf, LANGUAGES, PROJECT, recordedDocuments} from './testFiles.ts'
import {writeFile} from './writeFile.ts'
import {childElements, parseXml, type XmlElement} from './xml/parseXml.ts'

/** What may stand in an element: its attributes with their values, and its children in their order. */
interface Rule {
  attributes: Readonly<Record<string, RegExp>>
  required?: readonly string[]
  /** of the children's names, each followed by a space; `#` is text */
  children: RegExp
}

const ANY = /^/
const TOKEN = /^[\w.:-]+$/
const SPACE = '{http://www.w3.org/XML/1998/namespace}space'
const LANG = '{http://www.w3.org/XML/1998/namespace}lang'
const KEEP = {[SPACE]: /^preserve$/}
const INLINE1 = /^(?:(?:g|x|#) )*$/
const INLINE2 = /^(?:(?:pc|ph|cp|#) )*$/
const ID = {id: TOKEN}
const KEEPING = {canCopy: /^no$/, canDelete: /^no$/}

/** XLIFF 1.2, 1 February 2008, section 2: the strict schema without what is not written here. */
const XLIFF1: Readonly<Record<string, Rule>> = {
  xliff: {attributes: {version: /^1\.2$/}, required: ['version'], children: /^(?:file )+$/},
  file: {
    attributes: {
      original: ANY,
      'source-language': /^th$/,
      'target-language': /^(?:en|vi)$/,
      datatype: /^plaintext$/,
      'product-name': ANY,
      category: ANY,
      ...KEEP,
    },
    required: ['original', 'source-language', 'datatype'],
    children: /^header body $/,
  },
  header: {attributes: {}, children: /^(?:note )*$/},
  body: {attributes: {}, children: /^(?:trans-unit )*$/},
  'trans-unit': {
    attributes: {
      ...ID,
      resname: ANY,
      restype: /^x-[a-z]+$/,
      approved: /^(?:yes|no)$/,
      ...KEEP,
    },
    required: ['id'],
    children: /^source (?:target )?(?:note )*$/,
  },
  source: {attributes: {}, children: INLINE1},
  target: {
    attributes: {
      state: /^(?:new|needs-translation|needs-review-translation|translated|final)$/,
    },
    children: INLINE1,
  },
  note: {attributes: {from: TOKEN}, children: /^(?:# )?$/},
  g: {
    attributes: {...ID, ctype: /^(?:bold|italic|underlined|link|x-[\w.-]+)$/},
    required: ['id'],
    children: INLINE1,
  },
  x: {
    attributes: {id: /^(?:\d+|U\+[\dA-F]+)$/, ctype: /^x-[\w.-]+$/},
    required: ['id'],
    children: /^$/,
  },
}

/** XLIFF 2.1, 13 February 2018, section 4: the core without what is not written here. */
const XLIFF2: Readonly<Record<string, Rule>> = {
  xliff: {
    attributes: {version: /^2\.1$/, srcLang: /^th$/, trgLang: /^(?:en|vi)$/, ...KEEP},
    required: ['version', 'srcLang'],
    children: /^(?:file )+$/,
  },
  file: {
    attributes: {...ID, original: ANY, '{urn:capitals:translation:1}documentType': ANY},
    required: ['id'],
    children: /^(?:notes )?(?:unit )+$/,
  },
  unit: {
    attributes: {...ID, name: ANY, '{urn:capitals:translation:1}kind': ANY, ...KEEP},
    required: ['id'],
    children: /^(?:notes )?(?:originalData )?(?:segment )+$/,
  },
  notes: {attributes: {}, children: /^(?:note )+$/},
  note: {attributes: {category: TOKEN}, children: /^(?:# )?$/},
  originalData: {attributes: {}, children: /^(?:data )+$/},
  data: {attributes: ID, required: ['id'], children: /^(?:(?:cp|#) )*$/},
  segment: {
    attributes: {
      state: /^(?:initial|translated|reviewed|final)$/,
      subState: /^capitals:[a-z-]+$/,
    },
    required: ['state'],
    children: /^source (?:target )?$/,
  },
  source: {attributes: {}, children: INLINE2},
  target: {attributes: {}, children: INLINE2},
  pc: {
    attributes: {
      ...ID,
      dataRefStart: TOKEN,
      dataRefEnd: TOKEN,
      type: /^(?:fmt|link|other)$/,
      subType: /^xlf:[biu]$/,
      ...KEEPING,
    },
    required: ['id'],
    children: INLINE2,
  },
  ph: {
    attributes: {...ID, dataRef: TOKEN, type: /^other$/, ...KEEPING},
    required: ['id'],
    children: /^$/,
  },
  cp: {attributes: {hex: /^[\dA-F]{4,6}$/}, required: ['hex'], children: /^$/},
}

/** TBX-Basic in the style DCA, ISO 30042:2019. */
const TBX: Readonly<Record<string, Rule>> = {
  tbx: {
    attributes: {style: /^dca$/, type: /^TBX-Basic$/, [LANG]: /^th$/},
    required: ['style', 'type', LANG],
    children: /^tbxHeader text $/,
  },
  tbxHeader: {attributes: {}, children: /^fileDesc $/},
  fileDesc: {attributes: {}, children: /^(?:titleStmt )?(?:sourceDesc )+$/},
  titleStmt: {attributes: {}, children: /^title $/},
  title: {attributes: {}, children: /^# $/},
  sourceDesc: {attributes: {}, children: /^(?:p )+$/},
  p: {attributes: {}, children: /^# $/},
  text: {attributes: {}, children: /^body $/},
  body: {attributes: {}, children: /^(?:conceptEntry )+$/},
  conceptEntry: {attributes: ID, children: /^(?:(?:descrip|note) )*(?:langSec )+$/},
  descrip: {attributes: {type: /^subjectField$/}, required: ['type'], children: /^# $/},
  langSec: {attributes: {[LANG]: TOKEN}, required: [LANG], children: /^(?:note )*(?:termSec )+$/},
  note: {attributes: {[LANG]: TOKEN}, children: /^(?:# )?$/},
  termSec: {attributes: {}, children: /^term (?:termNote )*$/},
  term: {attributes: {}, children: /^# $/},
  termNote: {
    attributes: {type: /^administrativeStatus$/},
    required: ['type'],
    children: /^(?:preferredTerm|deprecatedTerm)-admn-sts $|^# $/,
  },
}

/** What is not as the rules have it. */
function faults(element: XmlElement, rules: Readonly<Record<string, Rule>>): string[] {
  const {name, attributes} = element
  const rule = rules[name]
  if (!rule) return [`<${name}>`]
  const children = element.children
    .map((child) => (typeof child !== 'string' ? child.name : child.trim() === '' ? '' : '#'))
    .filter((child) => child !== '')
    .map((child) => `${child} `)
    .join('')
  return [
    ...[...attributes]
      .filter(([attribute, value]) => !(rule.attributes[attribute]?.test(value) ?? false))
      .map(([attribute, value]) => `<${name} ${attribute}="${value}">`),
    ...(rule.required ?? [])
      .filter((attribute) => !attributes.has(attribute))
      .map((attribute) => `<${name}> without ${attribute}`),
    ...(rule.children.test(children) ? [] : [`<${name}>${children}</${name}>`]),
    ...childElements(element).flatMap((child) => faults(child, rules)),
  ]
}

function within(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return childElements(element).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...within(child, ...names),
  ])
}

function idsOf(elements: readonly XmlElement[]): string[] {
  return elements.map(({attributes}) => attributes.get('id') ?? '')
}

function twice(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

async function rootOf(file: Parameters<typeof writeFile>[0], format: 'xliff1' | 'xliff2') {
  return parseXml(new TextDecoder().decode(await writeFile(file, format)))
}

const files = fc.oneof(
  recordedDocuments.map(fileOf),
  fc.constantFrom('en' as const, 'vi' as const).map(corpusFile),
)

it('XLIFF 1.2 is as its schema has it, with ids that are there once', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (file) => {
      const root = await rootOf(file, 'xliff1')
      expect(faults(root, XLIFF1)).toEqual([])
      for (const one of within(root, 'file')) {
        expect(twice(idsOf(within(one, 'trans-unit')))).toEqual([])
      }
      for (const text of within(root, 'source', 'target')) {
        const codes = within(text, 'g', 'x')
        expect(twice(idsOf(codes).filter((id) => !id.startsWith('U+')))).toEqual([])
      }
    }),
  )
})

it('XLIFF 2.1 is as its schema has it, with ids that are there once and references that lead somewhere', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (file) => {
      const root = await rootOf(file, 'xliff2')
      expect(faults(root, XLIFF2)).toEqual([])
      expect(twice(idsOf(within(root, 'file')))).toEqual([])
      for (const one of within(root, 'file')) expect(twice(idsOf(within(one, 'unit')))).toEqual([])
      for (const unit of within(root, 'unit')) {
        const data = idsOf(within(unit, 'data'))
        expect(twice(data)).toEqual([])
        for (const text of within(unit, 'source', 'target')) {
          const codes = within(text, 'pc', 'ph')
          expect(twice(idsOf(codes))).toEqual([])
          const references = codes.flatMap(({attributes}) =>
            ['dataRef', 'dataRefStart', 'dataRefEnd'].flatMap((name) => attributes.get(name) ?? []),
          )
          expect(references.filter((id) => !data.includes(id))).toEqual([])
        }
        const isDone = within(unit, 'segment').some(
          ({attributes}) => attributes.get('state') !== 'initial',
        )
        if (isDone) expect(within(unit, 'target')).toHaveLength(1)
      }
    }),
  )
})

it('TBX has terms in each language, and notes of other languages at the concept', async () => {
  const item = (language: string, value: string) => ({
    _key: language,
    _type: 'internationalizedArrayStringValue',
    language,
    value,
  })
  const term = {
    _id: 'term-bangkok',
    _type: 'glossaryTerm',
    kind: 'place',
    term: [item('th', 'กรุงเทพมหานคร'), item('en', 'Bangkok')],
    forbiddenVariants: [{_key: 'v', _type: 'forbiddenVariant', language: 'vi', text: 'Vọng Các'}],
    note: [item('th', 'ชื่อเมือง'), item('ms', 'Nama kota')],
  }
  const options = {project: PROJECT, languages: LANGUAGES}
  const bytes = await writeGlossaryFile([term], 'tbx', options)
  expect(faults(parseXml(new TextDecoder().decode(bytes)), TBX)).toEqual([])
})
