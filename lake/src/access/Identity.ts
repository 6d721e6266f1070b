import type {SanityDocument} from '../documents/SanityDocument.ts'

/** What Sanity's ACL names; deleting is `update`, reading history is `history`. */
export type Permission = 'read' | 'create' | 'update' | 'history' | 'manage' | 'editHistory'

/** A GROQ filter and what it allows on the documents that match it. Plain data, stored with a role. */
export interface Grant {
  filter: string
  permissions: readonly Permission[]
  /**
   * A rule about the change, in GROQ's delta mode, see `compileRule`; with `create` and `update`
   * alone. Such a grant allows a change only when its filter matches the document before and after, as far
   * as there is one, and the rule holds: one grant must allow all of it. Creating asks for `create`;
   * `delta::changedOnly` then takes everything but `_id` and `_type` as changed. Deleting asks for
   * `update` and a rule that says so, as in `delta::operation() == "delete"`.
   */
  change?: string
}

export interface Role {
  name: string
  title: string
  description: string
  grants: readonly Grant[]
}

/** Who asks. The same for people, API tokens and nobody. */
export interface Identity {
  kind: 'user' | 'token' | 'anonymous'
  /** what `identity()` gives in GROQ, and the author in the log; `<anonymous>` for nobody */
  id: string
  roles: readonly Role[]
  access: Access
}

/** A role's or several roles' grants, compiled. */
export interface Access {
  /** the same for identities that may read the same documents: views and caches are shared by it */
  readKey: string
  /** true when every document may be read: no filter is evaluated then */
  readsAll: boolean
  /** With a rule among the grants, `create` and `update` mean some change: ask `mayChange` for which. */
  can(permission: Permission, document: SanityDocument): boolean
  /** may create (no `previous`), change, or delete (no `next`) the document just so */
  mayChange(previous: SanityDocument | undefined, next: SanityDocument | undefined): boolean
  /** may do it on some document, whichever */
  canSome(permission: Permission): boolean
}
