import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {expect, test} from 'vitest'

import {preloadStart} from './preloadStart.ts'

test('the page names what its module needs, each once, and not what is asked for later', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'preload-'))
  try {
    await mkdir(join(folder, 'static'))
    const write = (name: string, text: string) => writeFile(join(folder, name), text)
    await write('index.html', '<body><script type="module" src="/static/a.js"></script></body>')
    await write('static/a.js', 'import{x}from"./b.js";import"./c.js";import("./late.js");')
    await write('static/b.js', 'export{y as x}from"./c.js";')
    await write('static/c.js', 'import "./a.js"; export const y = 1')
    preloadStart(folder)
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toBe(
      '<body><link rel="modulepreload" href="/static/b.js"/>' +
        '<link rel="modulepreload" href="/static/c.js"/>' +
        '<script type="module" src="/static/a.js"></script></body>',
    )
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
})
