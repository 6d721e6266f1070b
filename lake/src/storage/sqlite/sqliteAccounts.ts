import {ConflictError, NotFoundError} from '../../errors.ts'
import type {AccountStorage, SessionRecord, TokenRecord, UserRecord} from '../Storage.ts'
import {text, type Row} from './rows.ts'
import type {SqliteDatabase} from './SqliteDatabase.ts'

export function sqliteAccounts(database: SqliteDatabase): AccountStorage {
  const user = (id: string) => database.get('SELECT * FROM users WHERE id = ?', id)
  return {
    users: async () => database.all('SELECT * FROM users ORDER BY key').map(readUser),
    insertUser: async (record) => {
      conflict(`The login "${record.login}" is taken`, () =>
        database.run(
          'INSERT INTO users (id, login, name, email, password_hash, roles, created_at, disabled) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
          ...userValues(record),
        ),
      )
    },
    updateUser: async (id, changes) => {
      const row = user(id)
      if (!row) throw new NotFoundError(`No user "${id}"`)
      const record = {...readUser(row), ...changes}
      conflict(`The login "${record.login}" is taken`, () =>
        database.run(
          'UPDATE users SET id = ?, login = ?, name = ?, email = ?, password_hash = ?, roles = ?, created_at = ?, disabled = ? WHERE id = ?',
          ...userValues(record),
          id,
        ),
      )
    },
    deleteUser: async (id) => {
      database.transaction(() => {
        if (database.run('DELETE FROM users WHERE id = ?', id) === 0) {
          throw new NotFoundError(`No user "${id}"`)
        }
        database.run('DELETE FROM sessions WHERE user_id = ?', id)
      })
    },
    insertSession: async ({tokenHash, userId, createdAt, expiresAt}) => {
      database.run(
        'INSERT INTO sessions (token_hash, user_id, created_at, expires_at) VALUES (?, ?, ?, ?)',
        tokenHash,
        userId,
        createdAt,
        expiresAt,
      )
    },
    session: async (tokenHash) => {
      const row = database.get('SELECT * FROM sessions WHERE token_hash = ?', tokenHash)
      return row && readSession(row)
    },
    extendSession: async (tokenHash, expiresAt) => {
      database.run('UPDATE sessions SET expires_at = ? WHERE token_hash = ?', expiresAt, tokenHash)
    },
    deleteSession: async (tokenHash) => {
      database.run('DELETE FROM sessions WHERE token_hash = ?', tokenHash)
    },
    deleteSessionsOf: async (userId) => {
      database.run('DELETE FROM sessions WHERE user_id = ?', userId)
    },
    deleteSessionsBefore: async (time) => {
      database.run('DELETE FROM sessions WHERE expires_at < ?', time)
    },
    tokens: async () => database.all('SELECT * FROM tokens ORDER BY key').map(readToken),
    insertToken: async ({id, tokenHash, label, role, createdAt}) => {
      database.run(
        'INSERT INTO tokens (id, token_hash, label, role, created_at) VALUES (?, ?, ?, ?, ?)',
        id,
        tokenHash,
        label,
        role,
        createdAt,
      )
    },
    deleteToken: async (id) => {
      if (database.run('DELETE FROM tokens WHERE id = ?', id) === 0) {
        throw new NotFoundError(`No token "${id}"`)
      }
    },
  }
}

function conflict(message: string, work: () => unknown): void {
  try {
    work()
  } catch (error) {
    throw error instanceof ConflictError ? new ConflictError(message, {cause: error}) : error
  }
}

function userValues(user: UserRecord): Array<string | number> {
  const {id, login, name, email, passwordHash, roles, createdAt, disabled} = user
  return [
    id,
    login.toLowerCase(),
    name,
    email,
    passwordHash,
    roles.join(' '),
    createdAt,
    Number(disabled),
  ]
}

function readUser(row: Row): UserRecord {
  return {
    id: text(row, 'id'),
    login: text(row, 'login'),
    name: text(row, 'name'),
    email: text(row, 'email'),
    passwordHash: text(row, 'password_hash'),
    roles: text(row, 'roles').split(' ').filter(Boolean),
    createdAt: text(row, 'created_at'),
    disabled: row['disabled'] === 1,
  }
}

function readSession(row: Row): SessionRecord {
  return {
    tokenHash: text(row, 'token_hash'),
    userId: text(row, 'user_id'),
    createdAt: text(row, 'created_at'),
    expiresAt: text(row, 'expires_at'),
  }
}

function readToken(row: Row): TokenRecord {
  return {
    id: text(row, 'id'),
    tokenHash: text(row, 'token_hash'),
    label: text(row, 'label'),
    role: text(row, 'role'),
    createdAt: text(row, 'created_at'),
  }
}
