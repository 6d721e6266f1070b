import {AddIcon} from '@sanity/icons/Add'
import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useId, useRef} from 'react'
import {type ArrayOfObjectsInputProps, insert, setIfMissing} from 'sanity'

import {useWords} from '../i18n/useWords.ts'
import {isReferenceType, targetsOf} from '../schema/schemaKinds.ts'
import {isRecord} from '../values.ts'
import {type Candidate, memberReferences, missingMembers} from './missingMembers.ts'
import {useCandidates} from './useCandidates.ts'

/** A list of references, and under it a button for each document that is not in it yet. */
export function MembersInput(props: ArrayOfObjectsInputProps) {
  const {onChange, readOnly, renderDefault, schemaType, value} = props
  const say = useWords()
  const labelId = useId()
  const offers = useRef<HTMLDivElement>(null)
  const reference = schemaType.of.find(isReferenceType)
  const {filter, filterParams} = isRecord(reference?.options)
    ? reference.options
    : {filter: undefined, filterParams: undefined}
  const candidates = useCandidates(
    reference ? (targetsOf(reference)[0] ?? '') : '',
    typeof filter === 'string' ? filter : '',
    JSON.stringify(isRecord(filterParams) ? filterParams : {}),
  )
  const missing = readOnly ? [] : missingMembers(candidates, value)

  function add(members: readonly Candidate[], place = 0): void {
    onChange([setIfMissing([]), insert(memberReferences(members), 'after', [-1])])
    // The button goes; the next one is under the hand.
    requestAnimationFrame(() => {
      const buttons = offers.current?.querySelectorAll('button') ?? []
      buttons[Math.min(place, buttons.length - 1)]?.focus()
    })
  }

  return (
    <Stack gap={3}>
      {renderDefault(props)}
      {missing.length > 0 && (
        <Stack gap={3} ref={offers} role="group" aria-labelledby={labelId}>
          <Text size={1} muted id={labelId}>
            {say('members.offer')}
          </Text>
          <Flex gap={2} wrap="wrap">
            {missing.map((candidate, index) => (
              <Button
                key={candidate.id}
                fontSize={1}
                padding={2}
                icon={AddIcon}
                mode="ghost"
                text={candidate.name}
                onClick={() => add([candidate], index)}
              />
            ))}
            {missing.length > 1 && (
              <Button
                fontSize={1}
                padding={2}
                mode="bleed"
                text={say('members.all', {count: missing.length})}
                onClick={() => add(missing)}
              />
            )}
          </Flex>
        </Stack>
      )}
    </Stack>
  )
}
