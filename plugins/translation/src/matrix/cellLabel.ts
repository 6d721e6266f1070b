import {COUNTED, type MatrixCell} from '../data/MatrixRow.ts'
import type {Say} from '../i18n/useWords.ts'
import type {CellPlanWords} from './cellPlan.ts'

/** What a cell says in words: `English: approved 3 of 12, stale 2, to review 1`. */
export function cellLabel(
  say: Say,
  language: string,
  cell: MatrixCell,
  units: number,
  plan?: CellPlanWords,
): string {
  const counts = COUNTED.filter((state) => state !== 'approved' && cell[state] > 0).map(
    (state) => `${say(`state.${state}`)} ${cell[state]}`,
  )
  return [
    say('cell.progress', {language, approved: cell.approved, units}),
    ...counts,
    ...(cell.questions > 0 ? [`${say('state.questions')} ${cell.questions}`] : []),
    ...(plan ? [say(plan.isOverdue ? 'cell.overdue' : 'cell.plan', {plan: plan.words})] : []),
  ].join(', ')
}
