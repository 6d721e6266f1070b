import {Button, Flex, Stack} from '@sanity/ui'
import {type MouseEvent, useState} from 'react'

import {FindingRow} from './FindingRow.tsx'
import type {FindingGroup} from './groupFindings.ts'
import {useWords} from './useWords.ts'

/** More than these are told when asked for. */
const FEW = 3

interface FindingsProps {
  groups: readonly FindingGroup[]
  /** called with the groups to repair */
  onRepair: (groups: readonly FindingGroup[]) => void
}

/** What may be wrong with the text above, each with its repair; nothing where all is well. */
export function Findings({groups, onRepair}: FindingsProps) {
  const say = useWords()
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? groups : groups.slice(0, FEW)
  const hidden = groups.length - shown.length
  const count = groups.reduce((sum, {findings}) => sum + findings.length, 0)
  return (
    <div aria-live="polite" data-testid="thai-findings">
      {groups.length > 0 && (
        <Stack
          gap={1}
          paddingTop={2}
          role="group"
          aria-label={say('title')}
          onMouseDown={keepFocus}
        >
          {shown.map((group) => (
            <FindingRow key={group.id} group={group} onRepair={() => onRepair([group])} />
          ))}
          {groups.length > 1 && (
            <Flex gap={1} justify="flex-end" wrap="wrap">
              {hidden > 0 && (
                <Button
                  mode="bleed"
                  fontSize={1}
                  padding={2}
                  text={say('more', {count: hidden})}
                  onClick={() => setOpen(true)}
                />
              )}
              <Button
                mode="bleed"
                tone="primary"
                fontSize={1}
                padding={2}
                text={say('repair-all', {count})}
                data-testid="thai-repair-all"
                onClick={() => onRepair(groups)}
              />
            </Flex>
          )}
        </Stack>
      )}
    </div>
  )
}

/** A click leaves the caret where it is, so that nothing moves before the click is done. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault()
}
