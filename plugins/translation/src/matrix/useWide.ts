import {type RefObject, useEffect, useRef, useState} from 'react'

/** Whether an element is at least so wide, in px, and where to hang the element. */
export function useWide(px: number): [RefObject<HTMLDivElement | null>, boolean] {
  const ref = useRef<HTMLDivElement>(null)
  const [isWide, setWide] = useState(() => window.innerWidth >= px)
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWide(entry.contentRect.width >= px)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [px])
  return [ref, isWide]
}
