import {mutationEvents, type Listening} from './mutationEvents.ts'
import type {EventSink, StreamEvent} from './StreamEvent.ts'
import type {TransactionStates} from './TransactionStates.ts'

/** Listeners that are told the same: what a transaction is to them is found out once. */
export class Channel {
  /** the same for all that are told the same */
  readonly key: string
  readonly listening: Listening
  readonly sinks = new Set<EventSink>()
  /** sinks and those that are about to join */
  members = 0
  #last: readonly StreamEvent[] | undefined

  constructor(key: string, listening: Listening) {
    this.key = key
    this.listening = listening
  }

  /** @throws TimeUpError, and what groq-js throws */
  eventsOf(states: TransactionStates): StreamEvent[] {
    return mutationEvents(states, this.listening).map((data) => ({
      event: 'mutation',
      id: data.eventId,
      data,
    }))
  }

  send(events: readonly StreamEvent[]): void {
    for (const sink of this.sinks) for (const event of events) sink.send(event)
  }

  /** From now on the sink is told too; at once why there is nothing to tell, if it has ended. */
  join(sink: EventSink): void {
    if (this.#last) {
      for (const event of this.#last) sink.send(event)
      sink.end()
    } else {
      this.sinks.add(sink)
    }
  }

  /** Tells all of them why there will be no more. */
  end(...last: readonly StreamEvent[]): void {
    if (this.#last) return
    this.#last = last
    this.send(last)
    for (const sink of this.sinks) sink.end()
    this.sinks.clear()
  }
}
