import {
  getPublishedId,
  type InputProps,
  isObjectInputProps,
  type ObjectInputProps,
  useDocumentPresence,
} from 'sanity'

import {PresenceContext} from './PresenceContext.ts'
import {useStayVisible} from './useStayVisible.ts'

/** The Studio's inputs; around a whole document, who else is in it. */
export function PresenceAwareInput(props: InputProps) {
  return props.path.length === 0 && isObjectInputProps(props) ? (
    <RootInput {...props} />
  ) : (
    props.renderDefault(props)
  )
}

function RootInput(props: ObjectInputProps) {
  const id = idOf(props.value)
  const presence = useDocumentPresence(getPublishedId(id))
  useStayVisible(id, props.focusPath)
  return (
    <PresenceContext.Provider value={presence}>
      {props.renderDefault(props)}
    </PresenceContext.Provider>
  )
}

/** A document that is not made yet has none, so nobody else is in it. */
function idOf(document: object | undefined): string {
  return document && '_id' in document && typeof document._id === 'string' ? document._id : ''
}
