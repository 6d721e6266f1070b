import type {TranslationService} from '@capitals/translation/machine'
import {useEffect, useState} from 'react'
import {type SanityClient, useClient} from 'sanity'

import type {MachineOptions} from '../options.ts'
import {CLIENT_OPTIONS} from './apiVersion.ts'

const found = new WeakMap<SanityClient, Promise<TranslationService | undefined>>()

/**
 * What makes drafts, where an administrator has given the lake a service for it: asked once for a
 * page, and without a word of the content.
 */
export function useMachineService(
  options: MachineOptions | undefined,
): TranslationService | undefined {
  const client = useClient(CLIENT_OPTIONS)
  const [service, setService] = useState<TranslationService>()
  useEffect(() => {
    if (!options) return undefined
    let isHere = true
    const asked = found.get(client) ?? find(client, options)
    found.set(client, asked)
    asked
      .then((known) => isHere && setService(known))
      // A lake that cannot be asked has none; the next visit asks again.
      .catch(() => found.delete(client))
    return () => {
      isHere = false
    }
  }, [client, options])
  return service
}

async function find(
  client: SanityClient,
  {service, connect}: MachineOptions,
): Promise<TranslationService | undefined> {
  const {connectByLake, listServices} = await import('@capitals/translation/machine')
  const once = client.withConfig({maxRetries: 0})
  const names = await listServices(once)
  return names.includes(service) ? connect(connectByLake(once, service)) : undefined
}
