import {useState} from 'react'

import type {ContentLanguage} from '../options.ts'

const KEY = 'capitals.translation.second'

/** A further language that is shown beside the source, English unless another was chosen. */
export function useSecondLanguage(
  languages: readonly ContentLanguage[],
  target: string,
): [ContentLanguage | undefined, (id: string) => void] {
  const [chosen, setChosen] = useState(() => read() ?? 'en')
  const second = languages.find(({id}) => id === chosen && id !== target)
  return [
    second,
    (id) => {
      setChosen(id)
      write(id)
    },
  ]
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function write(id: string): void {
  try {
    localStorage.setItem(KEY, id)
  } catch {
    // A browser that keeps nothing asks again.
  }
}
