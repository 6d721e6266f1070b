import {parseArgs} from 'node:util'

import {checkRoles} from '../../access/people.ts'
import {normalizeLogin} from '../../access/personDetails.ts'
import {NotFoundError} from '../../errors.ts'
import {commandAccounts, type CommandContext} from './CommandContext.ts'
import {onlyArguments, required, runCommand, UsageError} from './runCommand.ts'

const USAGE = `Usage:
  user list                                         login, roles, state, created, id, name
  user create LOGIN --name NAME --role ROLE [--email ADDRESS]
  user password LOGIN
  user role LOGIN ROLE
  user disable LOGIN
  user enable LOGIN
  user delete LOGIN
ROLE is administrator, editor or viewer. A password is typed when asked for, or piped in as one line;
never an argument.`

/** People. Returns the exit code. */
export function userCommand(args: readonly string[], context: CommandContext): Promise<number> {
  return runCommand(context, USAGE, () => run(args, context))
}

async function run([action, ...rest]: readonly string[], context: CommandContext): Promise<void> {
  const accounts = commandAccounts(context)
  switch (action) {
    case 'list':
      parseArgs({args: rest, options: {}})
      for (const user of await context.storage.accounts.users()) {
        const {login, roles, disabled, createdAt, id, name} = user
        const state = disabled ? 'disabled' : 'enabled'
        context.stdout([login, roles.join(','), state, createdAt, id, name].join('\t'))
      }
      return
    case 'create':
      return create(rest, context)
    case 'password': {
      const login = oneLogin(rest)
      await requireUser(login, context)
      await accounts.setPassword(login, await context.password('New password: '))
      context.stderr(`New password for ${login}; their sessions have ended`)
      return
    }
    case 'role': {
      const [login, role] = argumentsOf(rest, 2)
      await accounts.setRoles(required(login, 'LOGIN'), [required(role, 'ROLE')])
      context.stderr(`${login} is ${role} now`)
      return
    }
    case 'disable':
    case 'enable': {
      const login = oneLogin(rest)
      await accounts.setDisabled(login, action === 'disable')
      context.stderr(`${login} is ${action}d`)
      return
    }
    case 'delete': {
      const login = oneLogin(rest)
      await accounts.deleteUser(login)
      context.stderr(`Deleted ${login}`)
      return
    }
    default:
      throw new UsageError(
        action === undefined ? 'user: what to do is missing' : `Unknown command "user ${action}"`,
      )
  }
}

async function create(args: string[], context: CommandContext): Promise<void> {
  const {values, positionals} = parseArgs({
    args,
    options: {name: {type: 'string'}, role: {type: 'string'}, email: {type: 'string'}},
    allowPositionals: true,
  })
  onlyArguments(positionals, 1)
  const login = required(positionals[0], 'LOGIN')
  const name = required(values.name, '--name')
  const role = required(values.role, '--role')
  checkRoles([role])
  const password = await context.password('Password: ')
  const details = {login, name, password, roles: [role], email: values.email}
  const user = await commandAccounts(context).createUser(details)
  context.stdout(user.id)
}

/** Before a password is asked for. @throws NotFoundError */
async function requireUser(login: string, {storage}: CommandContext): Promise<void> {
  const normal = normalizeLogin(login)
  const known = (await storage.accounts.users()).some((user) => user.login === normal)
  if (!known) throw new NotFoundError(`There is no user "${login}"`)
}

function oneLogin(args: string[]): string {
  return required(argumentsOf(args, 1)[0], 'LOGIN')
}

function argumentsOf(args: string[], count: number): string[] {
  const {positionals} = parseArgs({args, options: {}, allowPositionals: true})
  onlyArguments(positionals, count)
  return positionals
}
