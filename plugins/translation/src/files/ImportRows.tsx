import {plainText} from '@capitals/translation'
import type {ImportPlan, ImportRow, Problem} from '@capitals/translation/files'

import {useWords} from '../i18n/useWords.ts'
import {StateSign} from '../matrix/StateSign.tsx'
import {RowList} from './RowList.tsx'

interface ImportRowsProps {
  plan: ImportPlan
  explain: (problem: Problem) => string
  titleOf: (id: string) => string
}

/** What becomes of every row, those that need a look first. */
export function ImportRows({plan, explain, titleOf}: ImportRowsProps) {
  const say = useWords()
  const shown = plan.rows
    .filter(
      ({outcome, warnings, notes = []}) =>
        outcome !== 'unchanged' || warnings.length > 0 || notes.length > 0,
    )
    .toSorted((a, b) => weight(a) - weight(b))
  return (
    <div className="tw-import">
      <p role="status" data-testid="import-counts">
        {say('import.counts', {...plan.counts})}
      </p>
      {plan.warnings.map((problem) => (
        <p key={problem.code}>{explain(problem)}</p>
      ))}
      <RowList
        rows={shown}
        renderRow={(row) => (
          <li key={`${row.place} ${row.documentId} ${row.unit}`} data-outcome={row.outcome}>
            <span className="tw-kind">
              {row.outcome === 'refused' ? (
                <span className="tw-sign tw-question">✕ {say('import.refused')}</span>
              ) : row.outcome === 'unchanged' ? (
                say('import.unchanged')
              ) : (
                <StateSign state={row.outcome}>{say(`state.${row.outcome}`)}</StateSign>
              )}{' '}
              · {say('import.place', {place: row.place})} · {titleOf(row.documentId)} · {row.unit}
            </span>
            {row.refusal && <span>{explain(row.refusal)}</span>}
            {row.warnings.map((problem) => (
              <span key={problem.code}>{explain(problem)}</span>
            ))}
            {row.notes?.map((note) => (
              <span key={note}>
                {say('notes.note')}: {note}
              </span>
            ))}
            {row.after !== undefined && (
              <span className="tw-difference">
                {row.before !== undefined && (
                  <del lang={plan.language}>{plainText(row.before)}</del>
                )}{' '}
                <ins lang={plan.language}>{plainText(row.after)}</ins>
              </span>
            )}
          </li>
        )}
      />
    </div>
  )
}

function weight({outcome, warnings}: ImportRow): number {
  return outcome === 'refused' ? 0 : warnings.length > 0 ? 1 : 2
}
