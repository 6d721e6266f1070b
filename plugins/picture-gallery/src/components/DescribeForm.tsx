import {Button, Flex, Stack, Text, TextArea, TextInput} from '@sanity/ui'
import {useId} from 'react'

import {
  ASKED,
  type Asked,
  LANGUAGES,
  type Language,
  type PictureWords,
} from '../gallery/pictureWords.ts'
import {AssetPicture} from './AssetPicture.tsx'
import {useWords} from './useWords.ts'

interface DescribeFormProps {
  /** id of the picture's uploaded file */
  asset: string | undefined
  words: PictureWords
  /** the credit of the picture before */
  before: PictureWords['credit']
  onChange: (words: PictureWords) => void
}

/** One picture and its words in both languages. */
export function DescribeForm({asset, words, before, onChange}: DescribeFormProps) {
  const say = useWords()
  const mayRepeat = isWritten(before) && !isWritten(words.credit)
  const set = (field: Asked, language: Language, text: string) =>
    onChange({...words, [field]: {...words[field], [language]: text}})
  return (
    <Stack gap={5}>
      <AssetPicture asset={asset} />
      {ASKED.map((field) => (
        <Stack gap={3} key={field}>
          <Text as="h3" size={1} weight="semibold">
            {say(`describe.${field}`)}
          </Text>
          <Text muted size={1}>
            {say(`describe.${field}.hint`)}
          </Text>
          {LANGUAGES.map((language) => (
            <WordField
              field={field}
              key={language}
              language={language}
              onChange={(text) => set(field, language, text)}
              text={words[field][language]}
            />
          ))}
          {field === 'credit' && mayRepeat && (
            <Flex>
              <Button
                data-testid="describe-same-credit"
                fontSize={1}
                mode="ghost"
                onClick={() => onChange({...words, credit: before})}
                padding={2}
                text={say('describe.same-credit')}
              />
            </Flex>
          )}
        </Stack>
      ))}
    </Stack>
  )
}

interface WordFieldProps {
  field: Asked
  language: Language
  text: string
  onChange: (text: string) => void
}

function WordField({field, language, text, onChange}: WordFieldProps) {
  const say = useWords()
  const id = useId()
  const props = {
    'aria-label': `${say(`describe.${field}`)} (${say(`describe.language.${language}`)})`,
    'data-testid': `describe-${field}-${language}`,
    fontSize: 1,
    id,
    lang: language,
    value: text,
  }
  return (
    <Stack gap={2}>
      <Text as="label" htmlFor={id} size={1}>
        {say(`describe.language.${language}`)}
      </Text>
      {field === 'alt' ? (
        <TextArea {...props} onChange={(event) => onChange(event.currentTarget.value)} rows={2} />
      ) : (
        <TextInput {...props} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
    </Stack>
  )
}

function isWritten(texts: PictureWords['credit']): boolean {
  return LANGUAGES.some((language) => texts[language] !== '')
}
