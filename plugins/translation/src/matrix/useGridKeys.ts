import {type KeyboardEvent, useRef} from 'react'

import {type GridPosition, gridPosition, type GridSize, typedRow} from './gridPosition.ts'

interface GridKeys {
  position: GridPosition
  size: GridSize
  titles: readonly string[]
  onMove: (position: GridPosition) => void
  onOpen: (position: GridPosition) => void
  onSelect: (row: number) => void
}

/** Letters typed within this time are one word. In ms. */
const PATIENCE = 700

/** The keys of the grid: arrows and their like move, Enter opens, Space selects, letters find a title. */
export function useGridKeys(keys: GridKeys): (event: KeyboardEvent) => void {
  const typed = useRef({text: '', at: 0})
  return (event) => {
    if (event.target !== event.currentTarget || event.altKey) return
    const {position, size, titles, onMove, onOpen, onSelect} = keys
    const isMod = event.ctrlKey || event.metaKey
    const next = gridPosition(event.key, isMod, position, size)
    if (next) onMove(next)
    else if (event.key === 'Enter') onOpen(position)
    else if (event.key === ' ' && Date.now() - typed.current.at > PATIENCE) onSelect(position.row)
    else if (event.key.length === 1 && !isMod) {
      const now = Date.now()
      const text = now - typed.current.at > PATIENCE ? event.key : typed.current.text + event.key
      typed.current = {text, at: now}
      const row = typedRow(titles, position.row, text)
      if (row !== undefined) onMove({row, column: position.column})
    } else return
    event.preventDefault()
  }
}
