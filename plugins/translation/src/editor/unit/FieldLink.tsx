import {useMemo} from 'react'
import {useSchema} from 'sanity'
import {IntentLink} from 'sanity/router'

import {fieldTitles, formPath, type Place} from '../../data/fieldTitles.ts'
import type {TranslationCell} from '../../data/TranslationCell.ts'
import {useWords} from '../../i18n/useWords.ts'

interface FieldLinkProps {
  cell: TranslationCell
  place: Place
}

/** Where a text stands in its document; opens the form there. */
export function FieldLink({cell: {document}, place}: FieldLinkProps) {
  const say = useWords()
  const schema = useSchema()
  const titles = useMemo(() => fieldTitles(schema, document, place), [schema, document, place])
  return (
    <IntentLink
      intent="edit"
      params={{
        id: document._id.replace(/^drafts\./, ''),
        type: document._type,
        path: formPath(place),
      }}
      className="tw-link"
      title={say('unit.open')}
    >
      {titles.join(' › ')}
    </IntentLink>
  )
}
