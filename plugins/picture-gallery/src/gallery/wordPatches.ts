import {type FormPatch, insert, type Path, set, setIfMissing, unset} from 'sanity'

import {isRecord} from './isRecord.ts'
import {ASKED, LANGUAGES, pictureWords, type PictureWords} from './pictureWords.ts'

/**
 * The patches that turn what a picture says into `words`, each on one language alone, so that what
 * others write beside it stays. A text that is emptied takes its language away.
 *
 * @param path to the picture
 */
export function wordPatches(picture: unknown, words: PictureWords, path: Path): FormPatch[] {
  const before = pictureWords(picture)
  return ASKED.flatMap((field) =>
    LANGUAGES.flatMap((language): FormPatch[] => {
      const text = words[field][language].trim()
      if (text === before[field][language]) return []
      const list: Path = [...path, field]
      const key = keyOf(picture, field, language)
      if (text === '') return key === undefined ? [] : [unset([...list, {_key: key}])]
      if (key !== undefined) return [set(text, [...list, {_key: key}, 'value'])]
      const member = {
        _key: language,
        _type: 'internationalizedArrayStringValue',
        language,
        value: text,
      }
      return [setIfMissing([], list), insert([member], 'after', [...list, -1])]
    }),
  )
}

function keyOf(picture: unknown, field: string, language: string): string | undefined {
  const members = isRecord(picture) ? picture[field] : undefined
  const found: unknown = Array.isArray(members)
    ? members.find((member: unknown) => isRecord(member) && member['language'] === language)
    : undefined
  return isRecord(found) && typeof found['_key'] === 'string' ? found['_key'] : undefined
}
