import {createContext, useContext} from 'react'

/** Opens the help; does nothing outside of the studio's layout. */
export const HelpContext = createContext<() => void>(() => undefined)

export function useOpenHelp(): () => void {
  return useContext(HelpContext)
}
