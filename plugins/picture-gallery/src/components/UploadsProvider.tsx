import {insert, type ObjectInputProps, PatchEvent, setIfMissing} from 'sanity'

import {holdsAsset} from '../gallery/holdsAsset.ts'
import {newPicture} from '../gallery/newPicture.ts'
import {type Store, useUploads} from '../upload/useUploads.ts'
import {UploadsContext} from './UploadsContext.ts'

interface UploadsProviderProps {
  /** of the whole document */
  root: ObjectInputProps
  /** names of the types of its galleries' pictures, by the field of the gallery */
  members: ReadonlyMap<string, string>
}

/** Holds the uploads of a document's galleries around its form. */
export function UploadsProvider({root, members}: UploadsProviderProps) {
  const {onChange, renderDefault, value} = root
  const store: Store = (gallery, asset) => {
    if (holdsAsset(value?.[gallery], asset)) return {problem: {kind: 'already-there'}}
    const picture = newPicture(members.get(gallery) ?? 'image', asset)
    onChange(
      PatchEvent.from([setIfMissing([], [gallery]), insert([picture], 'after', [gallery, -1])]),
    )
    return {key: picture._key}
  }
  return (
    <UploadsContext.Provider value={useUploads(store)}>
      {renderDefault(root)}
    </UploadsContext.Provider>
  )
}
