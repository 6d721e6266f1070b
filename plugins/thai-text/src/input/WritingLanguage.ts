import {createContext, useContext} from 'react'

/** The language of the localised value in which an input stands; none outside of one. */
export const WritingLanguage = createContext<string | undefined>(undefined)

export function useWritingLanguage(): string | undefined {
  return useContext(WritingLanguage)
}
