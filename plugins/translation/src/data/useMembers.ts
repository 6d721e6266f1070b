import {useEffect, useState} from 'react'
import {useProjectStore, useUserStore} from 'sanity'

import {abilitiesOf} from './abilities.ts'
import {recordsOf, textOf} from './values.ts'

/** A person who can be given work. */
export interface Member {
  readonly id: string
  readonly name: string
  readonly roles: readonly string[]
}

/** The people of the project, by their names; nothing until they are known. */
export function useMembers(): readonly Member[] | undefined {
  const project = useProjectStore()
  const users = useUserStore()
  const [members, setMembers] = useState<readonly Member[]>()
  useEffect(() => {
    let isCurrent = true
    const subscription = project.get().subscribe({
      next: (data) => {
        const people = readPeople(data)
        void users
          .getUsers(people.map(({id}) => id))
          .then((found) => {
            const names = new Map(found.map((user) => [user.id, user.displayName]))
            const named = people.map((one) => ({...one, name: names.get(one.id) ?? one.id}))
            const sorted = named.sort((a, b) => a.name.localeCompare(b.name, 'th'))
            return isCurrent && setMembers(sorted)
          })
          .catch(() => undefined)
      },
      error: () => {},
    })
    return () => {
      isCurrent = false
      subscription.unsubscribe()
    }
  }, [project, users])
  return members
}

/** Those who may translate into a language. */
export function translatorsOf(members: readonly Member[], language: string): Member[] {
  return members.filter(({roles}) => abilitiesOf(roles, language).translate)
}

function readPeople(data: unknown): Omit<Member, 'name'>[] {
  const members = recordsOf(
    typeof data === 'object' && data !== null && 'members' in data ? data.members : undefined,
  )
  return members.flatMap((member) => {
    const id = textOf(member['id'])
    if (id === undefined || member['isRobot'] === true) return []
    return [{id, roles: recordsOf(member['roles']).flatMap(({name}) => textOf(name) ?? [])}]
  })
}
