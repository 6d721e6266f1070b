import {html} from 'hono/html'

import {LOGIN_MAX} from '../../access/personDetails.ts'
import {alert, field, page, type Html, type PageFrame} from './page.ts'
import {text} from './texts.ts'

export interface SignInPageOptions {
  /** where to go afterwards */
  origin: string
  login?: string
  problem?: string
}

export function signInPage(frame: PageFrame, {origin, login, problem}: SignInPageOptions): Html {
  const {language} = frame
  return page(
    frame,
    text(language, 'signInTitle'),
    html`<p class="lead">${text(language, 'signInLead')}</p>
      ${alert(problem)}
      <form method="post" action="/login">
        <input type="hidden" name="origin" value="${origin}" />
        <input type="hidden" name="lang" value="${language}" />
        ${field({
          name: 'login',
          label: text(language, 'login'),
          type: 'text',
          autocomplete: 'username',
          maxLength: LOGIN_MAX,
          value: login,
          focus: !login,
        })}
        ${field({
          name: 'password',
          label: text(language, 'password'),
          type: 'password',
          autocomplete: 'current-password',
          focus: Boolean(login),
        })}
        <button type="submit">${text(language, 'signIn')}</button>
      </form>
      <p class="note">${text(language, 'forgotten')}</p>`,
  )
}
