import type {SanityClient} from 'sanity'

import {changedDocument} from './changedDocument.ts'

/** Changes are told of together, so often at most. In ms. */
const PACE = 700

/**
 * Tells of the documents that have changed, or that their translations have: by id, or `null` when
 * there was a gap in which anything may have changed. Ends with the returned function.
 */
export function listenToChanges(
  client: SanityClient,
  types: readonly string[],
  onChange: (ids: readonly string[] | null) => void,
): () => void {
  const changed = new Set<string>()
  let isAll = false
  let isFirst = true
  let timer: number | undefined

  function tell(): void {
    timer = undefined
    // A page that nobody sees catches up when it is seen.
    if (document.hidden || (!isAll && changed.size === 0)) return
    const ids = isAll ? null : [...changed]
    changed.clear()
    isAll = false
    onChange(ids)
  }

  function soon(): void {
    timer ??= window.setTimeout(tell, PACE)
  }

  document.addEventListener('visibilitychange', soon)
  const subscription = client
    .listen(
      '*[_type in $types]',
      {types: [...types, 'translation', 'translationStatus']},
      {
        events: ['welcome', 'mutation'],
        includeResult: false,
        includeAllVersions: true,
        visibility: 'query',
      },
    )
    .subscribe({
      next: (event) => {
        if (event.type === 'mutation') changed.add(changedDocument(event.documentId))
        else if (isFirst) isFirst = false
        else isAll = true
        soon()
      },
      // Who cannot listen sees what there was when the page was opened.
      error: () => {},
    })
  return () => {
    window.clearTimeout(timer)
    document.removeEventListener('visibilitychange', soon)
    subscription.unsubscribe()
  }
}
