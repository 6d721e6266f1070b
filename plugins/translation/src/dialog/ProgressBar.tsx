import {Box, Card} from '@sanity/ui'

/** How far something is; what it is stands beside it in words. */
export function ProgressBar({done, count}: {done: number; count: number}) {
  return (
    <Card radius={2} tone="transparent" style={{height: 4, overflow: 'hidden'}} aria-hidden>
      <Box
        style={{background: 'currentColor', height: '100%', width: `${(100 * done) / count}%`}}
      />
    </Card>
  )
}
