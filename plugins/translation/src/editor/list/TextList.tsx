import {plainText} from '@capitals/translation'
import {useVirtualizer} from '@tanstack/react-virtual'
import {useEffect, useMemo, useRef} from 'react'

import {idOf, type ListedText} from '../../data/listedTexts.ts'
import type {MatrixRow} from '../../data/MatrixRow.ts'
import {useWords} from '../../i18n/useWords.ts'
import {MatrixCellContent} from '../../matrix/MatrixCellContent.tsx'
import {StateSign} from '../../matrix/StateSign.tsx'

interface TextListProps {
  rows: readonly MatrixRow[]
  language: string
  document: string | undefined
  /** of the open document */
  texts: readonly ListedText[]
  /** id of the open text */
  text: string | undefined
  sourceLanguage: string
  titleOf: (row: MatrixRow) => string
  onGo: (document: string, unit?: string) => void
}

interface Line {
  readonly row: MatrixRow
  readonly text?: ListedText
}

/** px */
const DOCUMENT_HEIGHT = 86
const TEXT_HEIGHT = 52

/** The documents that are worked on, and the texts of the one that is open. */
export function TextList(props: TextListProps) {
  const {rows, language, document, texts, text, sourceLanguage, titleOf, onGo} = props
  const say = useWords()
  const scroller = useRef<HTMLElement>(null)
  const lines = useMemo(
    () =>
      rows.flatMap((row): Line[] =>
        row.id === document ? [{row}, ...texts.map((one) => ({row, text: one}))] : [{row}],
      ),
    [rows, document, texts],
  )
  // Nothing of it is kept or handed on.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.text ? TEXT_HEIGHT : DOCUMENT_HEIGHT),
    getItemKey: (index) => {
      const line = lines[index]
      return line?.text ? `${line.row.id} ${idOf(line.text)}` : (line?.row.id ?? index)
    },
    overscan: 6,
  })
  const at = lines.findIndex(
    (line) => line.row.id === document && (line.text && idOf(line.text)) === text,
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
          const {row} = line
          const cell = row.cells[language]
          return (
            <li key={key} style={{transform: `translateY(${start}px)`}}>
              {line.text ? (
                <TextButton
                  text={line.text}
                  isHere={row.id === document && idOf(line.text) === text}
                  language={language}
                  sourceLanguage={sourceLanguage}
                  onOpen={(id) => onGo(row.id, id)}
                />
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

interface TextButtonProps {
  text: ListedText
  isHere: boolean
  language: string
  sourceLanguage: string
  onOpen: (id: string) => void
}

/** A text by its source, or by its translation where that is all there is. */
function TextButton({text, isHere, language, sourceLanguage, onOpen}: TextButtonProps) {
  const say = useWords()
  const id = idOf(text)
  return (
    <button
      type="button"
      className="tw-unit"
      data-unit={id}
      aria-current={isHere ? 'true' : undefined}
      onClick={() => onOpen(id)}
    >
      <span className="tw-unit-signs">
        {'orphan' in text ? (
          <StateSign state="orphans" label={say('state.orphans')} />
        ) : (
          <>
            <StateSign state={text.state} label={say(`state.${text.state}`)} />
            {text.stale && <StateSign state="stale" label={say('state.stale')} />}
            {text.questions > 0 && (
              <span className="tw-sign tw-question" title={say('state.questions')}>
                ?
              </span>
            )}
          </>
        )}
      </span>
      {'orphan' in text ? (
        <span className="tw-unit-text" lang={language}>
          {plainText(text.orphan.value)}
        </span>
      ) : (
        <span className="tw-unit-text" lang={sourceLanguage}>
          {plainText(text.unit.source)}
        </span>
      )}
    </button>
  )
}
