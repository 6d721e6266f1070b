import {defineConfig} from 'vitest/config'

const MINUTE = 60_000

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{lake,queries,translation,schemas,content,studio,plugins,scripts,migrations}/**/*.test.{ts,tsx}',
          ],
          setupFiles: ['scripts/lib/propertySeed.ts'],
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/support/buildStudio.ts'],
          testTimeout: 3 * MINUTE,
          hookTimeout: 3 * MINUTE,
          expect: {poll: {timeout: 20_000}},
          fileParallelism: false,
          // A browser on a shared machine may be held up for longer than any test waits.
          retry: process.env['CI'] ? 1 : 0,
        },
      },
    ],
  },
})
