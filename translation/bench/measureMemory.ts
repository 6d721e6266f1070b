import {type MemoryEntry, plainText, TranslationMemory} from '../src/index.ts'
import {editDistance} from '../src/memory/editDistance.ts'
import {numbersFrom, sentence} from './benchDocuments.ts'
import {measure} from './measure.ts'

const QUESTIONS = 200
const SCANS = 10

/**
 * Look-ups in a memory of so many units whose sources all differ, of texts that are there, that are
 * there with a word changed, and that are not there; beside comparing with each unit.
 */
export function measureMemory(count: number) {
  const next = numbersFrom(11)
  const entries = Array.from({length: count}, (_, index): MemoryEntry => {
    const source = sentence(4 + Math.floor(next() * 24), next)
    return {
      language: 'en',
      documentId: `d${index % 2000}`,
      unit: `u${index}`,
      source,
      target: `Translation ${index}`,
      by: 'bench',
      at: '2026-01-01T00:00:00Z',
    }
  })
  const memory = new TranslationMemory()
  memory.set('record', entries)
  const [build = 0] = measure(1, () => memory.prepare(), 0)
  const sourceAt = (index: number) => plainText(entries[(index * 7919) % count]?.source ?? '')
  const changedAt = (index: number) => `${sourceAt(index).slice(0, -6)}สิ่งใหม่`
  const find = (source: string) => memory.find({source, language: 'en'})
  const found = Array.from({length: QUESTIONS}, (_, index) => find(changedAt(index)))
  return {
    entries: count,
    letters: entries.reduce((sum, {source}) => sum + plainText(source).length, 0) / count,
    build,
    same: measure(QUESTIONS, (index) => find(sourceAt(index))),
    changed: measure(QUESTIONS, (index) => find(changedAt(index))),
    /** how many of the changed texts found what they were changed from */
    recall:
      found.filter((matches, index) => matches.some(({entry}) => entry.source === sourceAt(index)))
        .length / QUESTIONS,
    other: measure(QUESTIONS, () => find(sentence(15, next))),
    scan: measure(
      SCANS,
      (index) =>
        entries.filter(({source}) => editDistance(plainText(source), changedAt(index)) < 20),
      0,
    ),
  }
}
