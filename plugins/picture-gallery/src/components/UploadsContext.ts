import {createContext, useContext} from 'react'

import type {Uploads} from '../upload/useUploads.ts'

/** The uploads of the open document. They go on while another group of fields is shown. */
export const UploadsContext = createContext<Uploads | undefined>(undefined)

export function useDocumentUploads(): Uploads | undefined {
  return useContext(UploadsContext)
}
