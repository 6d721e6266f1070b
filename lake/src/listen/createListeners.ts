import type {Clock} from '../clock.ts'
import type {TransactionEvent} from '../datasets/TransactionEvent.ts'
import {UnavailableError} from '../errors.ts'
import type {Logger} from '../logger.ts'
import {Channel} from './Channel.ts'
import {channelError} from './channelError.ts'
import {compileFilter} from './compileFilter.ts'
import {DatasetChannels} from './DatasetChannels.ts'
import type {ListenDataset, ListenRequest} from './ListenRequest.ts'
import {missedEvents} from './missedEvents.ts'
import type {EventSink, StreamEvent} from './StreamEvent.ts'
import {transactionStates} from './TransactionStates.ts'

/** Listeners at a time; further ones are asked to come later. */
const MOST_LISTENERS = 20_000
/** Filters at a time that each transaction may have to wait for. */
const MOST_COSTLY = 16
/** Transactions that a listener may wait for while it is told what it missed. */
const MOST_WAITING = 1000

export interface ListenersOptions {
  clock: Clock
  logger: Logger
}

/** Who is told of transactions as they happen. */
export interface Listeners {
  /** listeners that are open */
  readonly count: number
  /**
   * Tells `sink` of transactions from now on, in the order of the log: first `welcome`, or with
   * `resumeAfter` `welcomeback` and what was missed, or `reset` where that is not known any more.
   * Returns the way out.
   * @throws QueryParseError, BadRequestError, UnavailableError
   */
  listen(request: ListenRequest, sink: EventSink): () => void
  /** Ends the listeners of a dataset that is no longer served; they do not come back. */
  drop(datasetName: string): void
  /** Ends all; they may come back. */
  close(): void
}

export function createListeners({clock, logger}: ListenersOptions): Listeners {
  const datasets = new Map<ListenDataset, DatasetChannels>()
  let count = 0
  let costly = 0

  function channelsOf(dataset: ListenDataset): DatasetChannels {
    const known = datasets.get(dataset)
    if (known) return known
    const channels = new DatasetChannels(dataset, (channel, error) => {
      logger.warn('listener ended', {query: channel.listening.options.query, error})
      remove(channels, channel)
      channel.end(channelError(error))
    })
    datasets.set(dataset, channels)
    return channels
  }

  function channelFor(request: ListenRequest): Channel {
    const {dataset, identity, resumeAfter: _, ...options} = request
    const {readKey} = identity.access
    const keyFor = (who: string) => JSON.stringify([who, readKey, options])
    const channels = datasets.get(dataset)
    const known = channels?.get(keyFor('')) ?? channels?.get(keyFor(identity.id))
    if (known) return known
    const filter = compileFilter(options.query, {
      params: options.params,
      identity: identity.id,
      clock,
    })
    if (filter.costly && costly >= MOST_COSTLY) {
      throw new UnavailableError('Too many listeners with costly filters: try a simpler one')
    }
    const key = keyFor(filter.personal ? identity.id : '')
    const channel = new Channel(key, {filter, options, access: identity.access})
    channelsOf(dataset).add(channel)
    if (filter.costly) costly++
    return channel
  }

  function remove(channels: DatasetChannels, channel: Channel): void {
    if (channels.get(channel.key) !== channel) return
    channels.delete(channel)
    if (channel.listening.filter.costly) costly--
    if (channels.size > 0) return
    channels.close()
    if (datasets.get(channels.dataset) === channels) datasets.delete(channels.dataset)
  }

  function resume(after: string, {dataset}: ListenRequest, channel: Channel, sink: EventSink) {
    const newer: TransactionEvent[] = []
    let left = false
    const unsubscribe = dataset.subscribe((event) => newer.push(event))

    async function tell(until: number): Promise<void> {
      let first: StreamEvent = {event: 'welcomeback', data: {listenerName: clock.newId()}}
      let events: StreamEvent[] = []
      try {
        const missed = await missedEvents({dataset, channel, after, until, newer})
        if (!missed || newer.length > MOST_WAITING) first = {event: 'reset', data: {}}
        else
          events = [...missed, ...newer.flatMap((one) => channel.eventsOf(transactionStates(one)))]
      } catch (error) {
        logger.warn('listener not resumed', {after, error})
        first = {event: 'reset', data: {}}
      }
      unsubscribe()
      if (left) return
      // Nothing waits since `events` was made, so that no transaction can come between.
      for (const event of [first, ...events]) sink.send(event)
      channel.join(sink)
    }

    void tell(dataset.lastSeq)
    return () => {
      left = true
      unsubscribe()
    }
  }

  return {
    get count() {
      return count
    },
    listen(request, sink) {
      if (count >= MOST_LISTENERS) {
        throw new UnavailableError('Too many listeners: try again later')
      }
      const channel = channelFor(request)
      const channels = channelsOf(request.dataset)
      const {resumeAfter} = request
      let stop: (() => void) | undefined
      let open = true
      count++
      channel.members++
      if (resumeAfter === undefined) {
        channel.join(sink)
        sink.send({event: 'welcome', data: {listenerName: clock.newId()}})
      } else {
        stop = resume(resumeAfter, request, channel, sink)
      }
      return () => {
        if (!open) return
        open = false
        count--
        channel.members--
        channel.sinks.delete(sink)
        stop?.()
        if (channel.members === 0) remove(channels, channel)
      }
    },
    drop(name) {
      for (const [dataset, channels] of datasets) {
        if (dataset.name !== name) continue
        datasets.delete(dataset)
        channels.close({event: 'disconnect', data: {reason: `The dataset "${name}" was deleted`}})
      }
    },
    close() {
      for (const channels of datasets.values()) channels.close()
      datasets.clear()
    },
  }
}
