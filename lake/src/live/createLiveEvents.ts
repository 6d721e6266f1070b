import type {Clock} from '../clock.ts'
import {UnavailableError} from '../errors.ts'
import type {EventSink} from '../listen/StreamEvent.ts'
import type {Audience} from '../query/Audience.ts'
import type {QueryDataset, QueryEngine} from '../query/QueryEngine.ts'
import {LiveFeed} from './LiveFeed.ts'

/** Readers at a time; further ones are asked to come later. */
const MOST_READERS = 20_000

export interface LiveEventsOptions {
  queries: Pick<QueryEngine, 'touchedTags'>
  clock: Pick<Clock, 'newId'>
  /** transactions that a reader may have missed; 1000 */
  kept?: number
}

export type LiveDataset = QueryDataset & {readonly lastSeq: number}

export interface LiveRequest {
  dataset: LiveDataset
  /** whose changes are told */
  audience: Audience
  /** id of the last event that the client has seen */
  lastEventId?: string
}

/** Who is told which sync tags transactions touch. */
export interface LiveEvents {
  /** readers that are open */
  readonly count: number
  /**
   * Tells `sink` of tags from now on: first `welcome`, then what was missed since `lastEventId`, or
   * `restart` where that is not known any more: whatever the client holds may be old then.
   * Returns the way out. @throws UnavailableError
   */
  open(request: LiveRequest, sink: EventSink): () => void
  /** Ends the readers of a dataset that is no longer served. */
  drop(datasetName: string): void
  close(): void
}

/** Positions are good as long as the process, as the tags are. */
export function createLiveEvents({queries, clock, kept = 1000}: LiveEventsOptions): LiveEvents {
  const epoch = clock.newId()
  const feeds = new Map<LiveDataset, LiveFeed>()

  function feedOf(dataset: LiveDataset): LiveFeed {
    const known = feeds.get(dataset)
    if (known) return known
    const feed = new LiveFeed({dataset, queries, epoch, kept})
    feeds.set(dataset, feed)
    return feed
  }

  const total = () => feeds.values().reduce((sum, {count}) => sum + count, 0)

  return {
    get count() {
      return total()
    },
    open({dataset, audience, lastEventId}, sink) {
      if (total() >= MOST_READERS) throw new UnavailableError('Too many readers: try again later')
      return feedOf(dataset).open(audience, lastEventId, sink)
    },
    drop(name) {
      for (const [dataset, feed] of feeds) {
        if (dataset.name !== name) continue
        feeds.delete(dataset)
        feed.close()
      }
    },
    close() {
      for (const feed of feeds.values()) feed.close()
      feeds.clear()
    },
  }
}
