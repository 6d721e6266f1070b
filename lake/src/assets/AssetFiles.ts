/** A file that is kept under its final name. */
export interface StoredFile {
  name: string
  /** bytes */
  size: number
  /** milliseconds since 1970 */
  storedAt: number
}

/** Bytes that have arrived and have no name yet. Either `keep` or `discard` ends it. */
export interface StagedFile {
  /** bytes */
  readonly size: number
  /** hex */
  readonly sha1: string
  /** on this machine, readable until `keep` or `discard` */
  readonly path: string
  /** Puts it under its name, whole or not at all, and durable once it resolves. A file of that name is replaced. */
  keep(dataset: string, name: string): Promise<void>
  /** Does nothing after `keep`. */
  discard(): Promise<void>
}

/** First and last byte, both inclusive. */
export interface ByteRange {
  start: number
  end: number
}

/**
 * The bytes of all assets, by dataset and file name (`<sha1>-<w>x<h>.<ext>`, `<sha1>.<ext>`). Knows
 * no documents. Names of any other form are unknown names, so no path can leave its dataset.
 * Every driver runs `assetFilesConformance.ts`.
 */
export interface AssetFiles {
  /**
   * Takes in a stream; leaves nothing behind when it throws.
   * @throws PayloadTooLargeError past `limit` bytes, BadRequestError when the stream breaks off,
   *   UnavailableError when the medium is full
   */
  stage(bytes: ReadableStream<Uint8Array>, limit: number): Promise<StagedFile>
  stat(dataset: string, name: string): Promise<StoredFile | undefined>
  /** Opens nothing until it is read from. @throws NotFoundError while reading */
  read(dataset: string, name: string, range?: ByteRange): ReadableStream<Uint8Array>
  /** True when there was such a file. */
  delete(dataset: string, name: string): Promise<boolean>
  /** In no order. */
  list(dataset: string): Promise<StoredFile[]>
  /** All files of a dataset that was deleted. */
  deleteDataset(dataset: string): Promise<void>
  /** Removes what was staged before that time (ms since 1970) and never kept: a crash leaves such files. */
  sweep(before: number): Promise<void>
}
