import {useCallback} from 'react'
import {useWorkspace} from 'sanity'

import {listPath} from './listPath.ts'

/** Makes the path of a list in the structure of this studio from its panes. */
export function useListPath(): (...panes: readonly string[]) => string {
  const {basePath} = useWorkspace()
  return useCallback((...panes) => listPath(basePath, panes), [basePath])
}
