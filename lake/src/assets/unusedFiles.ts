import type {Dataset} from '../datasets/Dataset.ts'
import {assetDocumentId, parseAssetFileName} from './assetFileName.ts'
import type {AssetFiles, StoredFile} from './AssetFiles.ts'

/** How long the file of a deleted asset stays, in milliseconds: 30 days. */
export const GRACE = 30 * 24 * 60 * 60 * 1000

/** True when no document of the dataset needs the file, by its id or by its path. */
export function isUnused(dataset: Dataset, name: string): boolean {
  const id = idOf(name)
  if (id === undefined || dataset.documents.has(id)) return false
  return !usedNames(dataset).has(name)
}

/** Names of files that nothing has used for the time of grace before `now` (ms since 1970). */
export async function unusedFiles(
  dataset: Dataset,
  files: AssetFiles,
  now: number,
): Promise<string[]> {
  const used = usedNames(dataset)
  const names: string[] = []
  for (const file of await files.list(dataset.name)) {
    const id = idOf(file.name)
    if (id === undefined || dataset.documents.has(id) || used.has(file.name)) continue
    if ((await lastUse(dataset, id, file)) + GRACE < now) names.push(file.name)
  }
  return names
}

function idOf(name: string): string | undefined {
  const file = parseAssetFileName(name)
  return file && assetDocumentId(file)
}

/** Imported asset documents may have ids of their own; their paths tell. */
function usedNames(dataset: Dataset): Set<string> {
  const names = new Set<string>()
  for (const document of dataset.documents.values()) {
    if (document._type !== 'sanity.imageAsset' && document._type !== 'sanity.fileAsset') continue
    const path = document['path']
    if (typeof path === 'string') names.add(path.slice(path.lastIndexOf('/') + 1))
  }
  return names
}

/** When the document was deleted as the log tells, or the file stored where there never was one. */
async function lastUse(dataset: Dataset, id: string, file: StoredFile): Promise<number> {
  for await (const {timestamp} of dataset.storage.log({
    documentIds: [id],
    reverse: true,
    limit: 1,
  })) {
    return Math.max(Date.parse(timestamp), file.storedAt)
  }
  return file.storedAt
}
