import {expect, test} from 'vitest'

import {isSettled, nextUploads, type Upload, uploadsAfter} from './uploads.ts'

function upload(id: number, state: Upload['state'] = {kind: 'waiting'}): Upload {
  return {id, gallery: 'gallery', file: new File(['x'], `${id}.png`), state}
}

const waiting = [upload(1), upload(2), upload(3), upload(4)]

test('files are sent in their order, some at a time', () => {
  const begun = uploadsAfter(waiting, {type: 'moved', id: 1, state: {kind: 'sending', percent: 0}})
  expect([nextUploads(waiting, 2), nextUploads(begun, 2), nextUploads(begun, 1)]).toEqual([
    [waiting[0], waiting[1]],
    [waiting[1]],
    [],
  ])
})

test('a file that fails lets the others go on', () => {
  const failed = uploadsAfter(waiting, {
    type: 'moved',
    id: 1,
    state: {kind: 'failed', problem: {kind: 'damaged'}},
  })
  expect(nextUploads(failed, 3)).toEqual(waiting.slice(1))
})

test('all is settled when every file is stored or has failed', () => {
  const stored = upload(1, {kind: 'stored', key: 'a'})
  const failed = upload(2, {kind: 'failed', problem: {kind: 'empty'}})
  const added = uploadsAfter([stored], {type: 'added', uploads: [failed]})
  expect([isSettled(added), isSettled([...added, upload(3)]), isSettled([])]).toEqual([
    true,
    false,
    true,
  ])
  expect(uploadsAfter(added, {type: 'dismissed', ids: [1]})).toEqual([failed])
})
