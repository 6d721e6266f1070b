import {counted} from '../../lib/counted.ts'
import {ScriptError} from '../../lib/ScriptError.ts'

/** @throws ScriptError when some were: the others went in, and each has been told */
export function checkRefused({refused}: {refused: number}, thing: string): undefined {
  if (refused === 0) return
  const were = refused === 1 ? 'was' : 'were'
  throw new ScriptError(`${counted(refused, thing)} ${were} refused; what to do is said above.`)
}
