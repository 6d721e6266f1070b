import {useVirtualizer} from '@tanstack/react-virtual'
import {useEffect, useMemo, useRef, useState} from 'react'

import type {MatrixRow} from '../data/MatrixRow.ts'
import type {StateFilter} from '../filter/Filter.ts'
import {useWords} from '../i18n/useWords.ts'
import type {ContentLanguage} from '../options.ts'
import type {PlanContext} from './cellPlan.ts'
import type {GridPosition} from './gridPosition.ts'
import {MatrixHead} from './MatrixHead.tsx'
import {cellId, type LineActions, MatrixLine} from './MatrixLine.tsx'
import {totalsOf} from './totals.ts'
import {useGridKeys} from './useGridKeys.ts'

interface MatrixGridProps {
  rows: readonly MatrixRow[]
  languages: readonly ContentLanguage[]
  titleOf: (row: MatrixRow) => string
  kindOf: (row: MatrixRow) => string
  plans: PlanContext
  selected: ReadonlySet<string>
  onSelect: (id: string) => void
  onOpen: (row: MatrixRow, language: string | undefined) => void
  onChoose: (language: string, state?: StateFilter) => void
}

/** px, as the styles have them */
const ROW_HEIGHT = 68
const HEAD_HEIGHT = 124

/** Documents × languages. One tab stop; the keys of a grid move within. */
export function MatrixGrid(props: MatrixGridProps) {
  const {rows, languages, titleOf, kindOf, plans, selected, onSelect, onOpen, onChoose} = props
  const say = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const [position, setPosition] = useState<GridPosition>({row: 0, column: 1})
  const [hasFocus, setFocus] = useState(false)
  // Nothing of it is kept or handed on.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 4,
    paddingStart: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  })
  const totals = useMemo(
    () => new Map(languages.map(({id}) => [id, totalsOf(rows, id)])),
    [rows, languages],
  )
  const titles = useMemo(() => rows.map(titleOf), [rows, titleOf])
  const row = Math.min(position.row, Math.max(0, rows.length - 1))
  const column = Math.min(position.column, languages.length)

  function move(next: GridPosition) {
    setPosition(next)
    virtualizer.scrollToIndex(next.row)
  }

  const onKeyDown = useGridKeys({
    position: {row, column},
    size: {
      rows: rows.length,
      columns: languages.length + 1,
      page: Math.max(
        1,
        Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD_HEIGHT) / ROW_HEIGHT) - 1,
      ),
    },
    titles,
    onMove: move,
    onOpen: (at) => {
      const pointed = rows[at.row]
      if (pointed) onOpen(pointed, languages[at.column - 1]?.id)
    },
    onSelect: (at) => {
      const pointed = rows[at]
      if (pointed) onSelect(pointed.id)
    },
  })

  useEffect(() => {
    document
      .getElementById(cellId(row, column))
      ?.scrollIntoView({block: 'nearest', inline: 'nearest'})
  }, [row, column])

  const actions = useMemo(
    (): LineActions => ({
      open: onOpen,
      select: onSelect,
      point: (nextRow, nextColumn) => setPosition({row: nextRow, column: nextColumn}),
    }),
    [onOpen, onSelect],
  )

  return (
    <div
      ref={scroller}
      className="tw-grid"
      role="grid"
      tabIndex={0}
      aria-label={say('matrix.title')}
      aria-rowcount={rows.length + 2}
      aria-colcount={languages.length + 1}
      aria-multiselectable
      aria-activedescendant={rows.length > 0 ? cellId(row, column) : undefined}
      data-testid="translation-matrix"
      style={{'--tw-columns': languages.length}}
      onKeyDown={onKeyDown}
      onFocus={() => setFocus(true)}
      onBlur={() => setFocus(false)}
    >
      <MatrixHead
        languages={languages}
        totals={totals}
        documents={rows.length}
        say={say}
        onChoose={onChoose}
      />
      <div
        role="rowgroup"
        className="tw-rows"
        style={{height: virtualizer.getTotalSize() - HEAD_HEIGHT}}
      >
        {virtualizer.getVirtualItems().map(({index, start}) => {
          const shown = rows[index]
          if (shown === undefined) return null
          return (
            <MatrixLine
              key={shown.id}
              row={shown}
              index={index}
              top={start - HEAD_HEIGHT}
              title={titles[index] ?? ''}
              kind={kindOf(shown)}
              languages={languages}
              pointed={hasFocus && index === row ? column : -1}
              isSelected={selected.has(shown.id)}
              say={say}
              plans={plans}
              actions={actions}
            />
          )
        })}
      </div>
    </div>
  )
}
