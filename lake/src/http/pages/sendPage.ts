import {randomBytes} from 'node:crypto'

import type {Context} from 'hono'

import type {HttpEnv} from '../HttpEnv.ts'
import type {Language} from './languages.ts'
import type {Html, PageFrame} from './page.ts'

export type PageContext = Context<HttpEnv>

export function newPage(
  displayName: string,
  language: Language,
  inLanguage: (language: Language) => string,
): PageFrame {
  return {displayName, language, inLanguage, nonce: randomBytes(16).toString('base64')}
}

/**
 * A page that loads and runs nothing, is never kept and never framed. `formTarget`: the address
 * that a form leads on to, which browsers check as they check the form's own.
 */
export function sendPage(
  c: PageContext,
  {nonce, language}: PageFrame,
  content: Html,
  status: 200 | 400 | 401 | 403 | 429,
  formTarget?: string,
) {
  const target = formTarget === undefined ? '' : ` ${new URL(formTarget).origin}`
  c.header(
    'Content-Security-Policy',
    [
      "default-src 'none'",
      `style-src 'nonce-${nonce}'`,
      "font-src 'self'",
      'img-src data:',
      `form-action 'self'${target}`,
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; '),
  )
  c.header('Cache-Control', 'no-store')
  c.header('Content-Language', language)
  // Not `no-referrer`: the form's own POST would come with `Origin: null` then.
  c.header('Referrer-Policy', 'same-origin')
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('X-Frame-Options', 'DENY')
  return c.html(content, status)
}
