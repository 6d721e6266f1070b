import {AddIcon} from '@sanity/icons/Add'
import {ChevronDownIcon} from '@sanity/icons/ChevronDown'
import {ChevronUpIcon} from '@sanity/icons/ChevronUp'
import {TranslateIcon} from '@sanity/icons/Translate'
import {Button, Flex, Stack} from '@sanity/ui'
import {useMemo, useState} from 'react'
import {type ArrayOfObjectsInputProps, insert, setIfMissing, useTranslation} from 'sanity'

import type {ContentLanguage} from '../../schemas/index.ts'
import {NAMESPACE} from '../i18n/words.ts'
import {inLanguages} from './inLanguages.ts'
import {type EmptyText, missingLanguages} from './missingLanguages.ts'

interface LocalizedInputProps {
  input: ArrayOfObjectsInputProps
  /** what the form is written in */
  languages: readonly ContentLanguage[]
}

/** A localised field: the form's languages, a button for each that is missing, the others folded. */
export function LocalizedInput({input, languages}: LocalizedInputProps) {
  const {t} = useTranslation(NAMESPACE)
  const [isOpen, setOpen] = useState(false)
  const {members, onChange, onPathFocus, readOnly, renderDefault, schemaType, value} = input
  const ids = useMemo(() => languages.map(({id}) => id), [languages])
  const shown = useMemo(
    () => (isOpen ? members : inLanguages(members, ids)),
    [members, ids, isOpen],
  )
  const folded = members.length - inLanguages(members, ids).length
  const missing = readOnly ? [] : missingLanguages(schemaType.name, value, ids)

  function add(texts: readonly EmptyText[]): void {
    onChange([setIfMissing([]), insert([...texts], 'after', [-1])])
    // The button that had the focus is gone.
    const [first] = texts
    if (first) onPathFocus([{_key: first._key}, 'value'])
  }

  return (
    <Stack gap={3}>
      {renderDefault({...input, members: shown})}
      {(missing.length > 0 || folded > 0) && (
        <Flex gap={2} wrap="wrap">
          {missing.map((text) => (
            <Button
              key={text.language}
              fontSize={1}
              icon={AddIcon}
              mode="ghost"
              onClick={() => add([text])}
              text={languages.find(({id}) => id === text.language)?.title}
            />
          ))}
          {missing.length > 1 && (
            <Button
              fontSize={1}
              icon={TranslateIcon}
              mode="ghost"
              onClick={() => add(missing)}
              text={t('languages.add-missing')}
            />
          )}
          {folded > 0 && (
            <Button
              aria-expanded={isOpen}
              fontSize={1}
              icon={isOpen ? ChevronUpIcon : ChevronDownIcon}
              mode="bleed"
              onClick={() => setOpen(!isOpen)}
              text={t('languages.further', {count: folded})}
            />
          )}
        </Flex>
      )}
    </Stack>
  )
}
