import {ChevronLeftIcon} from '@sanity/icons/ChevronLeft'
import {ChevronRightIcon} from '@sanity/icons/ChevronRight'
import {Box, Button, Flex, Select} from '@sanity/ui'

import {eraOf, yearIn} from '../calendar/eras.ts'
import {monthName} from '../calendar/names.ts'
import {yearsAround} from '../picker/pickerView.ts'
import {useWords} from './useWords.ts'

interface MonthChoiceProps {
  locale: string
  /** of the Common Era; shown in the era of the language */
  year: number
  month: number
  onChoose: (year: number, month: number) => void
  onStep: (months: number) => void
}

const MONTHS = Array.from({length: 12}, (_, index) => index + 1)

/** Month and year above the grid. */
export function MonthChoice({locale, year, month, onChoose, onStep}: MonthChoiceProps) {
  const say = useWords()
  const era = eraOf(locale)
  return (
    <Flex align="center" gap={1}>
      <Button
        aria-label={say('calendar.previous-month')}
        icon={ChevronLeftIcon}
        mode="bleed"
        onClick={() => onStep(-1)}
        padding={2}
        title={say('calendar.previous-month')}
      />
      <Box flex={1}>
        <Select
          aria-label={say('calendar.month')}
          fontSize={1}
          onChange={(event) => onChoose(year, Number(event.currentTarget.value))}
          padding={2}
          value={month}
        >
          {MONTHS.map((one) => (
            <option key={one} value={one}>
              {monthName(one, locale)}
            </option>
          ))}
        </Select>
      </Box>
      <Box flex={1}>
        <Select
          aria-label={say('calendar.year')}
          fontSize={1}
          onChange={(event) => onChoose(Number(event.currentTarget.value), month)}
          padding={2}
          value={year}
        >
          {yearsAround(year).map((one) => (
            <option key={one} value={one}>
              {era === 'BE' ? say('era.BE', {year: yearIn(era, one)}) : one}
            </option>
          ))}
        </Select>
      </Box>
      <Button
        aria-label={say('calendar.next-month')}
        icon={ChevronRightIcon}
        mode="bleed"
        onClick={() => onStep(1)}
        padding={2}
        title={say('calendar.next-month')}
      />
    </Flex>
  )
}
