import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'

import type Axe from 'axe-core'
import type {Page} from 'playwright-core'

import {type KnownViolation, knownViolations} from './knownViolations.ts'

/** WCAG 2.2 AA, and all that it builds on. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on the page as it is and no package is known to bring, `rule: element`. */
export async function findViolations(page: Page): Promise<string[]> {
  // What moves or fades is measured in the place and colour of the moment.
  await page.evaluate(endAnimations)
  await page.evaluate(source)
  return page.evaluate(runAxe, {standard: STANDARD, known: knownViolations})
}

interface Asked {
  standard: string[]
  known: readonly KnownViolation[]
}

async function runAxe({standard, known}: Asked): Promise<string[]> {
  const axe: typeof Axe = Reflect.get(globalThis, 'axe')
  const {violations} = await axe.run(document, {
    runOnly: standard,
    resultTypes: ['violations'],
    elementRef: true,
  })
  return violations.flatMap(({id, nodes}) =>
    nodes
      .filter(({element}) => element?.isConnected)
      .filter(
        ({element}) => !known.some(({rule, selector}) => rule === id && element?.matches(selector)),
      )
      .map(({html, target}) => `${id}: ${html.slice(0, 300)} (${target.join(' ')})`),
  )
}

async function endAnimations(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({effect}) => effect?.getTiming().iterations !== Infinity)
  await Promise.allSettled(ending.map(({finished}) => finished))
}
