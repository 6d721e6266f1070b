import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir, userInfo} from 'node:os'
import {join} from 'node:path'

/** Where the servers of this user note which data folder is served on which port. */
function folder(): string {
  return join(tmpdir(), `lake-${userInfo().username}`)
}

/** Notes the data folder of the server on this port. Returns the way out. */
export function noteRunningServer(port: number, data: string): () => void {
  const file = join(folder(), String(port))
  try {
    mkdirSync(folder(), {recursive: true, mode: 0o700})
    writeFileSync(file, data, {mode: 0o600})
  } catch {
    // Only a convenience: LAKE_DATA says the same.
    return () => {}
  }
  return () => rmSync(file, {force: true})
}

/** The data folder of the last server of this user on the port. */
export function dataOfRunningServer(port: number): string | undefined {
  try {
    return readFileSync(join(folder(), String(port)), 'utf8')
  } catch {
    return undefined
  }
}
