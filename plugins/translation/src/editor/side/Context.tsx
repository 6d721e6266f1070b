import {plainText, stateOf, type Unit} from '@capitals/translation'
import {useMemo} from 'react'

import type {ListedUnit} from '../../data/listedTexts.ts'
import type {TranslationCell} from '../../data/TranslationCell.ts'
import {useWords} from '../../i18n/useWords.ts'

interface ContextProps {
  cell: TranslationCell
  units: readonly ListedUnit[]
  unit: Unit
  sourceLanguage: string
  onGo: (unit: string) => void
}

/** Units before and behind that are shown of lines; of a rich text all blocks are. */
const AROUND = 2

/** Blocks of a text that are shown before and behind at most. */
const BLOCKS = 12

/** Where a text stands: its neighbours, and of rich text the whole field, in both languages. */
export function Context({cell, units, unit, sourceLanguage, onGo}: ContextProps) {
  const say = useWords()
  const shown = useMemo(() => neighbours(units, unit), [units, unit])
  const {document, language, record} = cell
  return (
    <section className="tw-section" aria-label={say('context.title')}>
      <h3>{say('context.title')}</h3>
      <ol className="tw-context">
        {shown.map((one) => {
          const {value} = stateOf(one.unit, document, language, record, sourceLanguage)
          const isHere = one.unit.id === unit.id
          return (
            <li key={one.unit.id} aria-current={isHere ? 'true' : undefined}>
              <button type="button" disabled={isHere} onClick={() => onGo(one.unit.id)}>
                <span lang={sourceLanguage}>{plainText(one.unit.source)}</span>
                <span lang={language}>{value === undefined ? '–' : plainText(value)}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function neighbours(units: readonly ListedUnit[], unit: Unit): readonly ListedUnit[] {
  const place = units.findIndex((one) => one.unit.id === unit.id)
  const reach = unit.kind === 'block' ? BLOCKS : AROUND
  const near = units.slice(Math.max(0, place - reach), place + reach + 1)
  if (unit.kind !== 'block') return near
  const field = JSON.stringify(unit.path)
  return near.filter((one) => JSON.stringify(one.unit.path) === field)
}
