import {createContext, useContext} from 'react'
import type {RenderArrayOfObjectsItemCallback} from 'sanity'

/**
 * How the document's form draws an item of a list. A grid gives its own way to everything inside
 * it, and so the texts of a picture would be drawn as pictures.
 */
export const PlainItemContext = createContext<RenderArrayOfObjectsItemCallback | undefined>(
  undefined,
)

export function usePlainItem(): RenderArrayOfObjectsItemCallback | undefined {
  return useContext(PlainItemContext)
}
