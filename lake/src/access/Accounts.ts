import type {Identity, Role} from './Identity.ts'
import type {PersonDetails} from './personDetails.ts'

/** A person or an API token as others may see them. Never a password or its hash. */
export interface Profile {
  kind: 'user' | 'token'
  id: string
  /** empty for a token */
  login: string
  /** a token's label */
  name: string
  /** may be empty */
  email: string
  roles: readonly Role[]
  createdAt: string
  disabled: boolean
}

export interface NewUser extends PersonDetails {
  email?: string
  roles: readonly string[]
}

/** What a request needs: who asks, and what others are called. */
export interface Directory {
  /**
   * Who an `Authorization` header stands for; anonymous without one. Keeps a session alive.
   * @throws UnauthorizedError `invalid` for what is unknown, ended, revoked or disabled
   */
  identify(authorization: string | undefined): Promise<Identity>
  /** The same for a stream that stays open: asked again now and then, it does not count as use. */
  isValid(authorization: string | undefined): Promise<boolean>
  /** When the session or token behind the header ends; a token does not. ISO 8601 */
  expiry(authorization: string): Promise<string | undefined>
  profile(id: string): Promise<Profile | undefined>
  /** people first, then API tokens, each in order of creation */
  profiles(): Promise<Profile[]>
}

export interface SignIn {
  /**
   * Returns the user's id. `address`: of the client, for the limit on attempts.
   * @throws UnauthorizedError for a wrong login or password or a disabled user, which look alike;
   * TooManyRequestsError
   */
  authenticate(login: string, password: string, address: string): Promise<string>
  /** Starts a session and returns its token. @throws UnauthorizedError for an unknown user */
  startSession(userId: string): Promise<string>
  /** Ends the session behind the header at once; nothing happens where there is none. */
  endSession(authorization: string | undefined): Promise<void>
  /** A code for one exchange within 60 s, so that no token stands in an address. */
  issueSid(userId: string): string
  /** Starts the session. @throws UnauthorizedError for a code that is unknown, used or old */
  redeemSid(sid: string): Promise<string>
}

/** People in the storage. Sessions of who is disabled, deleted or given a new password end. */
export interface People {
  /** @throws PersonDetailsError, BadRequestError for an unknown role */
  createUser(user: NewUser): Promise<Profile>
  /** @throws PersonDetailsError, NotFoundError */
  setPassword(login: string, password: string): Promise<void>
  /** @throws BadRequestError for an unknown role, NotFoundError */
  setRoles(login: string, roles: readonly string[]): Promise<void>
  /** @throws NotFoundError */
  setDisabled(login: string, disabled: boolean): Promise<void>
  /** @throws NotFoundError */
  deleteUser(login: string): Promise<void>
}

export interface ApiTokens {
  /** `token` is told this once. @throws BadRequestError for an unknown role or an empty label */
  createToken(token: {label: string; role: string}): Promise<{id: string; token: string}>
  /** @throws NotFoundError */
  revokeToken(id: string): Promise<void>
}

/** The way in for the first administrator: a link that the server prints when it starts. */
export interface FirstRun {
  /**
   * The secret of a fresh link, which replaces the one before; `undefined` once there is an
   * administrator. Only its hash is kept.
   */
  newSetupToken(): Promise<string | undefined>
  isSetupToken(token: string): Promise<boolean>
  /** @throws PersonDetailsError, ForbiddenError for a token that is not or no longer valid */
  createFirstAdministrator(token: string, details: PersonDetails): Promise<Profile>
}

/** The roles that people and tokens can have. */
export interface RoleBook {
  /** those that are always there first */
  roles(): Promise<readonly Role[]>
  /** Says which there are besides: those before go, and grant nothing from then on. */
  defineRoles(roles: readonly Role[]): Promise<void>
}

export interface Accounts extends Directory, SignIn, People, ApiTokens, FirstRun, RoleBook {}
