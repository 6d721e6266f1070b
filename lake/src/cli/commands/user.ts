import {parseArgs} from 'node:util'

import {checkRoles} from '../../access/people.ts'
import {normalizeLogin} from '../../access/personDetails.ts'
import {NotFoundError} from '../../errors.ts'
import {commandAccounts, type CommandContext} from './CommandContext.ts'
import {onlyArguments, required, runCommand, UsageError} from './runCommand.ts'

const USAGE = `Usage:
  user list                                         login, roles, state, created, id, name
  user create LOGIN --name NAME --role ROLES [--email ADDRESS]
  user password LOGIN
  user role LOGIN ROLES
  user disable LOGIN
  user enable LOGIN
  user delete LOGIN
ROLES, with commas between: administrator, editor, viewer and those that the server was started with;
--role may stand more than once. A password is typed when asked for, or piped in as one line;
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
      const [login, ...given] = parseArgs({
        args: rest,
        options: {},
        allowPositionals: true,
      }).positionals
      const roles = roleNames(given, 'ROLES')
      await accounts.setRoles(required(login, 'LOGIN'), roles)
      context.stderr(`${login} is ${roles.join(', ')} now`)
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
    options: {
      name: {type: 'string'},
      role: {type: 'string', multiple: true},
      email: {type: 'string'},
    },
    allowPositionals: true,
  })
  onlyArguments(positionals, 1)
  const login = required(positionals[0], 'LOGIN')
  const name = required(values.name, '--name')
  const roles = roleNames(values.role ?? [], '--role')
  const accounts = commandAccounts(context)
  checkRoles(roles, await accounts.roles())
  const password = await context.password('Password: ')
  const details = {login, name, password, roles, email: values.email}
  const user = await accounts.createUser(details)
  context.stdout(user.id)
}

/** Before a password is asked for. @throws NotFoundError */
async function requireUser(login: string, {storage}: CommandContext): Promise<void> {
  const normal = normalizeLogin(login)
  const known = (await storage.accounts.users()).some((user) => user.login === normal)
  if (!known) throw new NotFoundError(`There is no user "${login}"`)
}

/** Each once. @throws UsageError when there is none */
function roleNames(given: readonly string[], argument: string): string[] {
  const names = given
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter(Boolean)
  if (names.length === 0) throw new UsageError(`${argument} is missing`)
  return [...new Set(names)]
}

function oneLogin(args: string[]): string {
  return required(argumentsOf(args, 1)[0], 'LOGIN')
}

function argumentsOf(args: string[], count: number): string[] {
  const {positionals} = parseArgs({args, options: {}, allowPositionals: true})
  onlyArguments(positionals, count)
  return positionals
}
