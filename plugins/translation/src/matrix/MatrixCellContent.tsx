import {isDone, type MatrixCell} from '../data/MatrixRow.ts'
import type {CellPlanWords} from './cellPlan.ts'
import {StateSign, type SignedState} from './StateSign.tsx'

/** What waits, most urgent first. */
const WAITING: readonly SignedState[] = ['stale', 'orphans', 'review', 'draft', 'missing']

const BAR: readonly SignedState[] = ['approved', 'review', 'draft']

interface MatrixCellContentProps {
  cell: MatrixCell
  units: number
  /** who and until when, where it is arranged */
  plan?: CellPlanWords
}

/** The progress of a cell: a bar, a fraction, and a sign with a number for everything that waits. */
export function MatrixCellContent({cell, units, plan}: MatrixCellContentProps) {
  const waiting = WAITING.filter((state) => cell[state] > 0)
  return (
    <>
      <span className="tw-cell-head">
        <span className={isDone(cell, units) ? 'tw-sign tw-approved' : ''}>
          {isDone(cell, units) ? '✓ ' : ''}
          {cell.approved}/{units}
        </span>
        {plan && (
          <span className={plan.isOverdue ? 'tw-plan tw-overdue' : 'tw-plan'} title={plan.words}>
            {plan.short}
          </span>
        )}
        {cell.questions > 0 && <span className="tw-sign tw-question">? {cell.questions}</span>}
      </span>
      <span className="tw-bar">
        {BAR.map(
          (state) =>
            cell[state] > 0 && (
              <i key={state} className={`tw-fill-${state}`} style={{flexGrow: cell[state]}} />
            ),
        )}
        {cell.missing > 0 && <i style={{flexGrow: cell.missing}} />}
      </span>
      <span className="tw-cell-waiting">
        {waiting.map((state) => (
          <StateSign key={state} state={state}>
            {cell[state]}
          </StateSign>
        ))}
      </span>
    </>
  )
}
