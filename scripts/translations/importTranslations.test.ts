import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {collectUnits, writeFile as bytesOf} from '@capitals/translation/files'
import {expect, test, vi} from 'vitest'

import {PROJECT, startTestLake} from '../../lake/test/testLake.ts'
import translationRoles from '../lake/translationRoles.ts'
import {importTranslations} from './importTranslations.ts'
import {readDocuments} from './readContent.ts'

const LONG = 'A long text of which two do not go in one transaction. '.repeat(100_000)

test('when a later transaction fails, nothing of an import stays', {timeout: 120_000}, async () => {
  await using lake = await startTestLake()
  const token = await lake.token('administrator')
  const client = lake.client({token, perspective: 'raw'})
  const folder = await mkdtemp(join(tmpdir(), 'translations-'))
  vi.spyOn(console, 'log').mockReturnValue()
  try {
    for (const _id of ['meeting-a', 'meeting-b']) {
      const type = 'internationalizedArrayTextValue'
      const summary = [{_key: 'th', _type: type, language: 'th', value: 'สรุป'}]
      await client.create({_id, _type: 'meeting', summary})
    }
    const documents = await readDocuments(client, undefined, () => {})
    const entries = [...documents.values()].map((document) => ({document, record: undefined}))
    const units = collectUnits(entries, {language: 'en'}).map((unit) => ({...unit, target: [LONG]}))
    const exchange = {project: PROJECT, sourceLanguage: 'th', language: 'en', units}
    const file = join(folder, 'long.xlf')
    await writeFile(file, await bytesOf(exchange, 'xliff2'))

    const somebody = lake.client({token})
    const other = {
      _id: 'l10n.en.meeting-b',
      _type: 'translation',
      language: 'en',
      document: 'meeting-b',
    }
    const request = client.request.bind(client)
    let sent = 0
    vi.spyOn(client, 'request').mockImplementation(async (options) => {
      if (++sent === 2) await somebody.create(other)
      return request(options)
    })
    await expect(
      importTranslations({
        client,
        settings: {origin: lake.origin, projectId: PROJECT, dataset: 'production', token},
        onStep: () => {},
        file,
        dryRun: false,
        state: undefined,
        movedSource: 'refuse',
        movedTarget: 'refuse',
      }),
    ).rejects.toThrow('Somebody wrote while the file was imported: nothing was written.')
    expect(sent).toBe(3)
    const works = `*[_type == "translation"] | order(_id) {_id, "work": work[].unit}`
    expect(await somebody.fetch(works, {}, {perspective: 'raw'})).toEqual([
      {_id: 'l10n.en.meeting-a', work: []},
      {_id: 'l10n.en.meeting-b', work: null},
    ])
    expect(await readdir(folder)).toEqual(['long.xlf'])
  } finally {
    vi.restoreAllMocks()
    await rm(folder, {recursive: true, force: true})
  }
})

test('a translator imports into the own language alone', {timeout: 120_000}, async () => {
  await using lake = await startTestLake()
  await lake.lake.accounts.defineRoles(translationRoles)
  const admin = lake.client({token: await lake.token('administrator'), perspective: 'raw'})
  const {token} = await lake.lake.accounts.createToken({label: 'x', role: 'translator-vi'})
  const client = lake.client({token, perspective: 'raw'})
  const folder = await mkdtemp(join(tmpdir(), 'translations-'))
  vi.spyOn(console, 'log').mockReturnValue()
  try {
    const _type = 'internationalizedArrayStringValue'
    const title = [{_key: 'th', _type, language: 'th', value: 'ชื่อ'}]
    await admin.create({_id: 'meeting-a', _type: 'meeting', title})
    const entries = [...(await readDocuments(client, undefined, () => {})).values()]
    const importInto = async (language: string, words: string) => {
      const documents = entries.map((document) => ({document, record: undefined}))
      const units = collectUnits(documents, {language}).map((unit) => ({...unit, target: [words]}))
      const exchange = {project: PROJECT, sourceLanguage: 'th', language, units}
      const file = join(folder, `${language}.xlf`)
      await writeFile(file, await bytesOf(exchange, 'xliff1'))
      return importTranslations({
        client,
        settings: {origin: lake.origin, projectId: PROJECT, dataset: 'production', token},
        onStep: () => {},
        file,
        dryRun: false,
        state: 'review',
        movedSource: 'refuse',
        movedTarget: 'replace',
      })
    }
    expect(await importInto('vi', 'Tên')).toEqual({refused: 0})
    expect(await importInto('vi', 'Tên họ')).toEqual({refused: 0})
    await expect(importInto('en', 'Name')).rejects.toMatchObject({statusCode: 403})
    const works = '*[_type == "translation"]{_id, "work": work[]{value, state}}'
    expect(await admin.fetch(works)).toEqual([
      {_id: 'l10n.vi.meeting-a', work: [{value: 'Tên họ', state: 'review'}]},
    ])
    expect((await readdir(folder)).toSorted()).toEqual([
      'en.xlf',
      'vi.xlf',
      expect.stringMatching(/^vi\.xlf\.undo-\d{17}\.json$/),
      expect.stringMatching(/^vi\.xlf\.undo-\d{17}\.json$/),
    ])
  } finally {
    vi.restoreAllMocks()
    await rm(folder, {recursive: true, force: true})
  }
})
