import {createContext, useContext} from 'react'

import type {Records} from './RecordStore.ts'

/** The document whose form this is, and the records of its translations. */
export interface FormRecords {
  readonly documentId: string
  readonly documentType: string
  readonly records: Records
}

export const RecordsContext = createContext<FormRecords | undefined>(undefined)

/** Nothing in forms of what is not translated. */
export function useFormRecords(): FormRecords | undefined {
  return useContext(RecordsContext)
}
