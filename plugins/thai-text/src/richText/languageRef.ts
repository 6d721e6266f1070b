import type {RefObject} from 'react'

/** A reference that writes the language on the element that it is given. */
export function languageRef(
  original: RefObject<unknown>,
  language: string | undefined,
): RefObject<unknown> {
  return {
    get current() {
      return original.current
    },
    set current(element) {
      if (language !== undefined && element instanceof HTMLElement) element.lang = language
      original.current = element
    },
  }
}
