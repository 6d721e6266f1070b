import type {StateFilter} from '../filter/Filter.ts'
import type {Say} from '../i18n/useWords.ts'
import type {ContentLanguage} from '../options.ts'
import {type SignedState, StateSign} from './StateSign.tsx'
import {percentOf, type Totals} from './totals.ts'

interface MatrixHeadProps {
  languages: readonly ContentLanguage[]
  totals: ReadonlyMap<string, Totals>
  documents: number
  say: Say
  onChoose: (language: string, state?: StateFilter) => void
}

const SHOWN: readonly SignedState[] = ['stale', 'orphans', 'review', 'draft', 'missing']

/** The names of the languages, and under them what each has altogether; both choose what is shown. */
export function MatrixHead({languages, totals, documents, say, onChoose}: MatrixHeadProps) {
  return (
    <div role="rowgroup" className="tw-head">
      <div role="row" aria-rowindex={1} className="tw-headline">
        <div role="columnheader" className="tw-title tw-corner">
          {say('matrix.document')}
        </div>
        {languages.map(({id, title}) => (
          <div role="columnheader" key={id} className="tw-cell tw-language">
            <button type="button" tabIndex={-1} onClick={() => onChoose(id)}>
              {title}
            </button>
          </div>
        ))}
      </div>
      <div role="row" aria-rowindex={2} className="tw-headline tw-totals">
        <div role="rowheader" className="tw-title tw-corner">
          {say('matrix.total', {count: documents})}
        </div>
        {languages.map(({id}) => {
          const sums = totals.get(id)
          return (
            <div role="gridcell" key={id} className="tw-cell">
              {sums && (
                <>
                  <span className="tw-cell-head">
                    <b>{percentOf(sums)}%</b>
                    <span className="tw-of">
                      {sums.approved}/{sums.units}
                    </span>
                  </span>
                  <span className="tw-cell-waiting">
                    {SHOWN.filter((state) => sums[state] > 0).map((state) => (
                      <button
                        type="button"
                        key={state}
                        tabIndex={-1}
                        aria-label={`${say(`state.${state}`)} ${sums[state]}`}
                        onClick={() => onChoose(id, state)}
                      >
                        <StateSign state={state}>{sums[state]}</StateSign>
                      </button>
                    ))}
                  </span>
                </>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
