/** Something that is fetched, and fetched again when it has changed; what was known stays meanwhile. */
export type Live<T> =
  | {status: 'loading'}
  | {status: 'ready'; value: T}
  | {status: 'failed'; message: string}
