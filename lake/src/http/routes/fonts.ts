import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'

import {Hono} from 'hono'

import type {HttpEnv} from '../HttpEnv.ts'
import {FONT_PARTS} from '../pages/fonts.ts'

/** `GET /lake/fonts/:name`: the typeface of the sign-in pages, which must not depend on the system's. */
export function fontRoutes(): Hono<HttpEnv> {
  return new Hono<HttpEnv>().get('/lake/fonts/:name', async (c, next) => {
    const part = FONT_PARTS.find(({name}) => name === c.req.param('name'))
    if (!part) return next()
    const address = import.meta.resolve(`@fontsource-variable/noto-sans-thai/files/${part.file}`)
    const bytes = await readFile(fileURLToPath(address))
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'font/woff2',
        'Cache-Control': 'public, max-age=604800',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  })
}
