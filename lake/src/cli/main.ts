import {enableCompileCache} from 'node:module'
import {resolve} from 'node:path'

// Before anything else is loaded: types are stripped and modules compiled once, not at each start.
enableCompileCache(resolve(import.meta.dirname, '../../node_modules/.cache/compiled'))
const {runCli} = await import('./runCli.ts')

process.exitCode = await runCli(process.argv.slice(2))
