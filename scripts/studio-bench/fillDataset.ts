import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import type {SanityClient} from '@sanity/client'

import {root} from '../lib/root.mjs'
import {fullDocument} from './fullDocument.ts'
import {isRecord} from './records.ts'

/** The languages of the forms that are measured. */
export const LANGUAGES = ['th', 'en', 'ms', 'id', 'vi', 'km', 'lo', 'my', 'fil', 'zh']

export const FULL_TYPES = ['meeting', 'declaration'] as const

/** Makes a draft of each of these types in which every field has a value in every language. */
export async function createFullDocuments(client: SanityClient): Promise<void> {
  const schema: unknown = JSON.parse(readFileSync(join(root, 'schema.json'), 'utf8'))
  if (!Array.isArray(schema)) throw new Error('schema.json holds no types. Run: npm run typegen')
  const found = await client.fetch<unknown>('*{_id, _type}')
  const ids = new Map(
    (Array.isArray(found) ? found : []).filter(isRecord).map(({_id, _type}) => [_type, _id]),
  )
  for (const type of FULL_TYPES) {
    const document = fullDocument({
      schema,
      type,
      id: `drafts.${fullDocumentId(type)}`,
      languages: LANGUAGES,
      idOf: (wanted) => {
        const id = ids.get(wanted)
        return typeof id === 'string' ? id : undefined
      },
    })
    await client.createOrReplace({...document, _id: `drafts.${fullDocumentId(type)}`, _type: type})
  }
}

/** The id of a full document once it is published. */
export function fullDocumentId(type: string): string {
  return `bench-full-${type}`
}
