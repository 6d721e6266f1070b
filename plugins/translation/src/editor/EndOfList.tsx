import {Button, Flex, Text} from '@sanity/ui'

import {useWords} from '../i18n/useWords.ts'

interface EndOfListProps {
  onStay: () => void
  onLeave: () => void
}

/** Says that nothing follows, and asks where to go. */
export function EndOfList({onStay, onLeave}: EndOfListProps) {
  const say = useWords()
  return (
    <div className="tw-end" role="alertdialog" aria-label={say('editor.end')}>
      <Text weight="medium">{say('editor.end')}</Text>
      <Flex gap={2}>
        <Button fontSize={1} mode="ghost" text={say('editor.stay')} onClick={onStay} />
        <Button fontSize={1} tone="primary" text={say('editor.back')} onClick={onLeave} autoFocus />
      </Flex>
    </div>
  )
}
