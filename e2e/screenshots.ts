import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

import type {Browser, Page} from 'playwright-core'

import {buildStudio} from '../scripts/lib/buildStudio.mjs'
import {root} from '../scripts/lib/root.mjs'
import {emptyStudio} from './screens/emptyStudio.ts'
import {home} from './screens/home.ts'
import {lists} from './screens/lists.ts'
import {meeting} from './screens/meeting.ts'
import {newcomer} from './screens/newcomer.ts'
import {draftMeeting, prepareContent} from './screens/prepareContent.ts'
import {reader} from './screens/reader.ts'
import type {Screen, ScreenGroup} from './screens/Screen.ts'
import {screensPage} from './screens/screensPage.ts'
import {serverPages} from './screens/serverPages.ts'
import {tools} from './screens/tools.ts'
import {workbench} from './screens/workbench.ts'
import {DESK, type InterfaceLanguage, launchBrowser, newVisitor, PHONE} from './support/browser.ts'
import {type Capitals, PASSWORD, startCapitals} from './support/capitals.ts'
import {createCamera} from './support/createCamera.ts'
import {fillSignIn, signIn, studioReady} from './support/signIn.ts'

const AUTHOR = 'สมชาย ใจดี'

const FOLDER = join(root, 'docs', 'screenshots')
const FAILURES = join(root, 'e2e', 'failures')
const INTERFACES: Readonly<Record<Language, InterfaceLanguage>> = {th: 'th-TH', en: 'en-US'}

const LANGUAGES = ['th', 'en'] as const
type Language = (typeof LANGUAGES)[number]

const USAGE = `npm run screenshots -- [--only REGEXP] [--language th|en] [--studio FOLDER] [--to FOLDER]
  --only    the screens whose names it matches; all, and docs/screens.md, without it
  --language  in one language only
  --studio  one that is built, instead of dist
  --to      where the pictures go, instead of docs/screenshots`

const {values: options} = parseArgs({
  options: {
    only: {type: 'string'},
    language: {type: 'string'},
    studio: {type: 'string'},
    to: {type: 'string', default: FOLDER},
    help: {type: 'boolean', default: false},
  },
})

/** Takes the pictures of the main screens that the documentation shows, in both languages and sizes. */
async function main(): Promise<void> {
  if (options.help) return void process.stdout.write(`${USAGE}\n`)
  if (options.studio === undefined) await buildStudio(root, process.execPath)
  await mkdir(options.to, {recursive: true})
  await using browser = await launchBrowser()
  await using camera = await createCamera(browser)
  const failed: string[] = []
  const faults: string[] = []

  async function takeAll(page: Page, group: ScreenGroup, language: Language): Promise<void> {
    for (const screen of group.screens.filter(isWanted)) {
      const {name, open, show, close, isReopened = false} = screen
      try {
        await page.setViewportSize(DESK)
        await open(page)
        await show?.(page)
        await camera.keep(page, join(options.to, fileName(name, language, DESK.width)))
        if (isReopened) await close?.(page)
        await page.setViewportSize(PHONE)
        if (isReopened) await open(page)
        await show?.(page)
        await camera.keep(page, join(options.to, fileName(name, language, PHONE.width)))
        await close?.(page)
        process.stdout.write(`${name} ${language}\n`)
      } catch (error) {
        failed.push(
          `${name} ${language}: ${error instanceof Error ? error.message : String(error)}`,
        )
        await mkdir(FAILURES, {recursive: true})
        await page.screenshot({path: join(FAILURES, `${name}-${language}.png`)}).catch(() => {})
      }
    }
  }

  /** Takes pictures in a browser of their own, as somebody who is signed in by `enter`. */
  async function visit(
    capitals: Capitals,
    language: Language,
    enter: (page: Page) => Promise<void>,
    groups: readonly ScreenGroup[],
  ): Promise<void> {
    if (options.language !== undefined && options.language !== language) return
    if (!groups.some(({screens}) => screens.some(isWanted))) return
    await using visitor = await newVisitor(browser, capitals.origin, INTERFACES[language])
    await enter(visitor.page)
    for (const group of groups) await takeAll(visitor.page, group, language)
    faults.push(...visitor.faults)
  }

  const studio = options.studio === undefined ? {} : {studio: options.studio}
  await using capitals = await startCapitals(studio)
  for (const language of LANGUAGES) {
    await visit(capitals, language, async () => {}, [
      serverPages(language, () => capitals.setupLink),
    ])
  }
  await addPerson(capitals, 'somchai', AUTHOR, 'administrator')
  await prepare(browser, capitals)
  for (const language of LANGUAGES) {
    const newcomerLogin = `praphan-${language}`
    await addPerson(capitals, newcomerLogin, 'ประพันธ์ อ่านดี', 'viewer')
    const first = (page: Page) => enterFirst(page, newcomerLogin)
    await visit(capitals, language, first, [newcomer])
    const again = (page: Page) => signIn(page, newcomerLogin)
    await visit(capitals, language, again, [reader])
    await visit(capitals, language, enterAgain, [home, lists, meeting, tools, workbench])
  }

  const nothing = await mkdtemp(join(tmpdir(), 'capitals-empty-'))
  await using empty = await startCapitals({...studio, content: nothing})
  await addPerson(empty, 'somchai', AUTHOR, 'administrator')
  for (const language of LANGUAGES) {
    await visit(empty, language, enterAgain, [emptyStudio])
  }
  await rm(nothing, {recursive: true})

  if (options.only === undefined) {
    const groups = [
      serverPages('th', () => ''),
      newcomer,
      reader,
      home,
      lists,
      meeting,
      tools,
      workbench,
      emptyStudio,
    ]
    await writeFile(join(root, 'docs', 'screens.md'), screensPage(groups))
  }
  if (failed.length + faults.length > 0) throw new Error([...failed, ...faults].join('\n'))
}

async function prepare(browser: Browser, capitals: Capitals): Promise<void> {
  await using author = await newVisitor(browser, capitals.origin, 'th-TH')
  await signIn(author.page, 'somchai')
  const client = (await capitals.client()).withConfig({perspective: 'raw'})
  await prepareContent(client, author.page)
  await draftMeeting(client, author.page)
}

function isWanted({name}: Screen): boolean {
  return options.only === undefined || new RegExp(options.only).test(name)
}

function fileName(name: string, language: Language, width: number): string {
  return `${name}-${language}-${width}.webp`
}

async function addPerson(
  capitals: Capitals,
  login: string,
  name: string,
  role: string,
): Promise<void> {
  const args = ['user', 'create', login, '--name', name, '--role', role]
  await capitals.command(args, `${PASSWORD}\n`)
}

function enterAgain(page: Page): Promise<void> {
  return signIn(page, 'somchai')
}

/** Signs in and leaves the offer of a visit where it is. */
async function enterFirst(page: Page, login: string): Promise<void> {
  await page.goto('/')
  await page.waitForURL(/\/login\?/)
  await fillSignIn(page, login, PASSWORD)
  await studioReady(page)
}

await main()
