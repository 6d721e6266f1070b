import {ChevronRightIcon} from '@sanity/icons/ChevronRight'
import {Badge, Button, Card, Flex, Inline, Text} from '@sanity/ui'
import {memo, useState} from 'react'
import {useCurrentLocale} from 'sanity'
import {IntentLink} from 'sanity/router'

import {useWords} from '../i18n/useWords.ts'
import type {Correction, Corrections} from '../proposal/corrections.ts'
import type {KnownDocument} from '../proposal/KnownDocument.ts'
import type {Proposal, Span} from '../reader/index.ts'
import {FactField} from './FactField.tsx'
import {countChecks, proposalTitle} from './proposalTitle.ts'

interface ProposalCardProps {
  proposal: Proposal
  source: string
  corrections: Corrections
  /** The document of the dataset that this proposal is. */
  existing?: KnownDocument | undefined
  /** How many of its empty fields the report can fill. */
  fillable: number
  isOpenFirst: boolean
  onCorrect: (id: string, correction: Correction) => void
  onLook: (span: Span) => void
}

/** A document that is proposed, folded to a line until somebody looks into it. */
export const ProposalCard = memo(function ProposalCard(props: ProposalCardProps) {
  const {proposal, source, corrections, existing, fillable, isOpenFirst, onCorrect, onLook} = props
  const say = useWords()
  const {id: locale} = useCurrentLocale()
  const [isOpen, setOpen] = useState(isOpenFirst)
  const isLeftOut = corrections[proposal.id]?.isLeftOut === true
  const isCompleted = fillable > 0 && corrections[proposal.id]?.isCompleted === true
  const isOut = isLeftOut || (existing !== undefined && !isCompleted)
  const title = proposalTitle(proposal, corrections, locale) || say('proposal.untitled')
  const checks = isOut ? 0 : countChecks(proposal, corrections)
  return (
    <Card border radius={3} data-testid={`proposal-${proposal.id}`}>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <ChevronRightIcon aria-hidden />
          <Text as="h3" size={1} weight="medium" muted={isOut}>
            {title}
          </Text>
          <Inline gap={2}>
            {existing && (
              <Badge tone="primary">
                {say(isCompleted ? 'proposal.completed' : 'proposal.there')}
              </Badge>
            )}
            {!existing && isLeftOut && <Badge>{say('proposal.left-out')}</Badge>}
            {checks > 0 && <Badge tone="caution">{say('proposal.checks', {count: checks})}</Badge>}
          </Inline>
        </summary>
        {isOpen && (
          <>
            <div className="rr-fields">
              {proposal.facts.map((fact) => (
                <FactField
                  key={fact.id}
                  fact={fact}
                  type={proposal.type}
                  source={source}
                  corrections={corrections}
                  isDisabled={isOut}
                  onCorrect={onCorrect}
                  onLook={onLook}
                />
              ))}
            </div>
            <Flex paddingX={4} paddingBottom={4} gap={3} align="center" wrap="wrap">
              {existing && fillable > 0 && (
                <Button
                  text={say(isCompleted ? 'proposal.keep' : 'proposal.complete', {count: fillable})}
                  mode="ghost"
                  fontSize={1}
                  padding={3}
                  onClick={() => onCorrect(proposal.id, {isCompleted: !isCompleted})}
                  data-testid={`complete-${proposal.id}`}
                />
              )}
              {existing ? (
                <IntentLink
                  className="rr-link"
                  intent="edit"
                  params={{id: existing.id, type: existing.type}}
                >
                  <Text size={1}>{say('proposal.open')}</Text>
                </IntentLink>
              ) : (
                <Button
                  text={say(isLeftOut ? 'proposal.take-back' : 'proposal.leave-out')}
                  mode="ghost"
                  fontSize={1}
                  padding={3}
                  onClick={() => onCorrect(proposal.id, {isLeftOut: !isLeftOut})}
                />
              )}
            </Flex>
          </>
        )}
      </details>
    </Card>
  )
})
