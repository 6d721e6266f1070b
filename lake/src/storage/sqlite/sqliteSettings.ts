import type {SettingsStorage} from '../Storage.ts'
import {text} from './rows.ts'
import type {SqliteDatabase} from './SqliteDatabase.ts'

export function sqliteSettings(database: SqliteDatabase): SettingsStorage {
  return {
    get: async (scope, keys) =>
      keys.map((key) => {
        const row = database.get(
          'SELECT value, updated_at FROM settings WHERE scope = ? AND name = ?',
          scope,
          key,
        )
        return row && {value: JSON.parse(text(row, 'value')), updatedAt: text(row, 'updated_at')}
      }),
    set: async (scope, entries) => {
      database.transaction(() => {
        for (const {key, value, updatedAt} of entries) {
          database.run(
            'INSERT INTO settings (scope, name, value, updated_at) VALUES (?, ?, ?, ?) ON CONFLICT (scope, name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at',
            scope,
            key,
            JSON.stringify(value ?? null),
            updatedAt,
          )
        }
      })
    },
    delete: async (scope, key) => {
      database.run('DELETE FROM settings WHERE scope = ? AND name = ?', scope, key)
    },
  }
}
