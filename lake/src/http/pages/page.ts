import {html, raw} from 'hono/html'

import {LANGUAGES, type Language} from './languages.ts'
import {STYLES} from './styles.ts'
import {text} from './texts.ts'

export type Html = ReturnType<typeof html>

export interface PageFrame {
  language: Language
  /** of the project, shown at the top */
  displayName: string
  /** of the one `<style>` */
  nonce: string
  /** this page in another language */
  inLanguage: (language: Language) => string
}

const MARK = `<svg width="28" height="28" viewBox="0 0 28 28" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" aria-hidden="true"><path d="M3 9c3.7-3 7.3-3 11 0s7.3 3 11 0M3 15c3.7-3 7.3-3 11 0s7.3 3 11 0M3 21c3.7-3 7.3-3 11 0s7.3 3 11 0"/></svg>`
const ICON = `data:image/svg+xml,${encodeURIComponent(
  MARK.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replace(
    'currentColor',
    '#0b5f55',
  ),
)}`

/** A whole page without script: it works before anything is loaded and under the strictest policy. */
export function page(frame: PageFrame, title: string, content: Html): Html {
  const {language, displayName, nonce, inLanguage} = frame
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${displayName}</title>
        <link rel="icon" href="${ICON}" />
        <style nonce="${nonce}">
          ${raw(STYLES)}
        </style>
      </head>
      <body>
        <header>
          <div class="brand">${raw(MARK)}<span>${displayName}</span></div>
          <nav class="languages" aria-label="ภาษา / Language">
            ${LANGUAGES.map((one) =>
              one === language
                ? html`<span lang="${one}" aria-current="true">${text(one, 'language')}</span>`
                : html`<a lang="${one}" hreflang="${one}" href="${inLanguage(one)}"
                    >${text(one, 'language')}</a
                  >`,
            )}
          </nav>
        </header>
        <main>
          <div class="card">
            <h1>${title}</h1>
            ${content}
          </div>
        </main>
      </body>
    </html>`
}

/** A message that a screen reader says when the page comes. */
export function alert(message: string | undefined): Html | string {
  return message === undefined ? '' : html`<p class="alert" role="alert">${message}</p>`
}

export interface FieldOptions {
  name: string
  label: string
  type: 'text' | 'password'
  autocomplete: string
  value?: string
  hint?: string
  problem?: string
  focus?: boolean
  maxLength?: number
}

export function field(options: FieldOptions): Html {
  const {name, label, type, autocomplete, value, problem, focus, maxLength} = options
  const hint = problem ? undefined : options.hint
  const note = problem ? `${name}-problem` : hint && `${name}-hint`
  const attributes = [
    note && html`aria-describedby="${note}"`,
    problem && raw('aria-invalid="true"'),
    focus && raw('autofocus'),
    maxLength && html`maxlength="${maxLength}"`,
    value && html`value="${value}"`,
    // Phones would begin a user name with a capital and underline it.
    name === 'login' && raw('autocapitalize="none" spellcheck="false" inputmode="email"'),
  ].filter(Boolean)
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      autocomplete="${autocomplete}"
      required
      ${attributes.map((attribute) => html`${attribute} `)}
    />
    ${problem ? html`<p class="problem" id="${name}-problem">${problem}</p>` : ''}
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ''}
  </div>`
}
