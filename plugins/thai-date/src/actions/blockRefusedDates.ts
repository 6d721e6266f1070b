import {useSyncExternalStore} from 'react'
import {
  type DocumentActionComponent,
  getPublishedId,
  type SchemaType,
  stringToPath,
  useSchema,
} from 'sanity'

import {useWords} from '../components/useWords.ts'
import {tabTexts} from '../entry/tabTexts.ts'

/** Publishing that waits while a text stands in a field of a date that could not be stored. */
export function blockRefusedDates(publish: DocumentActionComponent): DocumentActionComponent {
  const action: DocumentActionComponent = (props) => {
    const say = useWords()
    const type = useSchema().get(props.type)
    const description = publish(props)
    const document = getPublishedId(props.id)
    const refused = useSyncExternalStore(tabTexts.subscribe, () =>
      tabTexts.refused(document).join('\n'),
    )
    if (!description || refused === '') return description
    const titles = refused.split('\n').map((path) => titleOf(type, path))
    return {
      ...description,
      disabled: true,
      title: say('publish.refused', {fields: [...new Set(titles)].join(', ')}),
    }
  }
  action.action = publish.action
  action.displayName = publish.displayName
  return action
}

/** What the form calls the outermost field of a path. */
function titleOf(type: SchemaType | undefined, path: string): string {
  const [name] = stringToPath(path)
  const fields = type && 'fields' in type ? type.fields : []
  return fields.find((field) => field.name === name)?.type.title ?? path
}
