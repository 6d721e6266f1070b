import type {Editor} from '@portabletext/editor'
import {createContext} from 'react'

/** Takes the editor of a rich text, for the input around it, and nothing when it is gone. */
export const EditorHandle = createContext<((editor: Editor | undefined) => void) | undefined>(
  undefined,
)
