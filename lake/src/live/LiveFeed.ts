import type {TransactionEvent} from '../datasets/TransactionEvent.ts'
import type {EventSink, StreamEvent} from '../listen/StreamEvent.ts'
import type {Audience} from '../query/Audience.ts'
import type {LiveDataset, LiveEventsOptions} from './createLiveEvents.ts'

const AUDIENCES = ['everyone', 'published', 'drafts'] as const satisfies readonly Audience[]

interface Message {
  seq: number
  events: Readonly<Record<Audience, StreamEvent | undefined>>
}

export interface LiveFeedOptions extends Required<Pick<LiveEventsOptions, 'queries' | 'kept'>> {
  dataset: LiveDataset
  /** stands before the seq in the events' ids */
  epoch: string
}

/** The tags that one dataset's transactions touch, from the first reader on. */
export class LiveFeed {
  readonly #options: LiveFeedOptions
  readonly #sinks: Record<Audience, Set<EventSink>> = {
    everyone: new Set(),
    published: new Set(),
    drafts: new Set(),
  }
  readonly #messages: Message[] = []
  readonly #unsubscribe: () => void
  /** everything after this seq is known */
  #since: number

  constructor(options: LiveFeedOptions) {
    this.#options = options
    this.#since = options.dataset.lastSeq
    this.#unsubscribe = options.dataset.subscribe((event) => this.#publish(event))
  }

  get count(): number {
    return AUDIENCES.reduce((sum, audience) => sum + this.#sinks[audience].size, 0)
  }

  open(audience: Audience, lastEventId: string | undefined, sink: EventSink): () => void {
    const sinks = this.#sinks[audience]
    const id = this.#idAt(this.#options.dataset.lastSeq)
    sinks.add(sink)
    if (lastEventId === undefined) {
      sink.send({event: 'welcome', id, data: {}})
    } else {
      const seq = this.#seqIn(lastEventId)
      // Without an id: a client that is cut off here has not seen what comes next.
      sink.send({event: 'welcome', data: {}})
      if (seq === undefined) sink.send({event: 'restart', id, data: {}})
      else this.#sendAfter(seq, audience, sink)
    }
    return () => sinks.delete(sink)
  }

  close(): void {
    this.#unsubscribe()
    for (const audience of AUDIENCES) {
      for (const sink of this.#sinks[audience]) sink.end()
      this.#sinks[audience].clear()
    }
  }

  #sendAfter(seq: number, audience: Audience, sink: EventSink): void {
    for (const message of this.#messages) {
      const event = message.events[audience]
      if (message.seq > seq && event) sink.send(event)
    }
  }

  #publish(event: TransactionEvent): void {
    const events = {
      everyone: this.#message(event, 'everyone'),
      published: this.#message(event, 'published'),
      drafts: this.#message(event, 'drafts'),
    }
    this.#messages.push({seq: event.seq, events})
    const [oldest] = this.#messages
    if (oldest && this.#messages.length > this.#options.kept) {
      this.#messages.shift()
      this.#since = oldest.seq
    }
    for (const audience of AUDIENCES) {
      const told = events[audience]
      if (told) for (const sink of this.#sinks[audience]) sink.send(told)
    }
  }

  #message(event: TransactionEvent, audience: Audience): StreamEvent | undefined {
    const {queries, dataset} = this.#options
    const tags = queries.touchedTags(dataset, event, audience)
    return tags.length === 0
      ? undefined
      : {event: 'message', id: this.#idAt(event.seq), data: {tags}}
  }

  #idAt(seq: number): string {
    return `${this.#options.epoch}:${seq}`
  }

  /** `undefined` where not everything after that event is known. */
  #seqIn(eventId: string): number | undefined {
    const [epoch, seq] = eventId.split(':')
    if (epoch !== this.#options.epoch || !/^\d{1,15}$/.test(seq ?? '')) return undefined
    const number = Number(seq)
    return number >= this.#since && number <= this.#options.dataset.lastSeq ? number : undefined
  }
}
