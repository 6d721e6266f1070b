import {describe, expect, it} from 'vitest'

import {ConflictError, NotFoundError} from '../../errors.ts'
import type {SessionRecord, TokenRecord, UserRecord} from '../Storage.ts'
import type {StorageUnderTest} from '../storageConformance.ts'
import {CREATED_AT} from './transactions.ts'

const user = (id: string, login = id): UserRecord => ({
  id,
  login,
  name: `นาง ${id}`,
  email: '',
  passwordHash: 'scrypt$…',
  roles: ['editor', 'viewer'],
  createdAt: CREATED_AT,
  disabled: false,
})

const session = (tokenHash: string, userId: string, day = '01'): SessionRecord => ({
  tokenHash,
  userId,
  createdAt: CREATED_AT,
  expiresAt: `2026-02-${day}T00:00:00.000Z`,
})

const token = (id: string): TokenRecord => ({
  id,
  tokenHash: `hash of ${id}`,
  label: 'เว็บไซต์',
  role: 'viewer',
  createdAt: CREATED_AT,
})

export function accountsConformance(open: () => Promise<StorageUnderTest>): void {
  const accounts = async () => (await open()).storage.accounts

  describe('users', () => {
    it('are listed in order of creation, as they were written', async () => {
      const storage = await accounts()
      expect(await storage.users()).toEqual([])
      await storage.insertUser(user('benja'))
      await storage.insertUser({...user('anan'), roles: [], disabled: true})
      expect(await storage.users()).toEqual([
        user('benja'),
        {...user('anan'), roles: [], disabled: true},
      ])
    })

    it('have an id and a login of their own, in whatever case', async () => {
      const storage = await accounts()
      await storage.insertUser(user('u1', 'Anan'))
      expect((await storage.users()).map(({login}) => login)).toEqual(['anan'])
      await expect(storage.insertUser(user('u2', 'ANAN'))).rejects.toThrow(ConflictError)
      await expect(storage.insertUser(user('u1', 'benja'))).rejects.toThrow(ConflictError)
      await storage.insertUser(user('u2', 'benja'))
      await expect(storage.updateUser('u2', {login: 'aNan'})).rejects.toThrow(ConflictError)
      expect((await storage.users()).map(({login}) => login)).toEqual(['anan', 'benja'])
    })

    it('change only in what is given', async () => {
      const storage = await accounts()
      await storage.insertUser(user('anan'))
      await storage.updateUser('anan', {roles: ['viewer'], disabled: true})
      expect(await storage.users()).toEqual([{...user('anan'), roles: ['viewer'], disabled: true}])
      await expect(storage.updateUser('nobody', {disabled: true})).rejects.toThrow(NotFoundError)
    })

    it('go with their sessions', async () => {
      const storage = await accounts()
      await storage.insertUser(user('anan'))
      await storage.insertUser(user('benja'))
      await storage.insertSession(session('s1', 'anan'))
      await storage.insertSession(session('s2', 'benja'))
      await storage.deleteUser('anan')
      expect((await storage.users()).map(({id}) => id)).toEqual(['benja'])
      expect(await storage.session('s1')).toBeUndefined()
      expect(await storage.session('s2')).toEqual(session('s2', 'benja'))
      await expect(storage.deleteUser('anan')).rejects.toThrow(NotFoundError)
    })
  })

  describe('sessions', () => {
    it('are found by the hash, extended and ended', async () => {
      const storage = await accounts()
      await storage.insertSession(session('s1', 'anan'))
      expect(await storage.session('s1')).toEqual(session('s1', 'anan'))
      expect(await storage.session('s2')).toBeUndefined()
      await storage.extendSession('s1', session('s1', 'anan', '09').expiresAt)
      expect(await storage.session('s1')).toEqual(session('s1', 'anan', '09'))
      await storage.extendSession('s2', CREATED_AT)
      expect(await storage.session('s2')).toBeUndefined()
      await storage.deleteSession('s1')
      await storage.deleteSession('s1')
      expect(await storage.session('s1')).toBeUndefined()
    })

    it('end together for a person, and when their time is over', async () => {
      const storage = await accounts()
      await storage.insertSession(session('s1', 'anan'))
      await storage.insertSession(session('s2', 'anan'))
      await storage.insertSession(session('s3', 'benja', '02'))
      await storage.insertSession(session('s4', 'benja', '03'))
      await storage.deleteSessionsOf('anan')
      await storage.deleteSessionsBefore('2026-02-03T00:00:00.000Z')
      const left = await Promise.all(['s1', 's2', 's3', 's4'].map((hash) => storage.session(hash)))
      expect(left).toEqual([undefined, undefined, undefined, session('s4', 'benja', '03')])
    })
  })

  describe('tokens', () => {
    it('are listed in order of creation and deleted once', async () => {
      const storage = await accounts()
      await storage.insertToken(token('b'))
      await storage.insertToken(token('a'))
      expect(await storage.tokens()).toEqual([token('b'), token('a')])
      await storage.deleteToken('b')
      expect(await storage.tokens()).toEqual([token('a')])
      await expect(storage.deleteToken('b')).rejects.toThrow(NotFoundError)
    })
  })
}
