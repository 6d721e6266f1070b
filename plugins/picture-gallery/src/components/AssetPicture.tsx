import {Card, Spinner} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {useClient} from 'sanity'

import {useWords} from './useWords.ts'

const TRANSFORM = '?w=1000&h=600&fit=max&auto=format'

/** An uploaded picture, as large as there is room for. */
export function AssetPicture({asset}: {asset: string | undefined}) {
  const say = useWords()
  const client = useClient({apiVersion: '2025-02-19'})
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (asset === undefined) return undefined
    const subscription = client.observable
      .fetch<string | null>('*[_id == $asset][0].url', {asset}, {tag: 'picture-gallery'})
      .subscribe({next: (found) => setUrl(found ?? undefined), error: () => setUrl(undefined)})
    return () => subscription.unsubscribe()
  }, [asset, client])
  return (
    <Card
      radius={2}
      style={{display: 'grid', height: 240, overflow: 'hidden', placeItems: 'center'}}
      tone="transparent"
    >
      {url === undefined ? (
        <Spinner muted />
      ) : (
        <img
          alt={say('describe.picture')}
          src={`${url}${TRANSFORM}`}
          style={{height: 240, objectFit: 'contain', width: '100%'}}
        />
      )}
    </Card>
  )
}
