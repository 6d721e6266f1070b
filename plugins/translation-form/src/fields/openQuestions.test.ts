import type {Note, TranslationRecord} from '@capitals/translation'
import {expect, test} from 'vitest'

import {openQuestions} from './openQuestions.ts'

function note(_key: string, kind: Note['kind'], minute: number, more: Partial<Note> = {}): Note {
  const at = `2026-11-25T10:${String(minute).padStart(2, '0')}:00Z`
  return {_key, _type: 'translationNote', unit: 'title', kind, text: _key, by: 'p-1', at, ...more}
}

function record(language: string, notes: readonly Note[]): [string, TranslationRecord] {
  return [
    language,
    {_id: `l10n.${language}.m`, _type: 'translation', language, document: 'm', notes},
  ]
}

test('questions that nobody settled, oldest first, each with what was answered after it', () => {
  const asked = note('q1', 'question', 20)
  const answered = note('a1', 'answer', 30)
  const records = new Map([
    record('vi', [
      note('a0', 'answer', 10),
      asked,
      answered,
      note('n', 'note', 31),
      note('old', 'question', 5, {resolvedAt: '2026-11-25T10:06:00Z'}),
    ]),
    record('lo', [note('q2', 'question', 15, {unit: 'theme'})]),
  ])
  expect(openQuestions(records)).toEqual([
    {language: 'lo', question: note('q2', 'question', 15, {unit: 'theme'}), answers: []},
    {language: 'vi', question: asked, answers: [answered]},
  ])
  expect(openQuestions(undefined)).toEqual([])
})
