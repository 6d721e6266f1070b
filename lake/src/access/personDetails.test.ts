import {describe, expect, it} from 'vitest'

import {
  checkDetails,
  DETAIL_SENTENCES,
  normalizeLogin,
  PersonDetailsError,
} from './personDetails.ts'

function problems(details: {name?: string; login?: string; password?: string}): unknown {
  try {
    checkDetails({name: 'Somsri', login: 'somsri', password: 'a long password', ...details})
    return 'none'
  } catch (error) {
    return error instanceof PersonDetailsError ? error.problems : error
  }
}

describe('checkDetails', () => {
  it('names the first problem of each field', () => {
    expect([
      problems({}),
      problems({name: ' '}),
      problems({name: 'x'.repeat(201)}),
      problems({login: ''}),
      problems({login: 'two words'}),
      problems({login: 'x'.repeat(201)}),
      problems({password: '123456789'}),
      problems({password: '1234567890'}),
      problems({password: '🐘'.repeat(9)}),
      problems({password: 'ก'.repeat(334)}),
      problems({login: 'someone@example.org', password: 'Someone@Example.org'}),
      problems({name: '', login: '', password: ''}),
    ]).toEqual([
      'none',
      {name: 'nameMissing'},
      {name: 'nameTooLong'},
      {login: 'loginMissing'},
      {login: 'loginHasSpaces'},
      {login: 'loginTooLong'},
      {password: 'passwordTooShort'},
      'none',
      {password: 'passwordTooShort'},
      {password: 'passwordTooLong'},
      {password: 'passwordIsLogin'},
      {name: 'nameMissing', login: 'loginMissing', password: 'passwordTooShort'},
    ])
  })
})

describe('DETAIL_SENTENCES', () => {
  it('are in Thai and English', () => {
    for (const {en, th} of Object.values(DETAIL_SENTENCES)) {
      expect(en).toMatch(/^[A-Z][^\p{Script=Thai}]+\.$/u)
      expect(th).toMatch(/\p{Script=Thai}/u)
    }
  })
})

describe('normalizeLogin', () => {
  it('trims and folds case', () => {
    expect(normalizeLogin(' Somsri@BMA.go.th ')).toBe('somsri@bma.go.th')
  })
})
