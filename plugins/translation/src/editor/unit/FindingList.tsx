import type {Finding} from '@capitals/translation'
import {Button} from '@sanity/ui'

import {useWords} from '../../i18n/useWords.ts'
import type {TagFault} from '../text/taggedText.ts'
import {findingSentence} from './findingSentence.ts'

interface FindingListProps {
  findings: readonly Finding[]
  faults: readonly TagFault[]
  mayWrite: boolean
  onAccept: (id: string) => void
}

/** What may be wrong with a text, why, and the way to say that it is right. */
export function FindingList({findings, faults, mayWrite, onAccept}: FindingListProps) {
  const say = useWords()
  return (
    <ul className="tw-findings" aria-label={say('checks.title')} data-testid="findings">
      {faults.map(({code, tag}) => (
        <li key={`${code} ${tag}`} className="tw-error">
          <span aria-hidden>✕</span>
          <span>
            {say(
              code === 'tag-not-closed'
                ? 'tag.not-closed'
                : code === 'tag-not-opened'
                  ? 'tag.not-opened'
                  : 'tag.unknown',
              {tag},
            )}
          </span>
        </li>
      ))}
      {findings.map((finding) => (
        <li key={finding.id} className={finding.severity === 'error' ? 'tw-error' : 'tw-warning'}>
          <span aria-hidden>{finding.severity === 'error' ? '✕' : '!'}</span>
          <span>
            <span className="tw-hidden">
              {say(finding.severity === 'error' ? 'checks.error' : 'checks.warning')}{' '}
            </span>
            {findingSentence(say, finding)}
          </span>
          {mayWrite && (
            <Button
              mode="bleed"
              fontSize={1}
              padding={2}
              text={say('checks.accept')}
              onClick={() => onAccept(finding.id)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
