import {readFile, stat} from 'node:fs/promises'
import {extname, join, normalize, sep} from 'node:path'

import {Hono} from 'hono'

import type {HttpEnv} from '../HttpEnv.ts'

export interface StudioRoutesOptions {
  /** of a studio that was built */
  folder: string
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** Nothing is asked of other hosts; scripts come from files, styles also from the Studio's own code. */
const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

/** Suffixes of files that `npm run build` has compressed, by their names in HTTP; the smallest first. */
const ENCODINGS = [
  {name: 'br', suffix: '.br'},
  {name: 'gzip', suffix: '.gz'},
] as const

/** The hash in a name like `index-Bq8kT3xZ.js` changes with the content. */
const HASHED = /-[\w-]{8,}\.\w+$/

/** The built studio; any other path that a browser opens shows it too, for its own router. */
export function studioRoutes({folder}: StudioRoutesOptions): Hono<HttpEnv> {
  return new Hono<HttpEnv>().get('/*', async (c, next) => {
    const path = safePath(c.req.path)
    const file = path === undefined ? undefined : await found(join(folder, path))
    if (file === undefined || path === undefined) {
      const wantsPage = (c.req.header('accept') ?? '').includes('text/html')
      if (!wantsPage || extname(c.req.path) !== '') return next()
    }
    const name = file ?? join(folder, 'index.html')
    const encoding = await compressed(name, c.req.header('accept-encoding') ?? '')
    const bytes = await readFile(encoding ? `${name}${encoding.suffix}` : name)
    const type = TYPES[extname(name)] ?? 'application/octet-stream'
    const isPage = type.startsWith('text/html')
    const kept = !isPage && HASHED.test(name)
    return new Response(c.req.method === 'HEAD' ? null : new Uint8Array(bytes), {
      headers: {
        'Content-Type': type,
        'Content-Length': String(bytes.byteLength),
        ...(encoding && {'Content-Encoding': encoding.name}),
        Vary: 'Accept-Encoding',
        'Cache-Control': kept ? 'public, max-age=31536000, immutable' : 'no-cache',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'same-origin',
        ...(isPage && {'Content-Security-Policy': PAGE_POLICY}),
      },
    })
  })
}

/** A path inside the folder, or nothing. */
function safePath(path: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return undefined
  }
  const relative = normalize(decoded).replace(/^[/\\]+/, '')
  const leaves = relative.split(sep).some((part) => part === '..' || part.startsWith('.'))
  return leaves || relative.includes('\0') ? undefined : relative
}

/** The first form of a file that is there and that the browser takes. */
async function compressed(name: string, accepted: string) {
  const wanted = accepted.split(',').flatMap((one) => {
    const [coding = '', weight = ''] = one.split(';')
    return /q=0(\.0*)?$/.test(weight.trim()) ? [] : coding.trim().toLowerCase()
  })
  for (const encoding of ENCODINGS) {
    if (!wanted.includes(encoding.name)) continue
    if ((await found(`${name}${encoding.suffix}`)) !== undefined) return encoding
  }
  return undefined
}

async function found(name: string): Promise<string | undefined> {
  try {
    const entry = await stat(name)
    return entry.isFile() ? name : undefined
  } catch {
    return undefined
  }
}
