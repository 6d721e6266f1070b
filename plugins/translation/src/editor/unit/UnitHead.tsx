import {formatMoment} from '@capitals/thai-date/calendar'
import type {Unit, UnitState} from '@capitals/translation'
import {useCurrentLocale} from 'sanity'

import type {TranslationCell} from '../../data/TranslationCell.ts'
import {useWords} from '../../i18n/useWords.ts'
import {StateSign} from '../../matrix/StateSign.tsx'
import {PersonName} from '../PersonName.tsx'
import {FieldLink} from './FieldLink.tsx'

interface UnitHeadProps {
  cell: TranslationCell
  unit: Unit
  stored: UnitState
}

/** Where a text stands, how it stands, and who made it so. */
export function UnitHead({cell, unit, stored}: UnitHeadProps) {
  const say = useWords()
  const {id: locale} = useCurrentLocale()
  const origin = stored.work?.origin
  const last = stored.work ?? stored.approval
  return (
    <header className="tw-unit-head">
      <FieldLink cell={cell} place={unit} />
      <StateSign state={stored.state}>{say(`state.${stored.state}`)}</StateSign>
      {stored.stale && <StateSign state="stale">{say('state.stale')}</StateSign>}
      {stored.held && <span className="tw-kind">{say('unit.held')}</span>}
      {last && (
        <span className="tw-kind">
          <PersonName id={last.by} /> · {formatMoment(last.at, locale)}
          {origin !== undefined &&
            origin !== 'person' &&
            origin !== 'machine' &&
            ` · ${say(`origin.${origin}`)}`}
        </span>
      )}
      {origin === 'machine' && (
        <span className="tw-sign tw-machine" data-testid="by-machine">
          {say('origin.machine')}
        </span>
      )}
    </header>
  )
}
