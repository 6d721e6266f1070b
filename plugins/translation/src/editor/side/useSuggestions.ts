import {
  type Glossary,
  publishedId,
  type TermMatch,
  type Unit,
  type UnitValue,
} from '@capitals/translation'
import {useMemo} from 'react'
import {useCurrentLocale} from 'sanity'

import type {LoadedMemory} from '../../data/useMemory.ts'
import {useWords} from '../../i18n/useWords.ts'
import {toTagged} from '../text/taggedText.ts'
import type {Suggestion} from './Suggestion.ts'

interface SuggestionOptions {
  documentId: string
  unit: Unit
  language: string
  memory: LoadedMemory | undefined
  glossary: Glossary | undefined
  terms: readonly TermMatch[]
}

/** What can be inserted: translations of alike texts first, then official names in their order. */
export function useSuggestions(options: SuggestionOptions): readonly Suggestion[] {
  const {documentId, unit, language, memory, terms} = options
  const say = useWords()
  const [locale = 'th'] = useCurrentLocale().id.split('-', 1)
  const matches = useMemo(
    () =>
      memory?.memory.find({
        source: unit.source,
        language,
        except: {documentId: publishedId(documentId), unit: unit.id},
        limit: 4,
      }) ?? [],
    // The memory is the same one when it has learnt something.
    // oxlint-disable-next-line react/exhaustive-deps
    [memory?.memory, memory?.version, unit, language, documentId],
  )
  return useMemo(() => {
    const remembered = matches.map(({entry, percent, times}): Suggestion => {
      const tagged = tagsOf(unit.source, entry.source, entry.target)
      return {
        kind: 'memory',
        text: tagged.target,
        ...(percent < 100 ? {source: tagged.source} : {}),
        percent,
        ...(times > 1 ? {note: say('suggestions.times', {count: times})} : {}),
        isWhole: true,
        origin: 'memory',
      }
    })
    const names = new Map<string, Suggestion>()
    for (const {terms: found} of terms) {
      for (const {names: official, notes} of found) {
        const text = official[language]
        if (text === undefined || names.has(text)) continue
        const note = notes[locale] ?? notes['en'] ?? notes['th']
        names.set(text, {
          kind: 'term',
          text,
          ...(official['th'] === undefined ? {} : {source: official['th']}),
          ...(note === undefined ? {} : {note}),
          isWhole: false,
          origin: 'person',
        })
      }
    }
    return [...remembered, ...names.values()]
  }, [matches, terms, unit, language, locale, say])
}

/** A remembered text with the tags that it has of its own source: those of this one have the same numbers. */
function tagsOf(source: UnitValue, remembered: UnitValue, target: UnitValue) {
  if (typeof source === 'string') {
    const {source: text} = toTagged(remembered, undefined)
    return {source: withoutTags(text), target: withoutTags(toTagged(target, undefined).source)}
  }
  return toTagged(remembered, target)
}

function withoutTags(text: string): string {
  return text.replaceAll(/<\/?\d+\/?>/g, '')
}
