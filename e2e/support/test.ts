import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'

import {expect, test as base} from 'vitest'

import {root} from '../../scripts/lib/root.mjs'
import {type InterfaceLanguage, launchBrowser, newVisitor, type Visitor} from './browser.ts'
import {PASSWORD, startCapitals} from './capitals.ts'
import {signIn} from './signIn.ts'

/** Where the pages of a failed test are kept as pictures. */
const FAILURES = join(root, 'e2e', 'failures')

export type Role =
  | 'administrator'
  | 'editor'
  | 'viewer'
  | 'coordinator'
  | `translator-${string}`
  | `reviewer-${string}`

/** Whoever signs in: a name shown beside their work, and what they may do. */
export interface Person {
  name: string
  login: string
  role: Role
}

export const SOMCHAI: Person = {name: 'สมชาย ใจดี', login: 'somchai', role: 'administrator'}
export const MALEE: Person = {name: 'Malee Srisuk', login: 'malee', role: 'editor'}
export const PRAPHAN: Person = {name: 'ประพันธ์ อ่านดี', login: 'praphan', role: 'viewer'}

/**
 * A test of the whole. Each file has a server on new data and a browser; each test's visitors are
 * closed at its end, when nothing may have gone wrong in their pages.
 */
export const test = base
  .extend('capitals', {scope: 'file'}, async ({}, {onCleanup}) => {
    const capitals = await startCapitals()
    onCleanup(() => capitals[Symbol.asyncDispose]())
    return capitals
  })
  .extend('browser', {scope: 'file'}, async ({}, {onCleanup}) => {
    const browser = await launchBrowser()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('accounts', {scope: 'file'}, async ({capitals}) => {
    const made = new Set<string>()
    return {
      async ensure({login, name, role}: Person): Promise<void> {
        if (made.has(login)) return
        made.add(login)
        const args = ['user', 'create', login, '--name', name, '--role', role]
        await capitals.command(args, `${PASSWORD}\n`)
      },
    }
  })
  .extend('visit', async ({capitals, browser, accounts, task}, {onCleanup}) => {
    const visitors: Visitor[] = []
    onCleanup(async () => {
      if (task.result?.state === 'fail') await keepPictures(visitors, task.name)
      for (const visitor of visitors) await visitor[Symbol.asyncDispose]()
      expect(visitors.flatMap(({faults}) => faults)).toEqual([])
    })
    /** A browser of its own; signed in as a person, where one is given. */
    return async (person?: Person, language: InterfaceLanguage = 'en-US'): Promise<Visitor> => {
      const visitor = await newVisitor(browser, capitals.origin, language)
      visitors.push(visitor)
      if (person) {
        await accounts.ensure(person)
        await signIn(visitor.page, person.login)
      }
      return visitor
    }
  })

async function keepPictures(visitors: readonly Visitor[], name: string): Promise<void> {
  await mkdir(FAILURES, {recursive: true})
  const pages = visitors.flatMap(({context}) => context.pages())
  for (const [index, page] of pages.entries()) {
    await page.screenshot({path: join(FAILURES, `${name.replace(/\W+/g, '-')}-${index + 1}.png`)})
  }
}
