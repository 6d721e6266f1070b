import {setImmediate as nextTurn} from 'node:timers/promises'

import type {Identity} from '../access/Identity.ts'
import type {Clock} from '../clock.ts'
import type {Derivation} from '../derived/Derivation.ts'
import {DerivedDocuments} from '../derived/DerivedDocuments.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import {ConflictError, TransactionError} from '../errors.ts'
import {silentLogger, type Logger} from '../logger.ts'
import {effectsBetween} from '../mendoza/effectsBetween.ts'
import type {DatasetStorage} from '../storage/Storage.ts'
import {applyMutations} from './applyMutations.ts'
import {checkReferences} from './checkReferences.ts'
import type {Dataset, TransactionRequest, TransactionResult} from './Dataset.ts'
import {Overlay} from './Overlay.ts'
import {ReferenceIndex} from './ReferenceIndex.ts'
import type {SelectDocuments} from './SelectDocuments.ts'
import type {DocumentChange, TransactionEvent} from './TransactionEvent.ts'

/** Transactions made durable with one flush to disk at the most. */
const BATCH = 256

/** Stored documents between two turns of the event loop, while all are derived. */
const DERIVED = 200

interface Waiting {
  request: TransactionRequest
  resolve(result: TransactionResult): void
  reject(error: unknown): void
}

interface Prepared {
  event: TransactionEvent
  settle(): void
  reject(error: unknown): void
}

export interface DatasetOptions {
  name: string
  storage: DatasetStorage
  clock: Clock
  select: SelectDocuments
  /** told of subscribers and derivations that fail */
  logger?: Logger
  /** how documents are made of others */
  derivations?: readonly Derivation[]
}

/**
 * Loads a dataset into memory. Transactions wait in one queue; those that wait together are flushed
 * together, each still all or nothing, in the order of the log.
 * @throws whatever the storage throws when a document cannot be read: half a dataset is no dataset
 */
export async function createDataset({
  name,
  storage,
  clock,
  select,
  logger = silentLogger,
  derivations = [],
}: DatasetOptions): Promise<Dataset> {
  const documents = new Map<string, SanityDocument>()
  const stored = (id: string) => (derived.has(id) ? undefined : documents.get(id))
  const derived = new DerivedDocuments({derivations, stored, logger, dataset: name})
  const references = new ReferenceIndex()
  const subscribers = new Set<(event: TransactionEvent) => void>()
  const queue: Waiting[] = []
  let draining = false

  const loaded = await storage.load()
  let lastSeq = loaded.lastSeq
  for await (const batch of loaded.batches) {
    for (const document of batch) {
      documents.set(document._id, document)
      references.update(undefined, document)
    }
  }
  if (derivations.length > 0) {
    const all = [...documents.values()]
    for (let done = 0; done < all.length; done += DERIVED) {
      show(derived.update(all.slice(done, done + DERIVED)))
      await nextTurn()
    }
  }

  function show(changes: readonly DocumentChange[]): void {
    for (const {documentId, next} of changes) {
      if (next) documents.set(documentId, next)
      else documents.delete(documentId)
    }
  }

  function prepare(
    request: TransactionRequest,
    batch: Overlay,
    seq: number,
  ): {event: TransactionEvent; result: TransactionResult} {
    const transactionId = request.transactionId ?? clock.newId()
    const timestamp = new Date(clock.now()).toISOString()
    const overlay = new Overlay(batch.read)
    const {mutations} = request
    const results = applyMutations(
      overlay,
      typeof mutations === 'function'
        ? mutations(readable(overlay, derived, request.identity))
        : mutations,
      {
        transactionId,
        timestamp,
        identity: request.identity,
        newId: clock.newId,
        autoGenerateArrayKeys: request.autoGenerateArrayKeys ?? false,
        derivedBy: (id) => derived.ownerOf(id),
        select: (query, params) =>
          select(query, params, request.identity, shown(documents, derived, batch, overlay)),
      },
    )
    checkReferences(overlay, (id) => [...references.referrers(id), ...batch.written.keys()])
    const changes: DocumentChange[] = []
    for (const [documentId, {previous, next, mutations}] of overlay.written) {
      if (!previous && !next) continue
      const effects = effectsBetween(previous ?? null, next ?? null)
      changes.push({documentId, previous: previous ?? null, next: next ?? null, effects, mutations})
    }
    for (const [id, {next, mutations}] of overlay.written) {
      for (const mutation of mutations) batch.write(id, next, mutation)
    }
    return {
      event: {seq, id: transactionId, timestamp, author: request.identity.id, changes},
      result: {transactionId, results, changes},
    }
  }

  async function prepareAll(waiting: readonly Waiting[]): Promise<Prepared[]> {
    const batch = new Overlay(stored)
    const ids = new Set<string>()
    const prepared: Prepared[] = []
    for (const {request, resolve, reject} of waiting) {
      try {
        const {transactionId} = request
        if (transactionId !== undefined && !request.dryRun) {
          if (ids.has(transactionId) || (await storage.findTransaction(transactionId))) {
            throw transactionExists(transactionId)
          }
        }
        if (request.dryRun) {
          resolve(prepare(request, new Overlay(batch.read), lastSeq + 1).result)
          continue
        }
        const {event, result} = prepare(request, batch, lastSeq + prepared.length + 1)
        if (event.changes.length === 0) {
          resolve(result)
          continue
        }
        ids.add(event.id)
        prepared.push({event, settle: () => resolve(result), reject})
      } catch (error) {
        reject(error)
      }
    }
    return prepared
  }

  function publish(event: TransactionEvent): void {
    lastSeq = event.seq
    for (const {previous, next} of event.changes) {
      references.update(previous ?? undefined, next ?? undefined)
    }
    show(event.changes)
    const following = derived.update(event.changes.flatMap(({previous, next}) => [previous, next]))
    show(following)
    derived.keep(event.seq, following)
    const told =
      following.length === 0 ? event : {...event, changes: [...event.changes, ...following]}
    for (const subscriber of subscribers) {
      try {
        subscriber(told)
      } catch (error) {
        // The transaction is durable: the others must hear of it, and the next ones must go on.
        logger.error('subscriber failed', {dataset: name, transaction: event.id, error})
      }
    }
  }

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const prepared = await prepareAll(queue.splice(0, BATCH))
      if (prepared.length === 0) continue
      try {
        await storage.append(prepared.map(({event}) => event))
      } catch (error) {
        const [only] = prepared
        const cause =
          error instanceof ConflictError && only ? transactionExists(only.event.id) : error
        for (const {reject} of prepared) reject(cause)
        continue
      }
      for (const {event, settle} of prepared) {
        publish(event)
        settle()
      }
    }
    draining = false
  }

  return {
    name,
    documents,
    derived,
    get lastSeq() {
      return lastSeq
    },
    storage,
    transact: (request) =>
      new Promise((resolve, reject) => {
        queue.push({request, resolve, reject})
        if (draining) return
        draining = true
        // Later in this turn of the loop, so that requests that came in together share a flush.
        setImmediate(() => void drain())
      }),
    subscribe(subscriber) {
      subscribers.add(subscriber)
      return () => subscribers.delete(subscriber)
    },
  }
}

/** What the identity may not read is not there for it. */
function readable(overlay: Overlay, derived: DerivedDocuments, {access}: Identity) {
  return (id: string): SanityDocument | undefined => {
    const document = overlay.read(id) ?? derived.get(id)
    return document && access.can('read', document) ? document : undefined
  }
}

/** All stored documents as the overlays show them. */
function* shown(
  documents: ReadonlyMap<string, SanityDocument>,
  derived: DerivedDocuments,
  ...overlays: readonly Overlay[]
): Generator<SanityDocument> {
  const newest = overlays.at(-1)
  const written = new Set(overlays.flatMap((overlay) => [...overlay.written.keys()]))
  for (const document of documents.values()) {
    if (!written.has(document._id) && !derived.has(document._id)) yield document
  }
  for (const id of written) {
    const document = newest?.read(id)
    if (document) yield document
  }
}

function transactionExists(id: string): TransactionError {
  return new TransactionError([
    {
      index: 0,
      error: {
        type: 'transactionAlreadyExistsError',
        description: `A transaction by ID "${id}" already exists`,
        id,
      },
    },
  ])
}
