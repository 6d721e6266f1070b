import {fillSignIn} from '../support/signIn.ts'
import type {ScreenGroup} from './Screen.ts'

/**
 * The server's own pages, before anybody is signed in.
 *
 * @param setupLink asked for when it is needed: it is printed once the server listens
 */
export function serverPages(language: 'th' | 'en', setupLink: () => string): ScreenGroup {
  return {
    title: 'Signing in',
    screens: [
      {
        name: 'first-run',
        title: 'First run',
        tells: 'The first administrator chooses a name and a password; the link is good once.',
        async open(page) {
          await page.goto(`${setupLink()}&lang=${language}`)
          await page.locator('#repeated').waitFor()
        },
      },
      {
        name: 'first-run-over',
        title: 'First run, by a link that is no longer good',
        tells: 'Says why, and what to do.',
        async open(page) {
          await page.goto(`/setup?token=gone&lang=${language}`)
          await page.getByRole('heading').waitFor()
        },
      },
      {
        name: 'sign-in',
        title: 'Sign-in',
        tells: 'The language follows the browser, until another is chosen.',
        async open(page) {
          await page.goto(`/login?lang=${language}`)
          await page.locator('#password').waitFor()
        },
      },
      {
        name: 'sign-in-refused',
        title: 'Sign-in, refused',
        tells: 'Does not tell which of the two was wrong.',
        async open(page) {
          await page.goto(`/login?lang=${language}`)
          await fillSignIn(page, 'somchai', 'no password')
          await page.getByRole('alert').waitFor()
        },
      },
    ],
  }
}
