import {Button, Card, Flex, Heading, Spinner, Stack, Text} from '@sanity/ui'
import {useCallback, useMemo, useRef, useState} from 'react'
import {useClient, useCurrentLocale} from 'sanity'

import {API_VERSION} from '../dataset/apiVersion.ts'
import {createDrafts} from '../dataset/drafts.ts'
import {usePlan} from '../dataset/usePlan.ts'
import {useWords} from '../i18n/useWords.ts'
import type {ReportReaderOptions} from '../options.ts'
import type {Correction, Corrections} from '../proposal/corrections.ts'
import type {NameChoices} from '../proposal/nameChoices.ts'
import type {ProposalType, Reading, Span} from '../reader/index.ts'
import {LeftOverList} from './LeftOverList.tsx'
import {messageOf} from './messageOf.ts'
import {NameList} from './NameList.tsx'
import {ProblemList} from './ProblemList.tsx'
import {ProposalCard} from './ProposalCard.tsx'
import {countChecks, proposalTitle} from './proposalTitle.ts'
import {SourcePane} from './SourcePane.tsx'
import {TopicNames, topicNames} from './TopicNames.ts'
import type {CreatedDraft} from './Work.ts'

interface ReviewPanelProps {
  reading: Reading
  corrections: Corrections
  names: NameChoices
  options: ReportReaderOptions
  onCorrect: (id: string, correction: Correction) => void
  onName: (key: string, choice: string) => void
  onBack: () => void
  onCreated: (created: readonly CreatedDraft[], revision: string) => void
}

const GROUPS: readonly ProposalType[] = [
  'meeting',
  'session',
  'presentation',
  'declaration',
  'cooperationProject',
]

/** What was read, to be checked beside its text, and the step that makes drafts of it. */
export function ReviewPanel(props: ReviewPanelProps) {
  const {reading, corrections, names, options, onCorrect, onName, onBack, onCreated} = props
  const say = useWords()
  const {id: locale} = useCurrentLocale()
  const client = useClient({apiVersion: API_VERSION})
  const [active, setActive] = useState<Span>()
  const [creating, setCreating] = useState<'no' | 'running'>('no')
  const [failure, setFailure] = useState<string>()
  const {plan, vocabulary, isMatched, error} = usePlan(reading, corrections, names, options)
  const onLook = useCallback(
    (span: Span) => setActive((before) => (before && sameSpan(before, span) ? before : span)),
    [],
  )
  const pane = useRef<HTMLDivElement>(null)
  const {proposals, isReport} = reading
  const titles = useMemo(
    () => new Map(proposals.map((one) => [one.id, proposalTitle(one, corrections, locale)])),
    [proposals, corrections, locale],
  )
  const topics = useMemo(() => topicNames(vocabulary, locale), [vocabulary, locale])
  const existing = new Map(plan?.existing.map(({proposal, document}) => [proposal, document]))
  const titleOf = (id: string) => titles.get(id) || say('proposal.untitled')
  const checks = proposals.reduce((sum, one) => sum + countChecks(one, corrections), 0)
  const completions = new Map(plan?.completions.map((one) => [one.proposal, one]))
  const chosen = plan?.completions.filter(({isChosen}) => isChosen) ?? []
  const count = (plan?.documents.length ?? 0) + (plan?.created.length ?? 0) + chosen.length
  const isBlocked = plan?.problems.some(({kind}) => kind !== 'missing') ?? false
  const trouble = failure ?? (error === undefined ? undefined : messageOf(error))

  /** Where there is one column the text stands below everything, so it is brought into view. */
  function show(span: Span) {
    onLook(span)
    pane.current?.scrollIntoView({block: 'nearest'})
  }

  async function create() {
    if (!plan) return
    setCreating('running')
    setFailure(undefined)
    try {
      const revision = await createDrafts(client, plan)
      onCreated(
        [
          ...plan.documents.map(({proposal, document}) => ({document, title: titleOf(proposal)})),
          ...plan.created.map(({name, document}) => ({document, title: name.name})),
          ...chosen.map(({proposal, draft}) => ({document: draft, title: titleOf(proposal)})),
        ].map(({document, title}) => ({
          id: document._id.replace(/^drafts\./, ''),
          type: document._type,
          title,
        })),
        revision,
      )
    } catch (failed) {
      setCreating('no')
      setFailure(messageOf(failed))
    }
  }

  return (
    <>
      <Flex gap={3} wrap="wrap" align="center">
        <Stack gap={3} flex={1}>
          <Heading as="h2" size={2}>
            {say('review.title')}
          </Heading>
          <Text size={1} muted role="status">
            {say('review.found', {documents: proposals.length, checks})}
          </Text>
        </Stack>
        <Button text={say('review.back')} mode="ghost" onClick={onBack} />
      </Flex>
      <ProblemList reading={reading} plan={plan} titleOf={titleOf} onLook={show} />
      <NameList
        unmatched={plan?.unmatched ?? []}
        vocabulary={vocabulary}
        names={names}
        onChoose={onName}
      />
      {isReport && (
        <div className="rr-panes">
          <TopicNames value={topics}>
            <Stack gap={5}>
              {GROUPS.map((type) => {
                const members = proposals.filter((one) => one.type === type)
                if (members.length === 0) return null
                return (
                  <Stack gap={3} key={type}>
                    <Text as="h2" weight="medium">
                      {say(`group.${type}`)}
                      {members.length > 1 && ` (${members.length})`}
                    </Text>
                    {members.map((one) => (
                      <ProposalCard
                        key={one.id}
                        proposal={one}
                        source={reading.source}
                        corrections={corrections}
                        existing={existing.get(one.id)}
                        fillable={completions.get(one.id)?.fields.length ?? 0}
                        isOpenFirst={type === 'meeting'}
                        onCorrect={onCorrect}
                        onLook={onLook}
                      />
                    ))}
                  </Stack>
                )
              })}
              <LeftOverList reading={reading} onLook={show} />
            </Stack>
          </TopicNames>
          <div className="rr-source" ref={pane}>
            <SourcePane reading={reading} active={active} />
          </div>
        </div>
      )}
      {isReport && (
        <Card className="rr-bar" border padding={3} radius={3} shadow={2}>
          <Flex gap={3} align="center" wrap="wrap">
            <Text size={1} muted={trouble === undefined} role="status" style={{flex: 1}}>
              {trouble !== undefined
                ? say('create.failed', {message: trouble})
                : creating === 'running'
                  ? say('create.running')
                  : !isMatched
                    ? say('create.matching')
                    : isBlocked
                      ? say('create.blocked')
                      : say(count === 0 ? 'create.nothing' : 'create.ready')}
            </Text>
            {creating === 'running' && <Spinner />}
            <Button
              text={say('create.action', {count})}
              tone="primary"
              disabled={creating === 'running' || !isMatched || isBlocked || count === 0}
              onClick={() => void create()}
              data-testid="create-drafts"
            />
          </Flex>
        </Card>
      )}
    </>
  )
}

function sameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}
