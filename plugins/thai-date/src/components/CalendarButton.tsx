import {CalendarIcon} from '@sanity/icons/Calendar'
import {Box, Button} from '@sanity/ui'

import {useWords} from './useWords.ts'

interface CalendarButtonProps {
  isOpen: boolean
  onClick: () => void
}

/** At the end of the field. */
export function CalendarButton({isOpen, onClick}: CalendarButtonProps) {
  const say = useWords()
  return (
    <Box padding={1}>
      <Button
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        aria-label={say('calendar.open')}
        data-testid="select-date-button"
        icon={CalendarIcon}
        mode="bleed"
        onClick={onClick}
        padding={2}
        title={say('calendar.open')}
      />
    </Box>
  )
}
