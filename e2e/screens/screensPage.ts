import type {Screen, ScreenGroup} from './Screen.ts'

const SHOWN = [
  {language: 'th', name: 'Thai', width: 1440, share: 38},
  {language: 'th', name: 'Thai', width: 390, share: 11},
  {language: 'en', name: 'English', width: 1440, share: 38},
  {language: 'en', name: 'English', width: 390, share: 11},
] as const

/** The page of the documentation that shows all screens. Markdown. */
export function screensPage(groups: readonly ScreenGroup[]): string {
  const sections = groups.flatMap(({title, screens}) => [`## ${title}`, ...screens.map(section)])
  return `${[HEAD, ...sections].join('\n\n')}\n`
}

const HEAD = `# The screens

Every main screen in Thai and English, on a desk (1440 pixels) and on a phone (390 pixels). \`npm run screenshots\` takes
the pictures from a lake with the first content and writes this page.`

function section({name, title, tells}: Screen): string {
  const pictures = SHOWN.map(({language, name: spoken, width, share}) => {
    const source = `screenshots/${name}-${language}-${width}.webp`
    return `<a href="${source}"><img src="${source}" width="${share}%" alt="${title}, in ${spoken}, ${width} pixels wide"></a>`
  })
  return [`### ${title}`, tells, pictures.join('\n')].join('\n\n')
}
