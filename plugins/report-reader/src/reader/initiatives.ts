import {bilingual} from './bilingual.ts'
import type {Block} from './blocks.ts'
import {languageOf, type MakeFact, partOf, type Part} from './Context.ts'
import type {Doubt, Fact} from './Fact.ts'
import {splitEnglishList} from './lists.ts'
import {spanOf} from './MappedText.ts'

/** A project that a text names, with what it says of it. */
interface Named {
  readonly name: Part
  readonly description?: Part
  readonly isSure: boolean
}

/** How long an English name is at least, for each character of the Thai one. */
const SHORTEST_SHARE = 0.4

const START = /โครงการ(?!ต่าง\s?ๆ|ความร่วมมือระหว่าง|ร่วม|เหล่านี้|ดังกล่าว|นี้|ที่)/g
const STOP =
  /\s*(?:เพื่อ(?!น[กขคงจชซดตทบปผพภมรลสหเแไใ\s])|ซึ่ง|โดย(?!สาร)|นอกจากนี้|อีกทั้ง|รวมถึง|รวมทั้ง|ตลอดจน|เป็นต้น|ผ่าน|ภายใต้|และ(?=การ|นโยบาย|ความ)|\s+และ|และ\s*$|;|$)/
const DESCRIBES =
  /^\s*((?:เพื่อ(?!น[กขคงจชซดตทบปผพภมรลสหเแไใ\s])|ซึ่ง)[\s\S]+?)(?=\s*(?:นอกจากนี้|อีกทั้ง|และโครงการ|\sโครงการ|$))/

/** The projects that a paragraph names after `from`, each to where its name ends. */
export function readInitiatives(block: Block, from: number, make: MakeFact): Fact[] {
  const found =
    languageOf(block.body.text) === 'th' ? thaiProjects(block, from) : englishProjects(block, from)
  return found.map(({name, description, isSure}) => {
    const {th, en} = namesOf(name)
    const doubt = block.repaired ? 'repaired' : isSure ? undefined : 'bounds'
    const end = description?.to ?? name.to
    return make('initiative', '', spanOf(block.body, name.from, end), {
      doubt,
      parts: [
        ...(th === undefined ? [] : [make('name', th, name.span, {language: 'th', doubt})]),
        ...(en === undefined
          ? []
          : [
              make('name', en, name.span, {language: 'en', doubt: doubt ?? englishDoubt(name, th)}),
            ]),
        ...(description
          ? [
              make('description', description.text.replace(/^ซึ่ง/, ''), description.span, {
                language: languageOf(description.text),
              }),
            ]
          : []),
      ],
    })
  })
}

/** English in brackets that is far shorter than the name before it is of its last words alone. */
function namesOf({text: whole}: Part) {
  const text = whole.replace(/^(?:the|its|an?)\s+(?=.*\sprojects?$)|\s+projects?$/g, '')
  const both = bilingual(text)
  const {th = '', en = ''} = both
  const isPart =
    th !== '' && en !== '' && !/[”"]\s*\(/.test(text) && en.length < th.length * SHORTEST_SHARE
  return isPart ? {th} : both
}

/** What stands in brackets behind a name in quotation marks is that name; else it may be of a part. */
function englishDoubt({text}: Part, th: string | undefined): Doubt | undefined {
  return th === undefined || /[”"]\s*\(/.test(text) ? undefined : 'bounds'
}

function thaiProjects({body}: Block, from: number): Named[] {
  const starts = projectStarts(body.text, from)
  return starts.flatMap((start, index) => {
    const limit = starts[index + 1] ?? body.text.length
    const rest = body.text.slice(start + 'โครงการ'.length, limit)
    const stop = STOP.exec(rest)?.index ?? rest.length
    const end = start + 'โครงการ'.length + stop
    const name = partOf(body, start, end - trailing(body.text.slice(start, end)))
    if (name.text === 'โครงการ' || stop < 2) return []
    const [, description] = DESCRIBES.exec(body.text.slice(end, limit)) ?? []
    const at = description === undefined ? -1 : body.text.indexOf(description, end)
    return [
      {
        name,
        isSure: !/^\s*และ(?:การ|ความ|นโยบาย)/.test(body.text.slice(end)),
        ...(description === undefined
          ? {}
          : {description: partOf(body, at, at + description.length)}),
      },
    ]
  })
}

/** Where names of projects begin; one that follows หรือ is another name of the one before. */
function projectStarts(text: string, from: number): number[] {
  return Array.from(text.slice(from).matchAll(START), ({index}) => from + index).filter(
    (start) => !/(?:หรือ|เป็น)\s*$/.test(text.slice(0, start)),
  )
}

function trailing(text: string): number {
  return /\s*(?:และ|หรือ|ยังมี|,)?\s*$/.exec(text)?.[0].length ?? 0
}

const EN_LIST =
  /\b(?:namely|including|such as|through|projects?:|initiatives?:)\s+([^.]+?)(?=\.(?:\s|$)|$)/g
const EN_ONE =
  /\bthe\s+((?:[A-Z][\w'’–-]*\s+)(?:(?:of|for|and|the|to|[A-Z][\w'’–-]*)\s+)*(?:[Pp]roject|[Pp]rogramme|[Pp]lan|[Ii]nitiative|[Cc]entre))\b/g

function englishProjects(block: Block, from: number): Named[] {
  const {body} = block
  const text = body.text.slice(from)
  const lists = Array.from(text.matchAll(EN_LIST)).flatMap((match) => {
    const end = from + match.index + match[0].length
    return splitEnglishList(block, end - (match[1] ?? '').length, end)
  })
  if (lists.length > 0)
    return lists.map((name) => ({name: withoutArticle(block, name), isSure: name.isSure}))
  return Array.from(text.matchAll(EN_ONE)).map((match) => {
    const end = from + match.index + match[0].length
    return {name: partOf(body, end - (match[1] ?? '').length, end), isSure: true}
  })
}

function withoutArticle({body}: Block, part: Part): Part {
  const article = /^(?:the|an?)\s+/i.exec(body.text.slice(part.from, part.to))?.[0].length ?? 0
  return partOf(body, part.from + article, part.to)
}
