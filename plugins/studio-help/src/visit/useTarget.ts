import {useEffect, useState} from 'react'

import type {Box} from './cardPlace.ts'

/**
 * Where the element of the first selector that finds a visible one is in the window. It is brought
 * into view once, and followed while the interface moves.
 */
export function useTarget(selectors: readonly string[]): Box | undefined {
  const [box, setBox] = useState<Box>()
  useEffect(() => {
    let shown: Element | undefined
    let frame = requestAnimationFrame(look)
    function look(): void {
      const element = findVisible(selectors)
      if (element && element !== shown) {
        shown = element
        element.scrollIntoView({block: 'nearest'})
      }
      const next = element && boxOf(element)
      setBox((before) => (isSame(before, next) ? before : next))
      frame = requestAnimationFrame(look)
    }
    return () => cancelAnimationFrame(frame)
  }, [selectors])
  return box
}

function findVisible(selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = Array.from(document.querySelectorAll(selector)).findLast(isVisible)
    if (found) return found
  }
  return undefined
}

function isVisible(element: Element): boolean {
  const {width, height} = element.getBoundingClientRect()
  return width > 0 && height > 0
}

/** The part of an element that is in the window. */
function boxOf(element: Element): Box {
  const rect = element.getBoundingClientRect()
  const left = Math.max(0, rect.left)
  const top = Math.max(0, rect.top)
  return {
    left,
    top,
    width: Math.min(window.innerWidth, rect.right) - left,
    height: Math.min(window.innerHeight, rect.bottom) - top,
  }
}

function isSame(one: Box | undefined, other: Box | undefined): boolean {
  if (!one || !other) return one === other
  return (
    one.left === other.left &&
    one.top === other.top &&
    one.width === other.width &&
    one.height === other.height
  )
}
