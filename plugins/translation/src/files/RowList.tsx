import {type ReactNode, useState} from 'react'

import {useWords} from '../i18n/useWords.ts'

interface RowListProps<Row> {
  rows: readonly Row[]
  /** an item of a list, with its key */
  renderRow: (row: Row) => ReactNode
}

/** Rows that are shown before one asks for more. */
const SOME = 100

/** What becomes of the rows of a file; of many the first, and more when asked. */
export function RowList<Row>({rows, renderRow}: RowListProps<Row>) {
  const say = useWords()
  const [count, setCount] = useState(SOME)
  return (
    <>
      <ol>{rows.slice(0, count).map((row) => renderRow(row))}</ol>
      {rows.length > count && (
        <button type="button" className="tw-link" onClick={() => setCount(count + SOME * 5)}>
          {say('import.more', {count: rows.length - count})}
        </button>
      )}
    </>
  )
}
