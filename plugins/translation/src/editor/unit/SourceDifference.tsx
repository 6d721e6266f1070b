import {diffWords, plainText, type UnitValue} from '@capitals/translation'
import {useMemo} from 'react'

import {useWords} from '../../i18n/useWords.ts'

interface SourceDifferenceProps {
  before: UnitValue
  after: UnitValue
  language: string
}

/** What became of a source since it was translated, word by word. */
export function SourceDifference({before, after, language}: SourceDifferenceProps) {
  const say = useWords()
  const changes = useMemo(
    () => diffWords(plainText(before), plainText(after), language),
    [before, after, language],
  )
  return (
    <div className="tw-text tw-difference" lang={language} data-testid="difference">
      {changes.map(({kind, text}, index) =>
        kind === 'same' ? (
          <span key={index}>{text}</span>
        ) : kind === 'added' ? (
          <ins key={index}>
            <span className="tw-hidden">{say('difference.added')} </span>
            {text}
          </ins>
        ) : (
          <del key={index}>
            <span className="tw-hidden">{say('difference.removed')} </span>
            {text}
          </del>
        ),
      )}
    </div>
  )
}
