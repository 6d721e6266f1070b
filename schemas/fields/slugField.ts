import {defineField} from 'sanity'

import {sentence} from '../i18n/sentence.ts'
import {isRecord} from '../rules/isRecord.ts'
import {plainText, valueIn} from '../rules/LocalizedValue.ts'
import {neutralSlug, SLUG_PATTERN} from '../rules/neutralSlug.ts'

interface SlugFieldOptions {
  /** The localised field whose English text the slug is made from. */
  readonly from: string
  /** What makes the slug instead, where a pattern says more than a title. */
  readonly pattern?: (document: Readonly<Record<string, unknown>>) => string
  readonly group?: string
}

/** One address for all languages: Latin letters, digits and hyphens, unique within the type. */
export function slugField({from, pattern, group}: SlugFieldOptions) {
  return defineField({
    name: 'slug',
    type: 'slug',
    ...(group === undefined ? {} : {group}),
    options: {
      source: (document) => pattern?.(document) || titleOf(document[from]),
      slugify: neutralSlug,
    },
    validation: (rule) =>
      rule
        .required()
        .error(sentence('required'))
        .custom((slug) =>
          slug?.current === undefined || SLUG_PATTERN.test(slug.current)
            ? true
            : sentence('slugFormat'),
        ),
  })
}

function titleOf(value: unknown): string {
  if (typeof value === 'string') return value
  return plainText(valueIn(value, 'en')) || plainText(valueIn(value, 'th'))
}

/** Parts of a slug that are there, in order, hyphenated by the slug itself. */
export function slugParts(...parts: readonly unknown[]): string {
  return parts.filter((part) => typeof part === 'string' || typeof part === 'number').join(' ')
}

/** The id that a reference in a document points to without its type: `bangkok`. */
export function referencedName(document: Readonly<Record<string, unknown>>, field: string): string {
  const reference = document[field]
  const id = isRecord(reference) && typeof reference['_ref'] === 'string' ? reference['_ref'] : ''
  return id.replace(/^[a-z]+-/i, '')
}
