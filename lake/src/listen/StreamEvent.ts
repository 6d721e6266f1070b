/** One event of an event stream. Sent to many, it is the same object: it is encoded once. */
export interface StreamEvent {
  /** the event's name */
  event: string
  /** what the client sends back as `Last-Event-ID` */
  id?: string
  /** sent as JSON */
  data: unknown
}

/** One reader of an event stream. Both may be called at any time, also after its end. */
export interface EventSink {
  send(event: StreamEvent): void
  /** No more will come. */
  end(): void
}
