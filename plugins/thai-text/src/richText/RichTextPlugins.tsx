import {useEditor} from '@portabletext/editor'
import {BehaviorPlugin} from '@portabletext/editor/plugins'
import {useContext, useEffect} from 'react'
import type {PortableTextPluginsProps} from 'sanity'

import {EditorHandle} from './EditorHandle.ts'
import {pasteBehavior} from './pasteBehavior.ts'
import {textChangeBehavior} from './textChange.ts'

const BEHAVIORS = [pasteBehavior, textChangeBehavior]

/** What rich text editors have besides the Studio's own: a clean paste, and repairs. */
export function RichTextPlugins(props: PortableTextPluginsProps) {
  const editor = useEditor()
  const take = useContext(EditorHandle)
  useEffect(() => {
    take?.(editor)
    return () => take?.(undefined)
  }, [editor, take])
  return (
    <>
      <BehaviorPlugin behaviors={BEHAVIORS} />
      {props.renderDefault(props)}
    </>
  )
}
