import {useUser} from 'sanity'

/** What a person is called; the id of one that nobody knows. */
export function PersonName({id}: {id: string}) {
  const [user] = useUser(id)
  return <>{user?.displayName ?? id}</>
}
