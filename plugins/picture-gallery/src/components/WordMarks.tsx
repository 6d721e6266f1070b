import {CheckmarkIcon} from '@sanity/icons/Checkmark'
import {CloseIcon} from '@sanity/icons/Close'
import {Badge, Box, Flex} from '@sanity/ui'

import {
  ASKED,
  type Asked,
  LANGUAGES,
  type Language,
  type PictureWords,
} from '../gallery/pictureWords.ts'
import {useWords} from './useWords.ts'

/** Which words a picture has, as marks that also say so. */
export function WordMarks({words}: {words: PictureWords}) {
  return (
    <Flex as="ul" gap={1} style={{listStyle: 'none', margin: 0, padding: 0}} wrap="wrap">
      {ASKED.flatMap((field) =>
        LANGUAGES.map((language) => (
          <Box as="li" key={`${field}.${language}`}>
            <Mark field={field} isThere={words[field][language] !== ''} language={language} />
          </Box>
        )),
      )}
    </Flex>
  )
}

function Mark({field, language, isThere}: {field: Asked; language: Language; isThere: boolean}) {
  const say = useWords()
  const sentence = say(isThere ? 'status.there' : 'status.lacking', {
    field: say(`status.${field}.${language}`),
  })
  return (
    <Badge fontSize={0} padding={1} title={sentence} tone={isThere ? 'positive' : 'caution'}>
      <span aria-hidden>
        {isThere ? <CheckmarkIcon /> : <CloseIcon />} {say(`short.${field}`)}{' '}
        {say(`short.${language}`)}
      </span>
      <span style={UNSEEN}>{sentence}</span>
    </Badge>
  )
}

const UNSEEN = {
  clipPath: 'inset(50%)',
  height: 1,
  overflow: 'hidden',
  position: 'absolute',
  whiteSpace: 'nowrap',
  width: 1,
} as const
