import {Box, Text} from '@sanity/ui'
import {Fragment} from 'react'

interface EchoProps {
  /** both eras with a middle dot between; a line breaks there before it breaks elsewhere */
  text: string
  remark?: string
}

/** What the field understood. */
export function Echo({text, remark = ''}: EchoProps) {
  const parts = text.replaceAll(' · ', '\u00A0· ').split(/(?<=·) /)
  return (
    <Box paddingX={1} paddingTop={1}>
      <Text muted size={1}>
        {[...parts, remark && `→ ${remark}`].filter(Boolean).map((part) => (
          <Fragment key={part}>
            <span style={{display: 'inline-block'}}>{part}</span>{' '}
          </Fragment>
        ))}
      </Text>
    </Box>
  )
}
