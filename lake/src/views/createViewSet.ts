import type {Access} from '../access/Identity.ts'
import type {Clock} from '../clock.ts'
import type {Dataset} from '../datasets/Dataset.ts'
import type {TransactionEvent} from '../datasets/TransactionEvent.ts'
import {isDraftId, publishedId, releaseName} from '../documents/documentIds.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import {DatasetText} from './DatasetText.ts'
import {layerId, type Perspective} from './perspectives.ts'
import {View} from './View.ts'

export interface ViewSetOptions {
  dataset: Pick<Dataset, 'documents' | 'subscribe'>
  clock: Pick<Clock, 'now'>
  /** views kept at the most; the one unused for longest makes room */
  maxViews?: number
  /** milliseconds after which a view that nobody asked for is dropped */
  idle?: number
}

/** The views of one dataset, each built when it is first asked for and kept up to date. */
export interface ViewSet {
  /** The same view for the same perspective and `readKey`, as long as it is in use. */
  view(perspective: Perspective, access: Access): View
  /** the text of all stored documents, whatever the perspective */
  readonly text: DatasetText
  /** Called with a view that is no longer kept up to date. Returns the way out. */
  onDrop(listener: (view: View) => void): () => void
  close(): void
}

interface Kept {
  view: View
  perspective: Perspective
  access: Access
  usedAt: number
}

export function createViewSet({
  dataset,
  clock,
  maxViews = 16,
  idle = 15 * 60_000,
}: ViewSetOptions): ViewSet {
  const views = new Map<string, Kept>()
  const dropListeners = new Set<(view: View) => void>()
  /** what views other than raw show of a stored document, by its stored id */
  const copies = new Map<string, SanityDocument>()

  function copyOf(document: SanityDocument): SanityDocument {
    const known = copies.get(document._id)
    if (known) return known
    const copy = {...document, _id: publishedId(document._id), _originalId: document._id}
    copies.set(document._id, copy)
    return copy
  }

  /** What the perspective shows under a published id. */
  function shown(id: string, {layers}: Perspective, access: Access): SanityDocument | undefined {
    for (const layer of layers) {
      const document = dataset.documents.get(layerId(layer, id))
      if (document && mayRead(access, document)) return copyOf(document)
    }
    const document = dataset.documents.get(id)
    return document && mayRead(access, document) ? copyOf(document) : undefined
  }

  function build(perspective: Perspective, access: Access): View {
    const key = viewKey(perspective, access)
    if (perspective.raw) {
      const documents = [...dataset.documents.values()]
      return new View(
        key,
        documents.filter((document) => mayRead(access, document)),
      )
    }
    const documents: SanityDocument[] = []
    const seen = new Set<string>()
    for (const storedId of dataset.documents.keys()) {
      if (!isSeen(storedId, perspective)) continue
      const id = publishedId(storedId)
      if (seen.has(id)) continue
      seen.add(id)
      const document = shown(id, perspective, access)
      if (document) documents.push(document)
    }
    return new View(key, documents)
  }

  function drop(key: string, {view}: Kept): void {
    views.delete(key)
    if ([...views.values()].every(({perspective}) => perspective.raw)) copies.clear()
    for (const listener of dropListeners) listener(view)
  }

  function dropIdle(): void {
    for (const [key, kept] of views) {
      if (kept.usedAt < clock.now() - idle) drop(key, kept)
    }
  }

  function update({changes}: TransactionEvent): void {
    dropIdle()
    for (const {documentId, next} of changes) {
      copies.delete(documentId)
      text.update(documentId, next)
    }
    for (const {view, perspective, access} of views.values()) {
      for (const {documentId, next} of changes) {
        if (perspective.raw) {
          view.put(documentId, next && mayRead(access, next) ? next : undefined)
        } else if (isSeen(documentId, perspective)) {
          const id = publishedId(documentId)
          view.put(id, shown(id, perspective, access))
        }
      }
    }
  }

  const text = new DatasetText(dataset.documents)
  const unsubscribe = dataset.subscribe(update)

  return {
    text,
    view(perspective, access) {
      const key = viewKey(perspective, access)
      const known = views.get(key)
      const kept = known ?? {
        view: build(perspective, access),
        perspective,
        access,
        usedAt: 0,
      }
      kept.usedAt = clock.now()
      views.delete(key)
      views.set(key, kept)
      const [oldest] = views
      if (!known && views.size > maxViews && oldest) drop(...oldest)
      return kept.view
    },
    onDrop(listener) {
      dropListeners.add(listener)
      return () => dropListeners.delete(listener)
    },
    close() {
      unsubscribe()
      text.close()
      for (const [key, kept] of views) drop(key, kept)
    },
  }
}

function viewKey(perspective: Perspective, access: Access): string {
  return `${perspective.key}\u0000${access.readKey}`
}

function mayRead(access: Access, document: SanityDocument): boolean {
  return access.readsAll || access.can('read', document)
}

/** Whether the perspective looks at documents stored under such an id at all. */
function isSeen(storedId: string, {layers}: Perspective): boolean {
  if (isDraftId(storedId)) return layers.includes('drafts')
  const release = releaseName(storedId)
  return release === undefined || layers.includes(release)
}
