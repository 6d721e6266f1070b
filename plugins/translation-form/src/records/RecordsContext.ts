import {createContext, useContext} from 'react'

import type {FieldSources} from '../fields/fieldSources.ts'
import type {Records} from './RecordStore.ts'

/** The document whose form this is, the records of its translations and what of it is published. */
export interface FormRecords {
  readonly documentId: string
  readonly documentType: string
  readonly records: Records
  /** what translators see of it while the form shows a draft; else nothing */
  readonly published: FieldSources | undefined
}

export const RecordsContext = createContext<FormRecords | undefined>(undefined)

/** Nothing in forms of what is not translated. */
export function useFormRecords(): FormRecords | undefined {
  return useContext(RecordsContext)
}
