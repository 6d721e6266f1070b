import {afterEach, beforeEach, describe, expect, it} from 'vitest'

import {PASSWORD} from '../../access/testAccounts.ts'
import {accountsTestApp, ORIGIN, OTHER_STUDIO, type AccountsTestApp} from './accountsTestApp.ts'

let lake: AccountsTestApp

beforeEach(async () => {
  lake = await accountsTestApp()
})

afterEach(() => lake.close())

function createUser(): Promise<unknown> {
  return lake.accounts.createUser({
    name: 'สมศรี',
    login: 'somsri@example.org',
    password: PASSWORD,
    roles: ['editor'],
  })
}

function signIn(form: Record<string, string> = {}, headers: Record<string, string> = {}) {
  const defaults = {
    origin: `${ORIGIN}/`,
    lang: 'en',
    login: 'somsri@example.org',
    password: PASSWORD,
  }
  return lake.post('/login', {...defaults, ...form}, headers)
}

/** status and the texts of the alert or the field's problem */
async function problems(response: Response): Promise<unknown[]> {
  const html = await response.text()
  const found = html.matchAll(/<p class="(?:alert|problem)"[^>]*>([^<]*)</g)
  return [response.status, ...[...found].map(([, text]) => text)]
}

describe('GET /login', () => {
  it('is in the language that was chosen, else the browser’s, else Thai', async () => {
    const cases: Array<[string, string | undefined]> = [
      ['/login', undefined],
      ['/login', 'fr-FR, de;q=0.8'],
      ['/login', 'de, en-GB;q=0.8, th;q=0.2'],
      ['/login', 'en;q=0.5, th-TH'],
      ['/login?lang=en', 'th'],
      ['/login?lang=xx', 'en'],
    ]
    const languages = await Promise.all(
      cases.map(async ([path, accepted]) => {
        const headers: Record<string, string> = accepted ? {'accept-language': accepted} : {}
        return (await lake.request(path, {headers})).headers.get('content-language')
      }),
    )
    expect(languages).toEqual(['th', 'th', 'en', 'th', 'en', 'en'])
  })

  it('loads and runs nothing, is not kept and not framed', async () => {
    const response = await lake.request(`/login?origin=${OTHER_STUDIO}/desk`)
    const html = await response.text()
    const [, nonce] = /<style nonce="([^"]+)"/.exec(html) ?? []
    expect(response.headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'nonce-${nonce}'; font-src 'self'; img-src data:; ` +
        `form-action 'self' ${OTHER_STUDIO}; frame-ancestors 'none'; base-uri 'none'`,
    )
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(html).not.toMatch(/<script|https?:\/\/(?!studio\.example|lake\.test|www\.w3\.org)/)
  })

  it('refuses to lead back to an address that is not ours', async () => {
    const refused = [
      'https://evil.example/',
      '//evil.example',
      'https://studio.example.org.evil.example/',
      'https://studio.example.org@evil.example/',
      'https://user@studio.example.org/',
      'http://studio.example.org/',
      'javascript:alert(1)',
      'data:text/html,x',
      '/\\evil.example',
      'http://lake.test:3334/',
    ]
    const pages = await Promise.all(
      refused.map((origin) => lake.request(`/login?${new URLSearchParams({origin}).toString()}`)),
    )
    expect(pages.map(({status}) => status)).toEqual(refused.map(() => 403))
    const texts = await Promise.all(pages.map((response) => response.text()))
    expect(texts.filter((html) => html.includes('<form') || html.includes('evil'))).toEqual([])
    await createUser()
    const posted = await Promise.all(refused.map((origin) => signIn({origin})))
    expect(posted.map(({status, headers}) => [status, headers.get('location')])).toEqual(
      refused.map(() => [403, null]),
    )
  })

  it('writes what comes in as text', async () => {
    const origin = `${ORIGIN}/"><script>x</script>`
    const html = await (
      await lake.request(`/login?${new URLSearchParams({origin}).toString()}`)
    ).text()
    expect(html).not.toContain('<script>')
    const posted = await (await signIn({login: '"><script>x</script>'})).text()
    expect(posted).not.toContain('<script>')
    expect(posted).toContain('value="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"')
  })
})

describe('POST /login', () => {
  it('leads back with a sid that gives a token once', async () => {
    await createUser()
    for (const origin of [`${ORIGIN}/structure?a=b#old`, `${OTHER_STUDIO}/`]) {
      const response = await signIn({origin})
      const [address, sid = ''] = (response.headers.get('location') ?? '').split('#sid=')
      expect([response.status, address]).toEqual([303, origin.split('#')[0]])
      expect(sid.length).toBe(43)
      const fetched = await lake.request(`/auth/fetch?sid=${sid}`)
      const session: unknown = await fetched.json()
      expect(session).toEqual({token: expect.stringMatching(/^[\w-]{43}$/), label: 'Session'})
      expect((await lake.get(`/auth/fetch?sid=${sid}`))[0]).toBe(401)
    }
  })

  it('says what is wrong in the person’s language and keeps the login', async () => {
    await createUser()
    const english = await signIn({password: 'wrong'})
    expect(await english.clone().text()).toContain('value="somsri@example.org"')
    expect(await english.clone().text()).not.toContain('wrong"')
    expect(await problems(english)).toEqual([
      401,
      'The email, user name or password is not right. Try again.',
    ])
    expect(await problems(await signIn({lang: 'th', login: 'nobody'}))).toEqual([
      401,
      'อีเมล ชื่อผู้ใช้ หรือรหัสผ่านไม่ถูกต้อง โปรดลองอีกครั้ง',
    ])
  })

  it('limits attempts and says how long to wait', async () => {
    await createUser()
    for (let attempt = 0; attempt < 6; attempt++) await signIn({password: 'wrong'})
    const blocked = await signIn()
    expect(blocked.headers.get('retry-after')).toBe('30')
    expect(await problems(blocked)).toEqual([429, 'Too many attempts. Wait 30 s, then try again.'])
    expect(await problems(await signIn({lang: 'th'}))).toEqual([
      429,
      'ลองเข้าสู่ระบบหลายครั้งเกินไป โปรดรอ 30 วินาที แล้วลองอีกครั้ง',
    ])
    lake.pass(30_000)
    expect((await signIn()).status).toBe(303)
  })

  it('counts by the address of who asks', async () => {
    for (let attempt = 0; attempt < 30; attempt++) await signIn({login: `nobody${attempt}`})
    expect((await signIn({login: 'another'})).status).toBe(429)
    expect((await signIn({login: 'another'}, {'x-test-address': '203.0.113.2'})).status).toBe(401)
  })

  it('takes no form from another site, and none that is too large', async () => {
    await createUser()
    const statuses = [
      (await signIn({}, {origin: OTHER_STUDIO})).status,
      (await signIn({}, {origin: 'null'})).status,
      (await signIn({}, {'sec-fetch-site': 'cross-site'})).status,
      (await signIn({}, {'sec-fetch-site': 'same-site'})).status,
      (await signIn({login: 'x'.repeat(20_000)})).status,
    ]
    expect(statuses).toEqual([403, 403, 403, 403, 413])
  })
})

describe('/setup', () => {
  const details = {lang: 'en', name: 'ผู้ดูแล', login: 'admin', password: PASSWORD, repeated: PASSWORD}

  it('makes the first administrator and signs them in', async () => {
    const token = (await lake.accounts.newSetupToken()) ?? ''
    const page = await lake.request(`/setup?token=${token}&lang=th`)
    expect([page.status, (await page.text()).includes(`value="${token}"`)]).toEqual([200, true])
    const response = await lake.post('/setup', {token, ...details})
    const [address, sid] = (response.headers.get('location') ?? '').split('#sid=')
    expect([response.status, address]).toEqual([303, `${ORIGIN}/`])
    const session: unknown = await (await lake.request(`/auth/fetch?sid=${sid}`)).json()
    const bearer = typeof session === 'object' && session && 'token' in session ? session.token : ''
    expect(await lake.get('/users/me', `Bearer ${String(bearer)}`)).toEqual([
      200,
      expect.objectContaining({name: 'ผู้ดูแล', role: 'administrator'}),
    ])
    expect((await lake.request(`/setup?token=${token}`)).status).toBe(403)
    expect((await lake.post('/setup', {token, ...details, login: 'second'})).status).toBe(403)
    expect((await lake.storage.accounts.users()).map(({login}) => login)).toEqual(['admin'])
  })

  it('names every problem in the person’s language and keeps what will do', async () => {
    const token = (await lake.accounts.newSetupToken()) ?? ''
    const bad = {...details, name: ' ', login: 'two words', password: 'short', repeated: 'shor'}
    expect(await problems(await lake.post('/setup', {token, ...bad}))).toEqual([
      400,
      'Please correct what is marked below.',
      'Enter a name.',
      'The user name must not contain spaces.',
      'The password must have at least 10 characters.',
    ])
    const differing = {...details, lang: 'th', repeated: 'another long one'}
    const response = await lake.post('/setup', {token, ...differing})
    expect(await response.clone().text()).toContain('value="admin"')
    expect(await response.clone().text()).not.toContain(PASSWORD)
    expect(await problems(response)).toEqual([
      400,
      'โปรดแก้ไขข้อมูลที่ระบุไว้ด้านล่าง',
      'รหัสผ่านทั้งสองครั้งไม่ตรงกัน',
    ])
    await lake.accounts.createUser({...details, roles: ['viewer']})
    expect(await problems(await lake.post('/setup', {token, ...details}))).toEqual([
      400,
      'Please correct what is marked below.',
      'This user name is taken.',
    ])
  })

  it('takes no other link and no form from another site', async () => {
    const token = (await lake.accounts.newSetupToken()) ?? ''
    const statuses = [
      (await lake.request('/setup')).status,
      (await lake.request('/setup?token=wrong')).status,
      (await lake.post('/setup', {...details, token: 'wrong'})).status,
      (await lake.post('/setup', {...details, token}, {origin: OTHER_STUDIO})).status,
    ]
    expect(statuses).toEqual([403, 403, 403, 403])
    expect(await lake.storage.accounts.users()).toEqual([])
  })
})
