import {Hono} from 'hono'

import type {FirstRun, SignIn} from '../../access/Accounts.ts'
import {
  checkDetails,
  DETAIL_SENTENCES,
  PersonDetailsError,
  type PersonDetails,
} from '../../access/personDetails.ts'
import {ForbiddenError, TooManyRequestsError, UnauthorizedError} from '../../errors.ts'
import type {HttpEnv} from '../HttpEnv.ts'
import {chooseLanguage, type Language} from '../pages/languages.ts'
import {messagePage} from '../pages/messagePage.ts'
import {newPage, sendPage, type PageContext} from '../pages/sendPage.ts'
import {setupPage, type SetupField} from '../pages/setupPage.ts'
import {signInPage} from '../pages/signInPage.ts'
import {text, waitText} from '../pages/texts.ts'
import {readLimited} from '../readLimited.ts'
import {isTrustedOrigin, trustedReturn, type OriginOptions} from '../trustedOrigin.ts'

/** bytes */
const FORM_SIZE = 16 * 1024

export interface SignInRoutesOptions extends OriginOptions {
  accounts: Pick<SignIn, 'authenticate' | 'issueSid'> &
    Pick<FirstRun, 'isSetupToken' | 'createFirstAdministrator'>
  /** of the project */
  displayName: string
  /** of who asks, for the limit on attempts */
  clientAddress: (context: PageContext) => string
}

/**
 * The pages behind the Studio's provider flow: `GET /login?origin=<studio>` shows the form, which
 * leads back to `<studio>#sid=…`; `/setup?token=…` makes the first administrator.
 */
export function signInRoutes(options: SignInRoutesOptions): Hono<HttpEnv> {
  const {accounts, displayName, clientAddress} = options
  const routes = new Hono<HttpEnv>()

  function refuse(c: PageContext, language: Language) {
    const frame = newPage(displayName, language, (lang) => `/login?lang=${lang}`)
    return sendPage(
      c,
      frame,
      messagePage(frame, {
        title: text(language, 'refusedTitle'),
        lead: text(language, 'refusedLead'),
        next: {href: `/login?lang=${language}`, label: text(language, 'goToSignIn')},
      }),
      403,
    )
  }

  function linkEnded(c: PageContext, language: Language) {
    const frame = newPage(displayName, language, (lang) => `/setup?lang=${lang}`)
    return sendPage(
      c,
      frame,
      messagePage(frame, {
        title: text(language, 'linkEndedTitle'),
        lead: text(language, 'linkEndedLead'),
        next: {href: `/login?lang=${language}`, label: text(language, 'goToSignIn')},
      }),
      403,
    )
  }

  function signInFrame(language: Language, origin: string) {
    return newPage(
      displayName,
      language,
      (lang) => `/login?${new URLSearchParams({origin, lang}).toString()}`,
    )
  }

  /** @throws ForbiddenError for a form on another site, PayloadTooLargeError */
  async function readForm(c: PageContext): Promise<(name: string) => string> {
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site')
    const own = {...options, allowedOrigins: []}
    if (
      (origin !== undefined && !isTrustedOrigin(origin, c.req.raw, own)) ||
      (site !== undefined && site !== 'same-origin')
    ) {
      throw new ForbiddenError('This form was sent from another site')
    }
    const form = new URLSearchParams(await readLimited(c.req.raw, FORM_SIZE))
    return (name) => form.get(name) ?? ''
  }

  routes.get('/login', (c) => {
    const language = chooseLanguage(c.req.query('lang'), c.req.header('accept-language'))
    const origin = trustedReturn(c.req.query('origin') ?? '/', c.req.raw, options)
    if (origin === undefined) return refuse(c, language)
    const frame = signInFrame(language, origin)
    return sendPage(c, frame, signInPage(frame, {origin}), 200, origin)
  })

  routes.post('/login', async (c) => {
    const form = await readForm(c)
    const language = chooseLanguage(form('lang'), c.req.header('accept-language'))
    const origin = trustedReturn(form('origin'), c.req.raw, options)
    if (origin === undefined) return refuse(c, language)
    const login = form('login')
    try {
      const user = await accounts.authenticate(login, form('password'), clientAddress(c))
      return c.redirect(`${origin}#sid=${accounts.issueSid(user)}`, 303)
    } catch (error) {
      const known = signInProblem(error, language)
      if (!known) throw error
      if (known.retryAfter !== undefined) c.header('Retry-After', String(known.retryAfter))
      const frame = signInFrame(language, origin)
      const content = signInPage(frame, {origin, login, problem: known.problem})
      return sendPage(c, frame, content, known.status, origin)
    }
  })

  routes.get('/setup', async (c) => {
    const language = chooseLanguage(c.req.query('lang'), c.req.header('accept-language'))
    const token = c.req.query('token') ?? ''
    if (!(await accounts.isSetupToken(token))) return linkEnded(c, language)
    const frame = setupFrame(displayName, language, token)
    return sendPage(c, frame, setupPage(frame, {token}), 200)
  })

  routes.post('/setup', async (c) => {
    const form = await readForm(c)
    const language = chooseLanguage(form('lang'), c.req.header('accept-language'))
    const token = form('token')
    if (!(await accounts.isSetupToken(token))) return linkEnded(c, language)
    const details = {name: form('name'), login: form('login'), password: form('password')}
    const problems = setupProblems(details, form('repeated'), language)
    if (Object.keys(problems).length > 0) {
      const frame = setupFrame(displayName, language, token)
      return sendPage(c, frame, setupPage(frame, {token, ...details, problems}), 400)
    }
    try {
      const user = await accounts.createFirstAdministrator(token, details)
      return c.redirect(`${options.baseUrl(c.req.raw)}/#sid=${accounts.issueSid(user.id)}`, 303)
    } catch (error) {
      if (error instanceof ForbiddenError) return linkEnded(c, language)
      if (!(error instanceof PersonDetailsError)) throw error
      const frame = setupFrame(displayName, language, token)
      const content = setupPage(frame, {
        token,
        ...details,
        problems: problemSentences(error, language),
      })
      return sendPage(c, frame, content, 400)
    }
  })

  return routes
}

function setupFrame(displayName: string, language: Language, token: string) {
  return newPage(
    displayName,
    language,
    (lang) => `/setup?${new URLSearchParams({token, lang}).toString()}`,
  )
}

interface SignInProblem {
  status: 401 | 429
  problem: string
  /** seconds */
  retryAfter?: number
}

function signInProblem(error: unknown, language: Language): SignInProblem | undefined {
  if (error instanceof UnauthorizedError) return {status: 401, problem: text(language, 'wrong')}
  if (!(error instanceof TooManyRequestsError)) return undefined
  const {retryAfter} = error
  const wait = waitText(language, retryAfter)
  return {status: 429, problem: text(language, 'tooMany', {wait}), retryAfter}
}

function setupProblems(details: PersonDetails, repeated: string, language: Language) {
  const problems: Partial<Record<SetupField, string>> = {}
  try {
    checkDetails(details)
  } catch (error) {
    if (!(error instanceof PersonDetailsError)) throw error
    Object.assign(problems, problemSentences(error, language))
  }
  if (!problems.password && repeated !== details.password) {
    problems.repeated = text(language, 'passwordsDiffer')
  }
  return problems
}

function problemSentences(
  {problems}: PersonDetailsError,
  language: Language,
): Partial<Record<SetupField, string>> {
  return Object.fromEntries(
    Object.entries(problems).map(([name, problem]) => [name, DETAIL_SENTENCES[problem][language]]),
  )
}
