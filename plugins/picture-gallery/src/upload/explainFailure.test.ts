import {expect, test} from 'vitest'

import {checkFile, MOST_BYTES} from './checkFile.ts'
import {explainFailure} from './explainFailure.ts'
import {mayTryAgain} from './UploadProblem.ts'

function answered(statusCode: number, message: string): Error {
  return Object.assign(new Error(`upload failed with ${statusCode}`), {
    statusCode,
    responseBody: JSON.stringify({statusCode, message}),
  })
}

test.for([
  [400, 'The file is no image, or of a kind that is not supported', {kind: 'not-an-image'}],
  [400, 'The image is damaged or truncated: it cannot be decoded', {kind: 'damaged'}],
  [400, 'HEIC images are not supported: save it as JPEG', {kind: 'unsupported', format: 'HEIC'}],
  [
    400,
    'Photoshop files are not supported: save it as PNG or JPEG',
    {kind: 'unsupported', format: 'Photoshop'},
  ],
  [
    400,
    'This is a PDF file, not an image: upload it as a file',
    {kind: 'unsupported', format: 'PDF'},
  ],
  [400, 'The request has no body: send the bytes of the file', {kind: 'empty'}],
  [400, 'The upload ended after 3 of 9 bytes: send the file again', {kind: 'interrupted'}],
  [401, 'This needs a token or a session', {kind: 'signed-out'}],
  [403, 'Insufficient permissions for this operation', {kind: 'not-allowed'}],
  [
    413,
    'The image is 50000 × 50000 pixels (2500000000 in all): the limit is 1000000',
    {kind: 'too-many-pixels'},
  ],
  [
    413,
    'The file is larger than the limit of 104857600 bytes',
    {kind: 'too-large', size: 7, limit: MOST_BYTES},
  ],
  [503, 'Too many images are being processed: try again in a moment', {kind: 'server'}],
  [500, 'Internal error', {kind: 'server'}],
] as const)('%i %s', ([status, message, problem]) => {
  expect(explainFailure(answered(status, message), 7)).toEqual(problem)
})

test('no answer, or one that cannot be read, is told by what is known', () => {
  const unreadable = Object.assign(new Error('413'), {statusCode: 413, responseBody: '<html>'})
  expect([new TypeError('Failed to fetch'), undefined, unreadable].map(explain)).toEqual([
    {kind: 'interrupted'},
    {kind: 'interrupted'},
    {kind: 'too-large', size: 1, limit: MOST_BYTES},
  ])
})

function explain(error: unknown) {
  return explainFailure(error, 1)
}

test.for([
  [0, 'image/png', {kind: 'empty'}],
  [10, 'application/pdf', {kind: 'unsupported', format: 'PDF'}],
  [10, 'text/plain', {kind: 'not-an-image'}],
  [
    200 * 1024 * 1024,
    'image/jpeg',
    {kind: 'too-large', size: 200 * 1024 * 1024, limit: MOST_BYTES},
  ],
  [MOST_BYTES, 'image/jpeg', undefined],
  [10, '', undefined],
] as const)('a file of %i bytes and type "%s"', ([size, type, problem]) => {
  expect(checkFile({size, type})).toEqual(problem)
})

test('what came of the way may be tried again, what came of the file not', () => {
  const kinds = ['interrupted', 'server', 'signed-out', 'damaged', 'not-allowed'] as const
  expect(kinds.filter((kind) => mayTryAgain({kind}))).toEqual([
    'interrupted',
    'server',
    'signed-out',
  ])
})
