import {bilingual} from './bilingual.ts'
import type {Block} from './blocks.ts'
import {type Context, languageOf, type MakeFact, partOf} from './Context.ts'
import type {Fact} from './Fact.ts'
import {type ListPart, splitThaiList} from './lists.ts'
import {spanOf} from './MappedText.ts'
import {sameText} from './sameText.ts'
import {isPageFurniture, saysNothing, type Sections} from './sections.ts'

/** The theme under its heading; another one elsewhere is told. */
export function readTheme(sections: Sections, make: MakeFact, context: Context): Fact[] {
  const [block] = (sections.blocks.get('theme') ?? []).filter((one) => !saysNothing(one))
  if (!block) return []
  const {body} = block
  const part = partOf(body, 0, body.text.length)
  const {th, en} = bilingual(part.text)
  if (th !== undefined) checkTheme(sections, th, context)
  return [
    ...(th === undefined ? [] : [make('theme', th, part.span, {language: 'th'})]),
    ...(en === undefined ? [] : [make('theme', en, part.span, {language: 'en'})]),
  ]
}

/** A theme in quotation marks elsewhere that is not the same. */
function checkTheme(sections: Sections, theme: string, context: Context): void {
  for (const {body} of sections.blocks.get('summary') ?? []) {
    for (const match of body.text.matchAll(/หัวข้อ(?:หลัก)?[^“”"]{0,40}[“"]([^“”"]+)[”"]/g)) {
      const text = match[1] ?? ''
      if (sameText(text, theme)) continue
      const span = spanOf(body, match.index, match.index + match[0].length)
      context.problems.push({kind: 'themeDiffers', text, span})
    }
  }
}

/** The mission groups, as a list in a line or as items. */
export function readMissionGroups(sections: Sections, make: MakeFact): Fact[] {
  const blocks = (sections.blocks.get('missionGroup') ?? []).filter((one) => !saysNothing(one))
  const parts = blocks.flatMap((block): ListPart[] => {
    const {text} = block.body
    if (block.marker) return [{...partOf(block.body, 0, text.length), isSure: true}]
    return languageOf(text) === 'th'
      ? splitThaiList(block, 0, text.length)
      : splitAtPunctuation(block)
  })
  return parts.map(({text, span, isSure}) =>
    make('missionGroup', text, span, {
      language: languageOf(text),
      doubt: isSure ? undefined : 'bounds',
    }),
  )
}

/** Names of mission groups in English have `and` in themselves. */
function splitAtPunctuation({body}: Block): ListPart[] {
  const borders = Array.from(body.text.matchAll(/\s*[,;]\s*(?:and\s+)?/g))
  const cuts = [0, ...borders.map(({index, 0: border}) => index + border.length)]
  return cuts.flatMap((from, index) => {
    const part = partOf(body, from, borders[index]?.index ?? body.text.length)
    return part.text === '' ? [] : [{...part, isSure: true}]
  })
}

/** One recommendation a paragraph; none where the heading is empty. */
export function readRecommendations(sections: Sections, make: MakeFact): Fact[] {
  return (sections.blocks.get('recommendations') ?? [])
    .filter((block) => !isPageFurniture(block) && !saysNothing(block))
    .map(({body}) => {
      const part = partOf(body, 0, body.text.length)
      return make('recommendation', part.text, part.span, {language: languageOf(part.text)})
    })
}
