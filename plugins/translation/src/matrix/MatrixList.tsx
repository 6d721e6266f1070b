import {Checkbox} from '@sanity/ui'
import {useVirtualizer} from '@tanstack/react-virtual'
import {useRef} from 'react'

import type {MatrixRow} from '../data/MatrixRow.ts'
import {useWords} from '../i18n/useWords.ts'
import type {ContentLanguage} from '../options.ts'
import {cellLabel} from './cellLabel.ts'
import {MatrixCellContent} from './MatrixCellContent.tsx'

interface MatrixListProps {
  rows: readonly MatrixRow[]
  languages: readonly ContentLanguage[]
  titleOf: (row: MatrixRow) => string
  kindOf: (row: MatrixRow) => string
  selected: ReadonlySet<string>
  onSelect: (id: string) => void
  onOpen: (row: MatrixRow, language: string | undefined) => void
}

/** The matrix where there is no room for one: a card a document, a button a language. */
export function MatrixList(props: MatrixListProps) {
  const {rows, languages, titleOf, kindOf, selected, onSelect, onOpen} = props
  const say = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  // Nothing of it is kept or handed on.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 76 + Math.ceil(languages.length / 2) * 76,
    overscan: 4,
  })
  return (
    <div className="tw-list" ref={scroller} data-testid="translation-list" tabIndex={-1}>
      <ul style={{height: virtualizer.getTotalSize()}} aria-label={say('matrix.title')}>
        {virtualizer.getVirtualItems().map(({index, start}) => {
          const row = rows[index]
          if (row === undefined) return null
          return (
            <li
              key={row.id}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{transform: `translateY(${start}px)`}}
            >
              <span className="tw-list-head">
                <label className="tw-list-check">
                  <Checkbox
                    checked={selected.has(row.id)}
                    aria-label={say('selection.select', {title: titleOf(row)})}
                    data-testid={`select ${row.id}`}
                    onChange={() => onSelect(row.id)}
                  />
                </label>
                <button type="button" onClick={() => onOpen(row, undefined)}>
                  <span className="tw-name">{titleOf(row)}</span>
                  <span className="tw-kind">{kindOf(row)}</span>
                </button>
              </span>
              <span className="tw-list-cells">
                {languages.map(({id, title}) => {
                  const cell = row.cells[id]
                  if (cell === undefined) return null
                  return (
                    <button
                      type="button"
                      key={id}
                      aria-label={cellLabel(say, title, cell, row.units)}
                      onClick={() => onOpen(row, id)}
                    >
                      <span className="tw-list-language">{title}</span>
                      <MatrixCellContent cell={cell} units={row.units} />
                    </button>
                  )
                })}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
