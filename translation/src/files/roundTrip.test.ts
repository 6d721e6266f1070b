import fc from 'fast-check'
import {describe, expect, it} from 'vitest'

import {canonicalJson} from '../canonicalJson.ts'
import {isSpan, type PortableTextBlock} from '../PortableTextBlock.ts'
import {blocks, documents, fileOf, planOf, recordedDocuments} from './testFiles.ts'
import {type CodedPart, plainTextOf} from './text/CodedText.ts'
import {decodeBlock} from './text/decodeBlock.ts'
import {encodeUnit} from './text/encodeUnit.ts'
import {readTags, writeTags} from './text/readableTags.ts'
import {writeFile} from './writeFile.ts'

const FORMATS = ['xliff2', 'xliff1', 'xlsx', 'csv'] as const

it('rich text comes back from tags as it was', () => {
  fc.assert(
    fc.property(blocks, blocks, (source, target) => {
      const {source: text, codes} = encodeUnit(source)
      const decoded = decodeBlock(text, {codes}, source)
      expect([runsOf(decoded.value), decoded.faults]).toEqual([runsOf(source), []])
      const both = encodeUnit(source, target)
      const again = decodeBlock(both.target ?? [], both, source)
      expect(again.faults).toEqual([])
      expect(runsOf(again.value)).toEqual(runsOf(target))
    }),
    {numRuns: 500},
  )
})

it('tags in cells come back as they were', () => {
  fc.assert(
    fc.property(blocks, (block) => {
      const {source} = encodeUnit(block)
      expect(readTags(writeTags(source))).toEqual(source)
    }),
    {numRuns: 500},
  )
})

describe.each(FORMATS)('%s', (format) => {
  it('changes nothing when it comes back as it went out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(documents, recordedDocuments), async (entries) => {
        const file = fileOf(entries)
        const plan = await planOf(await writeFile(file, format), entries)
        expect(plan.rows.map(({unit, outcome}) => `${unit} ${outcome}`)).toEqual(
          file.units.map(({unit}) => `${unit} unchanged`),
        )
        expect([plan.transactions, plan.warnings]).toEqual([[], []])
      }),
      {numRuns: format === 'xlsx' ? 40 : 200},
    )
  })

  it('brings notes beside those that went out', async () => {
    await fc.assert(
      fc.asyncProperty(recordedDocuments, async (entries) => {
        const file = fileOf(entries)
        const units = file.units.map((unit) => ({
          ...unit,
          notes: [...unit.notes, `ข้อสังเกต ${unit.unit}`],
        }))
        const plan = await planOf(await writeFile({...file, units}, format), entries)
        expect(plan.rows.map(({unit, outcome, notes}) => ({unit, outcome, notes}))).toEqual(
          units.map(({unit}) => ({unit, outcome: 'unchanged', notes: [`ข้อสังเกต ${unit}`]})),
        )
        expect(plan.notes).toBe(units.length)
      }),
      {numRuns: format === 'xlsx' ? 20 : 100},
    )
  })

  it('brings the text that somebody wrote in it, letter by letter', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (entries) => {
        const file = fileOf(entries)
        const units = file.units.map((unit) => {
          const source: readonly CodedPart[] = unit.target ?? unit.source
          return {...unit, target: ['ใหม่ ', ...source, ' (new)']}
        })
        const written = await writeFile({...file, units}, format)
        const plan = await planOf(written, entries)
        const sources = new Map(units.map((unit) => [`${unit.documentId} ${unit.unit}`, unit]))
        for (const {documentId, unit, outcome, after = '', refusal} of plan.rows) {
          const expected = sources.get(`${documentId} ${unit}`)
          if (refusal?.code === 'characters-invalid') continue
          const had = expected?.state === 'review'
          expect({refusal, outcome}).toEqual({
            refusal: undefined,
            outcome: had ? 'review' : 'draft',
          })
          if (typeof after === 'string') {
            const words = plainTextOf(expected?.target ?? [])
            expect(lineEnds(after)).toBe(
              expected?.kind === 'string' ? oneLine(words) : lineEnds(words),
            )
          }
        }
      }),
      {numRuns: format === 'xlsx' ? 30 : 100},
    )
  })
})

function lineEnds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n')
}

function oneLine(text: string): string {
  const line = text.trim().replaceAll(/\s*[\r\n]+\s*/g, ' ')
  return line === text.trim() ? text : line
}

/** Which words have which marks, and the objects among them. */
function runsOf({children = [], markDefs = []}: PortableTextBlock): unknown[] {
  const definitions = new Map(markDefs.map((one) => [one._key, canonicalJson(one)]))
  const runs: [marks: string, text: string][] = []
  for (const child of children) {
    if (!isSpan(child)) {
      runs.push(['object', canonicalJson(child)])
    } else if (child.text !== '') {
      const names = child.marks?.map((mark) => definitions.get(mark) ?? mark) ?? []
      const marks = names.toSorted().join()
      const last = runs.at(-1)
      if (last?.[0] === marks) last[1] += child.text
      else runs.push([marks, child.text])
    }
  }
  return runs
}
