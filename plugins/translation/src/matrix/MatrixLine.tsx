import {memo} from 'react'

import type {MatrixRow} from '../data/MatrixRow.ts'
import type {Say} from '../i18n/useWords.ts'
import type {ContentLanguage} from '../options.ts'
import {cellLabel} from './cellLabel.ts'
import {cellPlan, type PlanContext} from './cellPlan.ts'
import {MatrixCellContent} from './MatrixCellContent.tsx'

export interface LineActions {
  /** opens the editor on a document and language, or the document itself */
  readonly open: (row: MatrixRow, language: string | undefined) => void
  readonly select: (id: string) => void
  readonly point: (row: number, column: number) => void
}

interface MatrixLineProps {
  row: MatrixRow
  index: number
  /** px from the first row */
  top: number
  title: string
  kind: string
  languages: readonly ContentLanguage[]
  /** the column that the keys are at, or -1 */
  pointed: number
  isSelected: boolean
  say: Say
  plans: PlanContext
  actions: LineActions
}

export function cellId(row: number, column: number): string {
  return `tw-cell-${row}-${column}`
}

/** One document: its title, and a cell a language. */
export const MatrixLine = memo(function MatrixLine(props: MatrixLineProps) {
  const {row, index, top, title, kind, languages, pointed, isSelected, say, plans, actions} = props
  return (
    <div
      role="row"
      aria-rowindex={index + 3}
      aria-selected={isSelected}
      className={isSelected ? 'tw-row tw-selected' : 'tw-row'}
      style={{transform: `translateY(${top}px)`}}
    >
      <div
        role="rowheader"
        id={cellId(index, 0)}
        className={pointed === 0 ? 'tw-title tw-pointed' : 'tw-title'}
        onClick={() => {
          actions.point(index, 0)
          actions.open(row, undefined)
        }}
      >
        <span
          className="tw-check"
          aria-hidden
          onClick={(event) => {
            event.stopPropagation()
            actions.point(index, 0)
            actions.select(row.id)
          }}
        >
          {isSelected ? '✓' : ''}
        </span>
        <span className="tw-title-text">
          <span className="tw-name">{title}</span>
          <span className="tw-kind">
            {kind}
            {row.isDraft && ` · ${say('matrix.unpublished')}`}
          </span>
        </span>
      </div>
      {languages.map(({id, title: language}, column) => {
        const cell = row.cells[id]
        if (cell === undefined) return null
        const plan = cellPlan(cell, row.units, plans)
        return (
          <div
            key={id}
            role="gridcell"
            id={cellId(index, column + 1)}
            className={pointed === column + 1 ? 'tw-cell tw-pointed' : 'tw-cell'}
            aria-label={cellLabel(say, language, cell, row.units, plan)}
            data-cell={`${row.id} ${id}`}
            onClick={() => {
              actions.point(index, column + 1)
              actions.open(row, id)
            }}
          >
            <MatrixCellContent cell={cell} units={row.units} {...(plan && {plan})} />
          </div>
        )
      })}
    </div>
  )
})
