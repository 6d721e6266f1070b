import {type GlossaryTerm, namesOf} from '../glossary.ts'
import {finding, type Check} from './Finding.ts'
import {overlaps} from './matches.ts'

/**
 * Official names: what the glossary finds in the source stands in the target under its official
 * name, and what it forbids does not.
 */
export const checkNames: Check = ({sourceText, targetText, sourceLanguage, language, glossary}) => {
  if (!glossary) return []
  const there = glossary.find(targetText, language)
  const isNamed = (term: GlossaryTerm) =>
    there.some(({terms}) => terms.includes(term)) ||
    namesOf(term, language).some((name) => targetText.toLowerCase().includes(name.toLowerCase()))
  const forbidden = glossary
    .findForbidden(targetText, language)
    .filter((match) => !overlaps(match, there))
    .map(({start, end, terms}) => {
      const name = terms[0]?.names[language]
      return finding('names', 'error', 'forbidden', {
        values: {text: targetText.slice(start, end), ...(name !== undefined && {name})},
        target: [{start, end}],
        ...(name !== undefined && {suggestion: name}),
      })
    })
  const missing = glossary.find(sourceText, sourceLanguage).flatMap(({start, end, terms}) => {
    const named = terms.filter(({names}) => names[language] !== undefined)
    if (named.length === 0 || named.some(isNamed)) return []
    return [
      finding('names', 'warning', 'missing', {
        values: {
          term: sourceText.slice(start, end),
          name: named.map(({names}) => names[language]).join(' · '),
        },
        source: [{start, end}],
      }),
    ]
  })
  return [...forbidden, ...onceEach(missing)]
}

/** One finding for a term that stands in a source several times, with all its places. */
function onceEach(found: readonly ReturnType<typeof finding>[]) {
  return [...Map.groupBy(found, ({id}) => id).values()].flatMap(([first, ...others]) =>
    first ? [{...first, source: [first, ...others].flatMap(({source}) => source)}] : [],
  )
}
