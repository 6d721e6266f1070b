import type {TermMatch} from '@capitals/translation'
import {useMemo} from 'react'

import {segments} from './segments.ts'

interface SourceTextProps {
  language: string
  /** with tags */
  text: string
  terms?: readonly TermMatch[]
  /** the official name in the language that one translates into */
  nameOf?: (match: TermMatch) => string | undefined
  onInsert?: (name: string) => void
}

const NO_TERMS: readonly TermMatch[] = []

/** A text to be translated, with its tags, and official terms underlined. */
export function SourceText({language, text, terms = NO_TERMS, nameOf, onInsert}: SourceTextProps) {
  const pieces = useMemo(() => segments(text, terms), [text, terms])
  return (
    <div className="tw-text" lang={language}>
      {pieces.map(({text: words, isTag, spans}, index) => {
        if (isTag) {
          return (
            <mark key={index} className="tw-tag">
              {words}
            </mark>
          )
        }
        const [match] = spans
        const name = match && nameOf?.(match)
        if (match === undefined) return <span key={index}>{words}</span>
        return name === undefined || onInsert === undefined ? (
          <u key={index} className="tw-term" title={name}>
            {words}
          </u>
        ) : (
          <button
            key={index}
            type="button"
            className="tw-term"
            title={name}
            onClick={() => onInsert(name)}
          >
            {words}
          </button>
        )
      })}
    </div>
  )
}
