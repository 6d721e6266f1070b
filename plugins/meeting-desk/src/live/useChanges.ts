import {useEffect, useState} from 'react'
import {useClient} from 'sanity'

import {CLIENT_OPTIONS} from '../apiVersion.ts'
import {throttle} from './throttle.ts'

/** What follows is fetched again at most so often, in ms. */
const PACE = 1500

/**
 * A number that grows when a document of these types has changed. Only that something changed is
 * listened to, not what.
 *
 * @param types as one text, with a space between, so that the same ones are the same
 * @param pace ms between two changes at the least; a page that nobody sees waits until it is seen
 */
export function useChanges(types: string, pace = PACE): number {
  const client = useClient(CLIENT_OPTIONS)
  const [changes, setChanges] = useState(0)
  useEffect(() => {
    let isStale = false
    function grow() {
      isStale = document.hidden
      if (!isStale) setChanges((count) => count + 1)
    }
    function catchUp() {
      if (isStale) grow()
    }
    document.addEventListener('visibilitychange', catchUp)
    const throttled = throttle(grow, pace, {
      set: (run, ms) => window.setTimeout(run, ms),
      clear: (timer) => window.clearTimeout(timer),
    })
    let isFirst = true
    const subscription = client
      .listen(
        '*[_type in $types]',
        {types: types.split(' ')},
        {
          events: ['welcome', 'mutation'],
          includeResult: false,
          includeAllVersions: true,
          visibility: 'query',
        },
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
      document.removeEventListener('visibilitychange', catchUp)
      subscription.unsubscribe()
    }
  }, [client, types, pace])
  return changes
}
