import type {LakeOptions} from '../../lib/lakeSettings.ts'
import type {Lake} from '../Lake.ts'

/** What a command line asks for, once it is found to be right. */
export interface Command {
  where: LakeOptions
  /** @returns what there is to say at the end, beside what was said on the way */
  run(lake: Lake): Promise<string | undefined>
}

/** Reads what follows the name of a command. @throws UsageError for what is wrong in it */
export type ReadCommand = (args: string[]) => Command
