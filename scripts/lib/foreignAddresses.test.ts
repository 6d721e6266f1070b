import {expect, test} from 'vitest'

import {foreignAddresses, withoutForeignFonts, withoutForeignScripts} from './foreignAddresses.ts'

const OWN_FACE = '@font-face{font-family:"A";src:url(/static/a.woff2)format("woff2")}'
const FOREIGN_FACE = '@font-face { font-family:B; src:url(https://fonts.example/b.woff2) }'

test('drops scripts of other hosts and keeps those of its own', () => {
  const own = '<script type="module" src="/static/sanity.js"></script>'
  const foreign = '<script src="https://core.example/bridge.js" async></script>\n'
  expect(withoutForeignScripts(`<body>${foreign}${own}</body>`)).toBe(`<body>${own}</body>`)
})

test('drops typefaces of other hosts and keeps those of its own', () => {
  expect(withoutForeignFonts(`${OWN_FACE}${FOREIGN_FACE}p{margin:0}`)).toBe(
    `${OWN_FACE}p{margin:0}`,
  )
})

test('finds what a page and a style sheet ask other hosts for', () => {
  const page =
    '<link rel="icon" href="https://a.example/i.png"><img src="/i.png"><a href="https://b.example">'
  expect(foreignAddresses(page)).toEqual(['https://a.example/i.png'])
  expect(foreignAddresses(`@import "https://c.example/c.css";${FOREIGN_FACE}`)).toEqual([
    'https://c.example/c.css',
    'https://fonts.example/b.woff2',
  ])
})
