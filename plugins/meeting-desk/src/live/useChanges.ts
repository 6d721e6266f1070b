import {useEffect, useState} from 'react'
import {useClient} from 'sanity'

import {API_VERSION} from '../apiVersion.ts'
import {throttle} from './throttle.ts'

/** Lists are fetched again at most so often, in ms. */
const PACE = 1500

/**
 * A number that grows when a document of these types has changed. Only that something changed is
 * listened to, not what.
 *
 * @param types as one text, with a space between, so that the same ones are the same
 */
export function useChanges(types: string): number {
  const client = useClient({apiVersion: API_VERSION})
  const [changes, setChanges] = useState(0)
  useEffect(() => {
    const throttled = throttle(() => setChanges((count) => count + 1), PACE, {
      set: (run, ms) => window.setTimeout(run, ms),
      clear: (timer) => window.clearTimeout(timer),
    })
    let isFirst = true
    const subscription = client
      .listen(
        '*[_type in $types]',
        {types: types.split(' ')},
        {events: ['welcome', 'mutation'], includeResult: false, visibility: 'query'},
      )
      .subscribe({
        next: ({type}) => {
          // The first welcome follows what was fetched just now; later ones follow a gap.
          if (type === 'welcome' && isFirst) isFirst = false
          else throttled.call()
        },
        // Who cannot listen sees what there was when the page was opened.
        error: () => {},
      })
    return () => {
      throttled.cancel()
      subscription.unsubscribe()
    }
  }, [client, types])
  return changes
}
