import {useMemo, useState} from 'react'
import {useClient, useCurrentUser, useSchema, useTemplates, useWorkspace} from 'sanity'

import {CLIENT_OPTIONS} from '../apiVersion.ts'
import {relatedTypes} from '../completeness/relatedTypes.ts'
import {checkDrafts, type FaultyDraft} from './checkDrafts.ts'
import {draftsFilter, readDrafts, type StoredDraft} from './draftsOf.ts'
import {publishActions} from './publishActions.ts'

/** How far the publishing of all drafts of a document and its parts has come. */
export type Publishing =
  | {kind: 'closed'}
  | {kind: 'checking'}
  | {kind: 'faulty'; faulty: FaultyDraft[]}
  | {kind: 'asking'; drafts: StoredDraft[]}
  | {kind: 'publishing'; drafts: StoredDraft[]}
  | {kind: 'published'; count: number}
  | {kind: 'failed'; message: string}

/** Checks all drafts of a document and of what belongs to it, then publishes them at once. */
export function usePublishing(id: string, typeName: string) {
  const client = useClient(CLIENT_OPTIONS)
  const schema = useSchema()
  const templates = useTemplates()
  const workspace = useWorkspace()
  const currentUser = useCurrentUser()
  const [state, setState] = useState<Publishing>({kind: 'closed'})
  const filter = useMemo(
    () => draftsFilter(relatedTypes(schema, templates, typeName)),
    [schema, templates, typeName],
  )

  function fail(error: unknown): void {
    setState({kind: 'failed', message: error instanceof Error ? error.message : String(error)})
  }

  async function check(): Promise<void> {
    setState({kind: 'checking'})
    try {
      const drafts = readDrafts(
        await client.fetch<unknown>(
          `*[${filter}] | order(_type == "${typeName}" desc, _type asc, order asc)`,
          {id},
          {perspective: 'raw'},
        ),
      )
      const faulty = await checkDrafts(drafts, client, {workspace, currentUser})
      setState(faulty.length > 0 ? {kind: 'faulty', faulty} : {kind: 'asking', drafts})
    } catch (error) {
      fail(error)
    }
  }

  async function publish(drafts: StoredDraft[]): Promise<void> {
    setState({kind: 'publishing', drafts})
    try {
      await client.action(publishActions(drafts), {tag: 'meeting-desk.publish-all'})
      setState({kind: 'published', count: drafts.length})
    } catch (error) {
      fail(error)
    }
  }

  return {state, filter, check, publish, close: () => setState({kind: 'closed'})}
}
