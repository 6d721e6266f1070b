import {useMemo} from 'react'
import {useCurrentUser} from 'sanity'

import {type Abilities, abilitiesOf} from './abilities.ts'

/** What whoever is signed in may do with the translations of a language. */
export function useAbilities(language: string): Abilities {
  const user = useCurrentUser()
  return useMemo(
    () => abilitiesOf(user?.roles.map(({name}) => name) ?? [], language),
    [user, language],
  )
}
