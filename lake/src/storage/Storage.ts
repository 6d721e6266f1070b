import type {DocumentChange, TransactionEvent} from '../datasets/TransactionEvent.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'

/**
 * Where everything durable lives. A driver is one folder beside this file; every driver runs
 * `storageConformance.ts`. Nothing above this interface knows a database.
 */
export interface Storage {
  readonly datasets: DatasetCatalog
  readonly accounts: AccountStorage
  readonly settings: SettingsStorage
  /** A number that changes when another process has written. Cheap: asked on every request. */
  generation(): number
  close(): Promise<void>
}

export interface DatasetInfo {
  name: string
  /** ISO 8601, UTC */
  createdAt: string
  createdBy: string
}

export interface DatasetCatalog {
  list(): Promise<DatasetInfo[]>
  /** @throws ConflictError when the name is taken */
  create(info: DatasetInfo): Promise<void>
  /** Documents and history are gone for good. @throws NotFoundError */
  delete(name: string): Promise<void>
  /** @throws NotFoundError */
  open(name: string): Promise<DatasetStorage>
}

/** A transaction as the log keeps it: enough to go back and forth, without whole documents. */
export interface LoggedTransaction {
  seq: number
  id: string
  timestamp: string
  author: string
  changes: LoggedChange[]
}

export type LoggedChange = Pick<DocumentChange, 'documentId' | 'effects' | 'mutations'> & {
  /** `_rev` before; `null` when the document did not exist */
  previousRev: string | null
  /** the document exists afterwards */
  exists: boolean
}

export interface LogQuery {
  /** transactions that changed any of these; all when left out */
  documentIds?: readonly string[]
  /** leaves out what the transactions did to documents other than `documentIds` */
  onlyThese?: boolean
  /** inclusive */
  fromSeq?: number
  /** inclusive */
  toSeq?: number
  /** inclusive, ISO 8601 */
  fromTime?: string
  /** inclusive, ISO 8601 */
  toTime?: string
  authors?: readonly string[]
  /** newest first */
  reverse?: boolean
  limit?: number
}

export interface DatasetStorage {
  /** `false` once it has been deleted, also when there is another of its name */
  exists(): Promise<boolean>
  /** All documents in batches, in `_id` order, with the log's last seq that they stand for. */
  load(): Promise<{lastSeq: number; batches: AsyncIterable<SanityDocument[]>}>
  /**
   * Makes the transactions durable, all or none. `seq` is given by the caller and must follow on.
   * @throws ConflictError when a transaction's id or seq is in the log already
   * @throws NotFoundError when the dataset has been deleted
   * @throws UnavailableError when the medium refuses (full, read-only)
   */
  append(transactions: readonly TransactionEvent[]): Promise<void>
  /** Matching transactions, oldest first unless `reverse`. */
  log(query: LogQuery): AsyncIterable<LoggedTransaction>
  /** The log's entry of that id without its changes. */
  findTransaction(id: string): Promise<{seq: number; timestamp: string} | undefined>
  document(id: string): Promise<SanityDocument | undefined>
}

export interface UserRecord {
  id: string
  /** what is typed to sign in; unique, compared in lower case */
  login: string
  name: string
  email: string
  /** of a memory-hard function, with its parameters */
  passwordHash: string
  roles: string[]
  createdAt: string
  disabled: boolean
}

export interface SessionRecord {
  /** SHA-256 of the token, hex; the token itself is never stored */
  tokenHash: string
  userId: string
  createdAt: string
  /** ISO 8601; ends then at the latest */
  expiresAt: string
}

export interface TokenRecord {
  id: string
  /** SHA-256 of the token, hex */
  tokenHash: string
  label: string
  role: string
  createdAt: string
}

/** People, their sessions, API tokens. Lists are in order of creation. */
export interface AccountStorage {
  users(): Promise<UserRecord[]>
  /** @throws ConflictError when id or login is taken */
  insertUser(user: UserRecord): Promise<void>
  /** @throws NotFoundError */
  updateUser(id: string, changes: Partial<Omit<UserRecord, 'id' | 'createdAt'>>): Promise<void>
  /** Removes the user and their sessions. @throws NotFoundError */
  deleteUser(id: string): Promise<void>
  insertSession(session: SessionRecord): Promise<void>
  session(tokenHash: string): Promise<SessionRecord | undefined>
  /** Sets `expiresAt`; nothing happens where there is no such session. */
  extendSession(tokenHash: string, expiresAt: string): Promise<void>
  deleteSession(tokenHash: string): Promise<void>
  deleteSessionsOf(userId: string): Promise<void>
  deleteSessionsBefore(time: string): Promise<void>
  tokens(): Promise<TokenRecord[]>
  insertToken(token: TokenRecord): Promise<void>
  /** @throws NotFoundError */
  deleteToken(id: string): Promise<void>
}

/** Small JSON values by scope and key: what the Studio keeps for a user, marks of the server. */
export interface SettingsStorage {
  /** In the order of the keys; `undefined` where there is none. */
  get(
    scope: string,
    keys: readonly string[],
  ): Promise<Array<{value: unknown; updatedAt: string} | undefined>>
  set(
    scope: string,
    entries: ReadonlyArray<{key: string; value: unknown; updatedAt: string}>,
  ): Promise<void>
  delete(scope: string, key: string): Promise<void>
}
