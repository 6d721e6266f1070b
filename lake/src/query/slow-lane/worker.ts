import {parentPort} from 'node:worker_threads'

import type {Access} from '../../access/Identity.ts'
import {createViewSet, type ViewSet} from '../../views/createViewSet.ts'
import {createMemoryDataset, type MemoryDataset} from '../../views/memoryDataset.ts'
import {Evaluation} from '../Evaluation.ts'
import {PlanCache} from '../PlanCache.ts'
import {serializeResult} from '../serializeResult.ts'
import type {FromWorker, SlowJob, ToWorker} from './messages.ts'

/** The thread on which heavy queries run: it may be ended at any time. */

interface Replica {
  dataset: MemoryDataset
  views: ViewSet
}

const port = parentPort
if (!port) throw new Error('This module is the entry of a worker thread')

const replicas = new Map<number, Replica>()
const plans = new PlanCache()
let jobs = 0

function replicaOf(number: number): Replica {
  const known = replicas.get(number)
  if (known) return known
  const dataset = createMemoryDataset([])
  const views = createViewSet({dataset, clock: {now: () => Date.now()}, maxViews: 4})
  replicas.set(number, {dataset, views})
  return {dataset, views}
}

async function run(id: number, {dataset, views}: Replica, job: SlowJob): Promise<void> {
  try {
    const {plan} = plans.get(job.query, job.params)
    const evaluation = new Evaluation(plan, {
      view: views.view(job.perspective, accessOf(job.readable)),
      text: views.text,
      params: job.params,
      identity: job.identity,
      sanity: job.sanity,
      timestamp: new Date(job.timestamp),
      budget: Infinity,
    })
    if (plan.searching) await views.text.ready()
    port?.postMessage({kind: 'started', id} satisfies FromWorker)
    const result = plan.asynchronous ? await evaluation.runAsynchronously() : evaluation.run()
    const body = new TextEncoder().encode(serializeResult(result))
    port?.postMessage({kind: 'done', id, body} satisfies FromWorker, [body.buffer])
  } catch (error) {
    const message = error instanceof Error ? error.message : `${dataset.name}: unknown reason`
    port?.postMessage({kind: 'failed', id, message} satisfies FromWorker)
  }
}

function accessOf(readable: readonly string[] | undefined): Access {
  const ids = readable && new Set(readable)
  return {
    // What may be read is told with each job: no view is good for another one.
    readKey: ids ? `job ${jobs++}` : 'all',
    readsAll: ids === undefined,
    can: (_, document) => ids?.has(document._id) ?? true,
    canSome: () => true,
    mayChange: () => false,
  }
}

port.on('message', (message: ToWorker) => {
  const replica = replicaOf(message.dataset)
  switch (message.kind) {
    case 'documents':
      replica.dataset.write(Object.fromEntries(message.documents.map((one) => [one._id, one])))
      break
    case 'changes':
      replica.dataset.write(
        Object.fromEntries(message.changes.map(([id, next]) => [id, next ?? undefined])),
      )
      break
    case 'drop':
      replica.views.close()
      replicas.delete(message.dataset)
      break
    case 'run':
      void run(message.id, replica, message.job)
      break
  }
})
