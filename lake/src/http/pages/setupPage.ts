import {html} from 'hono/html'

import {LOGIN_MAX, NAME_MAX, PASSWORD_MIN} from '../../access/personDetails.ts'
import {alert, field, page, type Html, type PageFrame} from './page.ts'
import {text} from './texts.ts'

export type SetupField = 'name' | 'login' | 'password' | 'repeated'

export interface SetupPageOptions {
  token: string
  name?: string
  login?: string
  /** sentences, by field */
  problems?: Partial<Record<SetupField, string>>
}

export function setupPage(frame: PageFrame, options: SetupPageOptions): Html {
  const {language} = frame
  const {token, name, login, problems = {}} = options
  const fields: SetupField[] = ['name', 'login', 'password', 'repeated']
  const focus = fields.find((one) => problems[one]) ?? 'name'
  return page(
    frame,
    text(language, 'setupTitle'),
    html`<p class="lead">${text(language, 'setupLead')}</p>
      ${alert(fields.some((one) => problems[one]) ? text(language, 'checkFields') : undefined)}
      <form method="post" action="/setup">
        <input type="hidden" name="token" value="${token}" />
        <input type="hidden" name="lang" value="${language}" />
        ${field({
          name: 'name',
          label: text(language, 'name'),
          type: 'text',
          autocomplete: 'name',
          maxLength: NAME_MAX,
          value: name,
          problem: problems.name,
          focus: focus === 'name',
        })}
        ${field({
          name: 'login',
          label: text(language, 'login'),
          type: 'text',
          autocomplete: 'username',
          maxLength: LOGIN_MAX,
          value: login,
          hint: text(language, 'loginHint'),
          problem: problems.login,
          focus: focus === 'login',
        })}
        ${field({
          name: 'password',
          label: text(language, 'newPassword'),
          type: 'password',
          autocomplete: 'new-password',
          hint: text(language, 'passwordHint', {count: PASSWORD_MIN}),
          problem: problems.password,
          focus: focus === 'password',
        })}
        ${field({
          name: 'repeated',
          label: text(language, 'repeatPassword'),
          type: 'password',
          autocomplete: 'new-password',
          problem: problems.repeated,
          focus: focus === 'repeated',
        })}
        <button type="submit">${text(language, 'createAccount')}</button>
      </form>`,
  )
}
