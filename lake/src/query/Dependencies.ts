import {pathKey, type FieldPath} from '../views/fieldPaths.ts'

/**
 * What an evaluation asked of a view: the result stays the same as long as nothing of it changes.
 * Kept apart by kind so that noting one costs no new string.
 */
export class Dependencies {
  readonly ids = new Set<string>()
  readonly types = new Set<string>()
  readonly references = new Set<string>()
  /** published ids, for their drafts and versions */
  readonly versions = new Set<string>()
  /** by `pathKey`; the values as `scalarKey`s */
  readonly fields = new Map<string, {path: FieldPath; values: Set<string>}>()
  everything = false

  addField(path: FieldPath, values: Iterable<string>): void {
    const key = pathKey(path)
    const known = this.fields.get(key)
    this.fields.set(key, {path, values: new Set([...(known?.values ?? []), ...values])})
  }

  /** One string for each; those of documents are the same in `keysOfDocument`. */
  get keys(): string[] {
    if (this.everything) return [EVERYTHING]
    const keys: string[] = []
    for (const id of this.ids) keys.push(idKey(id))
    for (const type of this.types) keys.push(typeKey(type))
    for (const id of this.references) keys.push(referenceKey(id))
    for (const id of this.versions) keys.push(versionKey(id))
    for (const {path, values} of this.fields.values()) {
      for (const value of values) keys.push(fieldKey(path, value))
    }
    return keys
  }
}

export const EVERYTHING = '*'
export const idKey = (id: string) => `i:${id}`
export const typeKey = (type: string) => `t:${type}`
export const referenceKey = (id: string) => `r:${id}`
export const versionKey = (publishedId: string) => `v:${publishedId}`
export const fieldKey = (path: FieldPath, value: string) => `f:${pathKey(path)}=${value}`
