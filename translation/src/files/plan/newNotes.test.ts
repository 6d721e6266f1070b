import fc from 'fast-check'
import {expect, it} from 'vitest'

import {newNotes} from './newNotes.ts'

it.each([
  ['nothing new', ['Which year?'], ['Which year?'], []],
  ['several in a cell', ['Which year?\nAsk Malee'], ['Which year?', 'Ask Malee'], []],
  ['a line more', ['Which year?\nThe source says 2562'], ['Which year?'], ['The source says 2562']],
  ['a line before', ['Done\nWhich\nyear?'], ['Which\nyear?'], ['Done']],
  ['a note taken out', [], ['Which year?'], []],
  ['other white space', ['Which   year? \r\n'], ['Which year?'], []],
  ['one of two', ['Which year?', 'New'], ['Which year?'], ['New']],
  ['letters lost on the way', ['?????\nDone'], ['ปีใด?'], ['Done']],
  ['a note that holds another', ['b', 'a\nb'], ['b', 'a\nb'], []],
])('%s', (_, written, known, expected) => {
  expect(newNotes(written, known)).toEqual(expected)
})

it('what went out is never new, in one cell or note by note', () => {
  const notes = fc.array(fc.string({unit: 'grapheme', maxLength: 8}), {maxLength: 4})
  fc.assert(
    fc.property(notes, (known) => {
      expect([newNotes(known, known), newNotes([known.join('\n')], known)]).toEqual([[], []])
    }),
  )
})
