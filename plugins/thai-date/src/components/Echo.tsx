import {Box, Text} from '@sanity/ui'

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
          <span key={part} style={{display: 'inline-block', marginRight: '0.35em'}}>
            {part}
          </span>
        ))}
      </Text>
    </Box>
  )
}
