import {Hono} from 'hono'

import {parseActions} from '../../actions/parseActions.ts'
import {planActions} from '../../actions/planActions.ts'
import {TransactionError} from '../../errors.ts'
import type {HttpEnv} from '../HttpEnv.ts'
import {readJson} from '../readJson.ts'
import {requirePermission} from '../requirePermission.ts'
import {readTransactionId} from '../transactionId.ts'
import type {WriteRoutesOptions} from './mutate.ts'

/** `POST /data/actions/:dataset`: `{actions, transactionId?, dryRun?}`, one transaction. */
export function actionRoutes({datasets, bodyLimit}: WriteRoutesOptions): Hono<HttpEnv> {
  return new Hono<HttpEnv>().post('/data/actions/:dataset', async (c) => {
    const identity = c.get('identity')
    requirePermission(identity, 'create', 'update')
    const body = await readJson(c.req.raw, bodyLimit)
    const dataset = await datasets.get(c.req.param('dataset'))
    try {
      const {transactionId} = await dataset.transact({
        identity,
        mutations: planActions(parseActions(body['actions'])),
        transactionId: readTransactionId(body['transactionId']),
        dryRun: body['dryRun'] === true,
        // As at Sanity, where the request does not say otherwise either.
        autoGenerateArrayKeys: true,
      })
      return c.json({transactionId})
    } catch (error) {
      if (!(error instanceof TransactionError) || error.source === 'action') throw error
      throw new TransactionError(error.items, 'action')
    }
  })
}
