import {parseArgs} from 'node:util'

import {commandAccounts, type CommandContext} from './CommandContext.ts'
import {onlyArguments, required, runCommand, UsageError} from './runCommand.ts'

const USAGE = `Usage:
  token create --role ROLE --label NAME   prints the token, this once
  token list                              id, role, created, label
  token revoke ID
ROLE is administrator, editor, viewer, or one that the server was started with.`

/** API tokens. Returns the exit code. */
export function tokenCommand(args: readonly string[], context: CommandContext): Promise<number> {
  return runCommand(context, USAGE, () => run(args, context))
}

async function run(args: readonly string[], context: CommandContext): Promise<void> {
  const [action, ...rest] = args
  const accounts = commandAccounts(context)
  switch (action) {
    case 'create': {
      const {values} = parseArgs({
        args: rest,
        options: {role: {type: 'string'}, label: {type: 'string'}},
      })
      const {token} = await accounts.createToken({
        role: required(values.role, '--role'),
        label: required(values.label, '--label'),
      })
      context.stdout(token)
      return
    }
    case 'list': {
      parseArgs({args: rest, options: {}})
      for (const {id, role, createdAt, label} of await context.storage.accounts.tokens()) {
        context.stdout([id, role, createdAt, label].join('\t'))
      }
      return
    }
    case 'revoke': {
      const {positionals} = parseArgs({args: rest, options: {}, allowPositionals: true})
      onlyArguments(positionals, 1)
      const id = required(positionals[0], 'ID')
      await accounts.revokeToken(id)
      context.stderr(`Revoked ${id}`)
      return
    }
    default:
      throw new UsageError(
        action === undefined ? 'token: what to do is missing' : `Unknown command "token ${action}"`,
      )
  }
}
