import {Button, Card, Stack, Text} from '@sanity/ui'

import type {Say} from '../i18n/useWords.ts'
import {useWords} from '../i18n/useWords.ts'
import type {DocumentPlan} from '../proposal/planDocuments.ts'
import type {Reading, Span} from '../reader/index.ts'
import {problemSentence} from './problemSentence.ts'

interface ProblemListProps {
  reading: Reading
  plan: DocumentPlan | undefined
  titleOf: (proposal: string) => string
  onLook: (span: Span) => void
}

interface Row {
  readonly sentence: string
  readonly span?: Span
}

/** What a person should know before anything else: of the text, of its headings, of the plan. */
export function ProblemList({reading, plan, titleOf, onLook}: ProblemListProps) {
  const say = useWords()
  const rows = rowsOf(reading, plan, titleOf, say)
  if (rows.length === 0) return null
  return (
    <Card border padding={4} radius={3} tone="caution" data-testid="report-problems">
      <Stack gap={4}>
        <Text as="h2" weight="medium">
          {say('problems.title')}
        </Text>
        <ul className="rr-list">
          {rows.map(({sentence, span}) => (
            <li key={`${sentence} ${span?.start ?? ''}`}>
              <Text size={1}>{sentence}</Text>
              {span && (
                <Button
                  text={say('problem.show')}
                  mode="ghost"
                  fontSize={1}
                  padding={2}
                  onClick={() => onLook(span)}
                />
              )}
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  )
}

function rowsOf(
  {problems, missingHeadings, emptyHeadings, isReport}: Reading,
  plan: DocumentPlan | undefined,
  titleOf: (proposal: string) => string,
  say: Say,
): Row[] {
  return [
    ...problems.map((problem): Row => ({
      sentence: problemSentence(problem, say),
      ...('span' in problem ? {span: problem.span} : {}),
    })),
    ...(plan?.problems ?? []).map((problem): Row => {
      const document = titleOf(problem.proposal)
      if (problem.kind === 'missing') {
        return {sentence: say('plan.missing', {document, field: say(`field.${problem.field}`)})}
      }
      return problem.kind === 'badDate'
        ? {sentence: say('plan.badDate', {document, text: problem.text})}
        : {sentence: say('plan.endBeforeStart', {document})}
    }),
    ...(isReport ? missingHeadings : []).map((kind): Row => ({
      sentence: say('problem.missingHeading', {heading: say(`heading.${kind}`)}),
    })),
    ...emptyHeadings.map(({kind, span}): Row => ({
      sentence: say('problem.emptyHeading', {heading: say(`heading.${kind}`)}),
      span,
    })),
  ]
}
