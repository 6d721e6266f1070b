import type {State} from '../../TranslationStatus.ts'
import type {ExchangeFile, ExchangeUnit} from '../ExchangeUnit.ts'
import {plainTextOf} from '../text/CodedText.ts'
import {writeTags} from '../text/readableTags.ts'
import {sheetId} from '../unitReference.ts'
import {sheetWords, type WordLanguage} from '../words/sheetWords.ts'
import type {TextTable} from './Table.ts'

/** Translations as a table: a row a text. */
export function translationTable(file: ExchangeFile, language: WordLanguage): TextTable {
  const words = sheetWords[language]
  const {columns, states} = words
  return {
    name: words.translations,
    columns: [
      {title: columns.id, width: 18},
      {title: columns.document, width: 24},
      {title: columns.field, width: 18},
      {title: `${columns.source} (${file.sourceLanguage})`, width: 60},
      {title: `${columns.target} (${file.language})`, width: 60, open: true, hint: words.tags},
      {
        title: columns.state,
        width: 16,
        open: true,
        hint: words.choose,
        choices: [states.draft, states.review],
      },
      {title: columns.note, width: 30, open: true},
    ],
    rows: file.units.map((unit) => [
      sheetId(unit, file.project, file.language),
      unit.documentTitle,
      unit.field,
      cellText(unit, unit.source),
      cellText(unit, unit.target ?? []),
      stateText(unit.state, unit.stale, language),
      unit.notes.join('\n'),
    ]),
  }
}

/** What a unit's text is in a cell. */
export function cellText({kind}: Pick<ExchangeUnit, 'kind'>, text: ExchangeUnit['source']): string {
  return kind === 'block' ? writeTags(text) : plainTextOf(text)
}

function stateText(state: State, stale: boolean, language: WordLanguage): string {
  const {states, stale: changed} = sheetWords[language]
  return stale ? `${states[state]} (${changed})` : states[state]
}
