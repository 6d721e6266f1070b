import {describe, expect, it} from 'vitest'

import {snapshot} from '../../hashOf.ts'
import type {Note, Work} from '../../TranslationRecord.ts'
import {unitKey} from '../../unitId.ts'
import {fileOf, meeting, NOW, planOf, recordOf} from '../testFiles.ts'
import {MEETING, withMarks} from '../testMeeting.ts'
import {writeFile} from '../writeFile.ts'
import {planUndo, readUndo} from './planUndo.ts'
import type {TranslatedDocument} from './unitsInLanguage.ts'

const FORMATS = ['xliff2', 'xliff1', 'csv'] as const

const question: Note = {
  _key: 'n1',
  _type: 'translationNote',
  unit: 'theme',
  kind: 'question',
  text: 'Which two?',
  ...NOW,
}

const stale: Work = {
  _key: unitKey('theme'),
  _type: 'translationWork',
  unit: 'theme',
  value: 'Network',
  state: 'review',
  source: snapshot('เครือข่ายเมือง'),
  origin: 'person',
  by: 'malee',
  at: '2026-01-01T00:00:00.000Z',
}

/** The file of an entry, edited as text. */
async function edited(
  entry: TranslatedDocument,
  format: (typeof FORMATS)[number],
  ...edits: readonly (readonly [from: string | RegExp, to: string])[]
): Promise<string> {
  const text = new TextDecoder().decode(await writeFile(fileOf([entry]), format))
  return edits.reduce((now, [from, to]) => {
    expect(now).toMatch(from)
    return now.replace(from, to)
  }, text)
}

describe('notes of a file', () => {
  const entry = {...MEETING, record: recordOf('meeting-a', {notes: [question]})}

  it.each([
    ['xliff2', '>title</note>', '>title</note><note>Bangkok and Hanoi</note>'],
    ['xliff1', '</note>\n   </trans-unit>', '</note><note>Bangkok and Hanoi</note></trans-unit>'],
    ['csv', ',"Missing",""', ',"Missing","Bangkok and Hanoi"'],
  ] as const)('%s: one that somebody wrote goes into the record', async (format, from, to) => {
    const plan = await planOf(await edited(entry, format, [from, to]), [entry])
    const [row] = plan.rows.filter(({notes}) => notes)
    const note = {
      _key: expect.stringMatching(/^[\da-f]{12}$/),
      _type: 'translationNote',
      unit: 'title',
      kind: 'note',
      text: 'Bangkok and Hanoi',
      ...NOW,
    }
    expect([row?.unit, row?.outcome, row?.notes, plan.notes, plan.transactions]).toEqual([
      'title',
      'unchanged',
      ['Bangkok and Hanoi'],
      1,
      [
        [
          {
            patch: {
              id: 'l10n.en.meeting-a',
              ifRevisionID: 'rev-1',
              setIfMissing: {notes: []},
              insert: {after: 'notes[-1]', items: [note]},
            },
          },
        ],
      ],
    ])
    const undo = readUndo(JSON.parse(JSON.stringify(plan.undo)))
    expect(undo).toEqual(plan.undo)
    const notes = plan.undo.changes.flatMap((change) => change.notes ?? [])
    const after = recordOf('meeting-a', {notes: [question, ...notes]})
    expect(planUndo(plan.undo, new Map([['meeting-a', after]]))).toEqual({
      rows: [{documentId: 'meeting-a', unit: 'title', outcome: 'undone'}],
      transactions: [
        [
          {
            patch: {
              id: 'l10n.en.meeting-a',
              ifRevisionID: 'rev-1',
              setIfMissing: {notes: []},
              unset: [`notes[_key=="${notes[0]?._key}"]`],
            },
          },
        ],
      ],
    })
    const settled = notes.map((one) => ({...one, resolvedAt: NOW.at}))
    const since = recordOf('meeting-a', {notes: settled})
    expect(planUndo(plan.undo, new Map([['meeting-a', since]]))).toEqual({
      rows: [{documentId: 'meeting-a', unit: 'title', outcome: 'changed-since'}],
      transactions: [],
    })
    expect(
      (await planOf(await edited(entry, format, [from, to]), [{...entry, record: after}])).notes,
    ).toBe(0)
  })

  it('stand beside a text in a new record, and come back with it', async () => {
    const text = withMarks(
      'ID,Translation,State,Note\ncapitals/en/meeting-a/title@{{title}},The 7th meeting,Draft,7 or 8?',
    )
    const {transactions} = await planOf(text, [MEETING])
    expect(transactions).toMatchObject([
      [{create: {work: [{value: 'The 7th meeting'}], notes: [{kind: 'note', text: '7 or 8?'}]}}],
    ])
  })

  it('that look like formulas are text', async () => {
    const text = withMarks(
      'ID,Translation,Note\ncapitals/en/meeting-a/theme@{{theme}},Network,"=1+1"',
    )
    expect(await planOf(text, [MEETING])).toMatchObject({notes: 1, rows: [{notes: ['=1+1']}]})
  })
})

describe('a stale text that the file says is done', () => {
  const entry = {...MEETING, record: recordOf('meeting-a', {work: [stale]})}
  const draft = {
    ...entry,
    record: recordOf('meeting-a', {work: [{...stale, state: 'draft' as const}]}),
  }
  const DONE = {
    xliff2: [/state="initial" subState="capitals:(?:review|draft)-stale"/, 'state="translated"'],
    xliff1: [/state="needs-(?:review-)?translation"/, 'state="translated"'],
    csv: [/(?:To review|Draft) \(source changed\)/, 'To review'],
  } as const

  it.each(
    FORMATS.flatMap((format) => [
      [format, 'review', entry] as const,
      [format, 'draft', draft] as const,
    ]),
  )('%s, %s: it holds for the source now, and that is taken back', async (format, _, before) => {
    const plan = await planOf(await edited(before, format, DONE[format]), [before])
    const [row] = plan.rows.filter(({outcome}) => outcome !== 'unchanged')
    expect([row, plan.counts.review, plan.undo.changes]).toEqual([
      {
        place: expect.any(Number),
        documentId: 'meeting-a',
        unit: 'theme',
        outcome: 'review',
        warnings: [{code: 'source-confirmed'}],
        before: 'Network',
        after: 'Network',
      },
      1,
      [
        {
          documentId: 'meeting-a',
          unit: 'theme',
          before: before.record.work?.[0],
          after: {...stale, source: snapshot('เครือข่าย 2 เมือง'), ...NOW},
        },
      ],
    ])
  })

  it.each(FORMATS)('%s: untouched, it stays as it is', async (format) => {
    const plan = await planOf(await edited(entry, format), [entry])
    expect(plan.transactions).toEqual([])
  })

  it.each(FORMATS)('%s: not when the source has moved again, nor as a draft', async (format) => {
    const text = await edited(entry, format, DONE[format])
    const document = {
      ...MEETING.document,
      ...meeting({theme: {th: 'เครือข่าย 3 เมือง', en: 'Network'}}),
    }
    expect([
      (await planOf(text, [{...entry, document}])).transactions,
      (await planOf(text, [entry], {state: 'draft'})).transactions,
    ]).toEqual([[], []])
  })
})
