import {createHash} from 'node:crypto'

import {describe, expect, it} from 'vitest'

import {BadRequestError, NotFoundError, PayloadTooLargeError} from '../errors.ts'
import type {AssetFiles} from './AssetFiles.ts'

const text = (value: string) => new Blob([value]).stream()
const sha1 = (value: string) => createHash('sha1').update(value).digest('hex')
const nameOf = (value: string) => `${sha1(value)}.txt`
const textOf = (stream: ReadableStream<Uint8Array>) => new Response(stream).text()

/** What every driver of `AssetFiles` must do. `open` gives empty files each time. */
export function assetFilesConformance(driver: string, open: () => Promise<AssetFiles>): void {
  async function withFile(value: string): Promise<AssetFiles> {
    const files = await open()
    await (await files.stage(text(value), 1000)).keep('production', nameOf(value))
    return files
  }

  describe(`${driver}: AssetFiles`, () => {
    it('keeps what was staged under its name, whole', async () => {
      const files = await open()
      const staged = await files.stage(text('ประชุม'), 1000)
      expect({size: staged.size, sha1: staged.sha1}).toEqual({size: 18, sha1: sha1('ประชุม')})
      expect(await files.list('production')).toEqual([])
      await staged.keep('production', nameOf('ประชุม'))
      const stored = await files.stat('production', nameOf('ประชุม'))
      expect(stored).toEqual({
        name: nameOf('ประชุม'),
        size: 18,
        storedAt: expect.any(Number),
      })
      expect(await files.list('production')).toEqual([stored])
      expect(await textOf(files.read('production', nameOf('ประชุม')))).toBe('ประชุม')
    })

    it('keeps datasets apart', async () => {
      const files = await withFile('a')
      expect(await files.stat('staging', nameOf('a'))).toBeUndefined()
      expect(await files.list('staging')).toEqual([])
    })

    it('reads a range, both ends included', async () => {
      const files = await withFile('0123456789')
      const read = (start: number, end: number) =>
        textOf(files.read('production', nameOf('0123456789'), {start, end}))
      expect(await read(2, 4)).toBe('234')
      expect(await read(9, 9)).toBe('9')
      expect(await read(5, 100)).toBe('56789')
    })

    it('reads more than one chunk', async () => {
      const files = await open()
      const long = 'x'.repeat(200_000)
      await (await files.stage(text(long), 200_000)).keep('production', nameOf(long))
      expect(await textOf(files.read('production', nameOf(long)))).toBe(long)
    })

    it('leaves nothing of a file past the limit', async () => {
      const files = await open()
      const error = await files.stage(text('12345'), 4).catch((error: unknown) => error)
      expect(error).toEqual(
        new PayloadTooLargeError(4, 'The file is larger than the limit of 4 bytes'),
      )
    })

    it('tells a stream that breaks off as a bad request', async () => {
      const files = await open()
      const broken = new ReadableStream<Uint8Array>({
        pull(controller) {
          controller.error(new Error('connection lost'))
        },
      })
      await expect(files.stage(broken, 100)).rejects.toThrow(BadRequestError)
    })

    it('discards what is not kept', async () => {
      const files = await open()
      const staged = await files.stage(text('a'), 10)
      await staged.discard()
      await expect(staged.keep('production', nameOf('a'))).rejects.toThrow()
      expect(await files.list('production')).toEqual([])
    })

    it('deletes a file once', async () => {
      const files = await withFile('a')
      expect(await files.delete('production', nameOf('a'))).toBe(true)
      expect(await files.delete('production', nameOf('a'))).toBe(false)
      await expect(textOf(files.read('production', nameOf('a')))).rejects.toThrow(NotFoundError)
    })

    it('deletes a dataset', async () => {
      const files = await withFile('a')
      await files.deleteDataset('production')
      expect(await files.list('production')).toEqual([])
    })

    it('sweeps only what was staged before the time', async () => {
      const files = await open()
      const staged = await files.stage(text('a'), 10)
      await files.sweep(0)
      await staged.keep('production', nameOf('a'))
      const abandoned = await files.stage(text('b'), 10)
      await files.sweep(Number.MAX_SAFE_INTEGER)
      await expect(abandoned.keep('production', nameOf('b'))).rejects.toThrow()
      expect((await files.list('production')).map(({name}) => name)).toEqual([nameOf('a')])
    })

    it.each([
      ['production', '../secret.txt'],
      ['production', `../${nameOf('a')}`],
      ['production', `${nameOf('a')}/..`],
      ['production', `${sha1('a')}.`],
      ['..', nameOf('a')],
      ['.staging', nameOf('a')],
      ['production/../production', nameOf('a')],
    ])('knows no file "%s", "%s"', async (dataset, name) => {
      const files = await withFile('a')
      expect(await files.stat(dataset, name)).toBeUndefined()
      expect(await files.delete(dataset, name)).toBe(false)
      await expect(textOf(files.read(dataset, name))).rejects.toThrow(NotFoundError)
      const staged = await files.stage(text('b'), 10)
      await expect(staged.keep(dataset, name)).rejects.toThrow(NotFoundError)
    })
  })
}
