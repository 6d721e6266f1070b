import type {TransactionEvent} from '../datasets/TransactionEvent.ts'
import {publishedId} from '../documents/documentIds.ts'
import type {Channel} from './Channel.ts'
import type {ListenDataset} from './ListenRequest.ts'
import type {StreamEvent} from './StreamEvent.ts'
import {transactionStates} from './TransactionStates.ts'

/**
 * The channels of one dataset by what could concern them, so that a transaction costs nothing for
 * the listeners of other documents.
 */
export class DatasetChannels {
  readonly dataset: ListenDataset
  readonly #byKey = new Map<string, Channel>()
  readonly #byId = new Map<string, Set<Channel>>()
  readonly #byGroup = new Map<string, Set<Channel>>()
  readonly #byType = new Map<string, Set<Channel>>()
  readonly #others = new Set<Channel>()
  readonly #unsubscribe: () => void
  readonly #failed: (channel: Channel, error: unknown) => void

  /** `failed`: the channel's filter could not be evaluated; it is not served any longer. */
  constructor(dataset: ListenDataset, failed: (channel: Channel, error: unknown) => void) {
    this.dataset = dataset
    this.#failed = failed
    this.#unsubscribe = dataset.subscribe((event) => this.#publish(event))
  }

  get size(): number {
    return this.#byKey.size
  }

  get(key: string): Channel | undefined {
    return this.#byKey.get(key)
  }

  add(channel: Channel): void {
    this.#byKey.set(channel.key, channel)
    for (const set of this.#setsOf(channel)) set.add(channel)
  }

  delete(channel: Channel): void {
    if (this.#byKey.get(channel.key) !== channel) return
    this.#byKey.delete(channel.key)
    for (const set of this.#setsOf(channel)) set.delete(channel)
    const {interest} = channel.listening.filter
    if (!interest) return
    removeEmpty(this.#byId, interest.ids)
    removeEmpty(this.#byGroup, interest.groups)
    removeEmpty(this.#byType, interest.types)
  }

  /** Ends all channels. */
  close(...last: readonly StreamEvent[]): void {
    this.#unsubscribe()
    for (const channel of this.#byKey.values()) channel.end(...last)
  }

  #setsOf({listening: {filter}}: Channel): Set<Channel>[] {
    const {interest} = filter
    if (!interest) return [this.#others]
    return [
      ...setsIn(this.#byId, interest.ids),
      ...setsIn(this.#byGroup, interest.groups),
      ...setsIn(this.#byType, interest.types),
    ]
  }

  #publish(event: TransactionEvent): void {
    const concerned = new Set(this.#others)
    const add = (channels: Iterable<Channel> = []) => {
      for (const channel of channels) concerned.add(channel)
    }
    for (const {documentId, previous, next} of event.changes) {
      add(this.#byId.get(documentId))
      add(this.#byGroup.get(publishedId(documentId)))
      if (previous) add(this.#byType.get(previous._type))
      if (next && next._type !== previous?._type) add(this.#byType.get(next._type))
    }
    const states = transactionStates(event)
    for (const channel of concerned) {
      if (channel.sinks.size === 0) continue
      try {
        channel.send(channel.eventsOf(states))
      } catch (error) {
        this.#failed(channel, error)
      }
    }
  }
}

function setsIn(index: Map<string, Set<Channel>>, keys: Iterable<string>): Set<Channel>[] {
  return [...keys].map((key) => {
    const known = index.get(key)
    if (known) return known
    const set = new Set<Channel>()
    index.set(key, set)
    return set
  })
}

function removeEmpty(index: Map<string, Set<Channel>>, keys: Iterable<string>): void {
  for (const key of keys) if (index.get(key)?.size === 0) index.delete(key)
}
