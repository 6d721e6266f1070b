import type {
  GlossaryPlan,
  GlossaryPlanRow,
  Problem,
  TermChange,
  termChanges,
} from '@capitals/translation/files'

import {RowList} from '../files/RowList.tsx'
import {useWords} from '../i18n/useWords.ts'
import type {ContentLanguage} from '../options.ts'
import type {TermType} from './termType.ts'

interface GlossaryRowsProps {
  plan: GlossaryPlan
  /** what was not as it should be in the file */
  warnings: readonly Problem[]
  type: TermType
  languages: readonly ContentLanguage[]
  changesOf: typeof termChanges
  explain: (problem: Problem) => string
}

const ORDER: readonly GlossaryPlanRow['outcome'][] = ['refused', 'changed', 'new']

/** What becomes of every term of a file, those that are refused first. */
export function GlossaryRows(props: GlossaryRowsProps) {
  const {plan, warnings, type, languages, changesOf, explain} = props
  const say = useWords()
  const shown = ORDER.flatMap((outcome) => plan.rows.filter((row) => row.outcome === outcome))
  const {new: added, ...counts} = plan.counts
  return (
    <div className="tw-import">
      <p role="status" data-testid="import-counts">
        {say('glossary.counts', {added, ...counts})}
      </p>
      {warnings.map((problem) => (
        <p key={problem.code}>{explain(problem)}</p>
      ))}
      <RowList
        rows={shown}
        renderRow={(row) => (
          <li key={`${row.place} ${row.id}`} data-outcome={row.outcome}>
            <span className="tw-kind">
              {row.outcome === 'refused' ? (
                <span className="tw-sign tw-question">✕ {say('import.refused')}</span>
              ) : (
                <span className="tw-sign">
                  {say(row.outcome === 'new' ? 'glossary.new' : 'glossary.changed')}
                </span>
              )}{' '}
              · {say('import.place', {place: row.place})}
            </span>
            {row.name !== undefined && <b>{row.name}</b>}
            {row.refusal && <span>{explain(row.refusal)}</span>}
            {row.after &&
              changesOf(row.before, row.after).map((change) => (
                <ChangeLine
                  key={`${change.field} ${change.language ?? ''} ${change.before ?? ''} ${change.after ?? ''}`}
                  change={change}
                  type={type}
                  languages={languages}
                />
              ))}
          </li>
        )}
      />
    </div>
  )
}

interface ChangeLineProps {
  change: TermChange
  type: TermType
  languages: readonly ContentLanguage[]
}

function ChangeLine({change, type, languages}: ChangeLineProps) {
  const {field, language, before, after} = change
  const place = [
    type.titles[field],
    ...(language === undefined
      ? []
      : [languages.find(({id}) => id === language)?.title ?? language]),
  ].join(' · ')
  const shown = (text: string) => (field === 'kind' ? (type.kinds.get(text) ?? text) : text)
  return (
    <span className="tw-difference">
      {place}: {before !== undefined && <del lang={language}>{shown(before)}</del>}{' '}
      {after !== undefined && <ins lang={language}>{shown(after)}</ins>}
    </span>
  )
}
