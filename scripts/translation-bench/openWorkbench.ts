import type {Browser} from 'playwright-core'

import {newVisitor, type Visitor} from '../../e2e/support/browser.ts'
import {type Capitals, PASSWORD} from '../../e2e/support/capitals.ts'
import {signIn} from '../../e2e/support/signIn.ts'

/** A browser in which somebody has signed in who may do everything. */
export async function openWorkbench(browser: Browser, capitals: Capitals): Promise<Visitor> {
  const role = ['--name', 'Bench', '--role', 'administrator']
  await capitals.command(['user', 'create', 'bench', ...role], `${PASSWORD}\n`)
  const visitor = await newVisitor(browser, capitals.origin, 'en-US')
  await signIn(visitor.page, 'bench')
  return visitor
}
