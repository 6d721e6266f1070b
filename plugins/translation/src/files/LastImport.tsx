import {formatMoment} from '@capitals/thai-date/calendar'
import {Button, Card, Flex, Text} from '@sanity/ui'
import {useCurrentLocale} from 'sanity'

import {useWords} from '../i18n/useWords.ts'
import type {KeptUndo} from './keptUndo.ts'

interface LastImportProps {
  kept: KeptUndo
  onUndo: () => void
}

/** The import before, with a way to take it back. */
export function LastImport({kept: {name, at, count}, onUndo}: LastImportProps) {
  const say = useWords()
  const {id: locale} = useCurrentLocale()
  return (
    <Card border padding={3} radius={2} data-testid="last-import">
      <Flex gap={3} align="center" wrap="wrap">
        <Text size={1} style={{flex: 1, minWidth: 200}}>
          {say('import.last', {name, moment: formatMoment(at, locale), count})}
        </Text>
        <Button
          fontSize={1}
          padding={2}
          mode="ghost"
          text={say('import.undo')}
          data-testid="undo-last-import"
          onClick={onUndo}
        />
      </Flex>
    </Card>
  )
}
