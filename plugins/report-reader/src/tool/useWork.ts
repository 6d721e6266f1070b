import {useEffect, useState} from 'react'

import {parseWork, type Work} from './Work.ts'

const KEY = 'capitals.report-reader'
const PATIENCE_MS = 250

/** The work of this tab, kept in its session storage as far as that has room. */
export function useWork(): [Work, (change: (work: Work) => Work) => void] {
  const [work, setWork] = useState(() => parseWork(sessionStorage.getItem(KEY)))
  useEffect(() => {
    const keep = () => {
      try {
        sessionStorage.setItem(KEY, JSON.stringify(work))
      } catch {
        sessionStorage.removeItem(KEY)
      }
    }
    const timer = setTimeout(keep, PATIENCE_MS)
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', keep)
    }
  }, [work])
  return [work, setWork]
}
