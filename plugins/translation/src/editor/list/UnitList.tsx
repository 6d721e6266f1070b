import {plainText} from '@capitals/translation'
import {useVirtualizer} from '@tanstack/react-virtual'
import {useEffect, useMemo, useRef} from 'react'

import type {MatrixRow} from '../../data/MatrixRow.ts'
import type {ListedUnit} from '../../data/unitList.ts'
import {useWords} from '../../i18n/useWords.ts'
import {MatrixCellContent} from '../../matrix/MatrixCellContent.tsx'
import {StateSign} from '../../matrix/StateSign.tsx'

interface UnitListProps {
  rows: readonly MatrixRow[]
  language: string
  document: string | undefined
  units: readonly ListedUnit[]
  unit: string | undefined
  sourceLanguage: string
  titleOf: (row: MatrixRow) => string
  onGo: (document: string, unit?: string) => void
}

type Line = {row: MatrixRow; listed?: undefined} | {row: MatrixRow; listed: ListedUnit}

/** px */
const DOCUMENT_HEIGHT = 86
const UNIT_HEIGHT = 52

/** The documents that are worked on, and the texts of the one that is open. */
export function UnitList(props: UnitListProps) {
  const {rows, language, document, units, unit, sourceLanguage, titleOf, onGo} = props
  const say = useWords()
  const scroller = useRef<HTMLElement>(null)
  const lines = useMemo(
    () =>
      rows.flatMap((row): Line[] =>
        row.id === document ? [{row}, ...units.map((listed) => ({row, listed}))] : [{row}],
      ),
    [rows, document, units],
  )
  // Nothing of it is kept or handed on.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.listed ? UNIT_HEIGHT : DOCUMENT_HEIGHT),
    getItemKey: (index) => {
      const line = lines[index]
      return line?.listed ? `${line.row.id} ${line.listed.unit.id}` : (line?.row.id ?? index)
    },
    overscan: 6,
  })
  const at = lines.findIndex(
    ({row, listed}) => row.id === document && (listed?.unit.id ?? undefined) === unit,
  )
  useEffect(() => {
    virtualizer.measure()
  }, [virtualizer, lines])
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, {align: 'center'})
  }, [virtualizer, at])
  return (
    <nav className="tw-units" ref={scroller} aria-label={say('list.title')}>
      <ul style={{height: virtualizer.getTotalSize()}}>
        {virtualizer.getVirtualItems().map(({index, start, key}) => {
          const line = lines[index]
          if (line === undefined) return null
          const {row, listed} = line
          const cell = row.cells[language]
          const isHere = row.id === document && listed?.unit.id === unit
          return (
            <li key={key} style={{transform: `translateY(${start}px)`}}>
              {listed ? (
                <button
                  type="button"
                  className="tw-unit"
                  data-unit={listed.unit.id}
                  aria-current={isHere ? 'true' : undefined}
                  onClick={() => onGo(row.id, listed.unit.id)}
                >
                  <span className="tw-unit-signs">
                    <StateSign state={listed.state} label={say(`state.${listed.state}`)} />
                    {listed.stale && <StateSign state="stale" label={say('state.stale')} />}
                    {listed.questions > 0 && (
                      <span className="tw-sign tw-question" title={say('state.questions')}>
                        ?
                      </span>
                    )}
                  </span>
                  <span className="tw-unit-text" lang={sourceLanguage}>
                    {plainText(listed.unit.source)}
                  </span>
                </button>
              ) : (
                <button
                  type="button"
                  className="tw-document"
                  aria-expanded={row.id === document}
                  onClick={() => onGo(row.id)}
                >
                  <span className="tw-name">{titleOf(row)}</span>
                  {cell && <MatrixCellContent cell={cell} units={row.units} />}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
