import {createContext, useContext} from 'react'
import type {DocumentPresence} from 'sanity'

/** Who else is in the open document, and where. */
export const PresenceContext = createContext<readonly DocumentPresence[]>([])

export function useOthers(): readonly DocumentPresence[] {
  return useContext(PresenceContext)
}
