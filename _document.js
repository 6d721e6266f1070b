import {createElement as h} from 'react'

import {FONT_FAMILY} from './studio/theme/fontFamily.js'

const STYLE = `
  :root { --sans: ${FONT_FAMILY} }
  html { background: #fff }
  @media (prefers-color-scheme: dark) { html { background: #13141b } }
  html, body, #sanity { height: 100% }
  body { margin: 0; -webkit-font-smoothing: antialiased }
`

/**
 * The page that the studio runs in. It asks nothing of other hosts and runs no inline script. The
 * Studio's tools read it in Node as it is, so it is JavaScript without JSX.
 *
 * @param {{entryPath: string, css?: readonly string[]}} props the script that starts the studio,
 *   and addresses of style sheets
 */
export default function Document({entryPath, css = []}) {
  return h(
    'html',
    {lang: 'th'},
    h(
      'head',
      null,
      h('meta', {charSet: 'utf-8'}),
      h('meta', {
        name: 'viewport',
        content: 'width=device-width, initial-scale=1, viewport-fit=cover',
      }),
      h('meta', {name: 'robots', content: 'noindex'}),
      h('meta', {name: 'referrer', content: 'same-origin'}),
      h('link', {rel: 'icon', href: '/static/favicon.ico', sizes: 'any'}),
      h('link', {rel: 'icon', href: '/static/favicon.svg', type: 'image/svg+xml'}),
      h('title', null, 'Capitals'),
      css.map((href) => h('link', {key: href, rel: 'stylesheet', href})),
      h('style', {dangerouslySetInnerHTML: {__html: STYLE}}),
    ),
    h(
      'body',
      null,
      h('div', {id: 'sanity'}),
      h(
        'noscript',
        null,
        h('p', null, 'โปรดเปิดใช้งาน JavaScript ในเบราว์เซอร์เพื่อใช้ระบบนี้'),
        h('p', {lang: 'en'}, 'Please turn on JavaScript in your browser to use this system.'),
      ),
      h('script', {type: 'module', src: entryPath}),
    ),
  )
}
