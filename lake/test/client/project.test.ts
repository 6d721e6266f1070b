import {afterAll, beforeAll, describe, expect, it} from 'vitest'

import {plain, RED} from '../../src/assets/images/testImages.ts'
import {failureOf} from '../failureOf.ts'
import {NOW, steadyClock} from '../steadyClock.ts'
import {PROJECT, startTestLake, type TestLake} from '../testLake.ts'

let lake: TestLake
let token: string

beforeAll(async () => {
  lake = await startTestLake({clock: steadyClock()})
  token = await lake.token('editor')
})

afterAll(() => lake[Symbol.asyncDispose]())

const EDITOR = {name: 'editor', title: 'Editor', description: expect.any(String)}

describe('users', () => {
  it('getById tells who a token is', async () => {
    expect(await lake.client({token}).users.getById('me')).toEqual({
      id: expect.any(String),
      name: 'editor',
      email: '',
      profileImage: null,
      provider: 'token',
      role: 'editor',
      roles: [EDITOR],
    })
    expect(await lake.client().users.getById('me')).toEqual({})
  })

  it('refuse a token that is not valid, with the code that ends a session', async () => {
    expect(await failureOf(lake.client({token: 'stale'}).users.getById('me'))).toEqual({
      status: 401,
      body: {
        statusCode: 401,
        error: 'Unauthorized',
        message: 'The session or token is not valid',
        errorCode: 'SIO-401-ANF',
      },
    })
  })
})

describe('projects and datasets', () => {
  it('getById gives the project and its members', async () => {
    expect(await lake.client({token}).projects.getById(PROJECT)).toMatchObject({
      id: PROJECT,
      displayName: 'Lake',
      organizationId: null,
      members: [{isCurrentUser: true, isRobot: true, roles: [EDITOR]}],
    })
  })

  it('list the datasets', async () => {
    const dataset = {
      name: 'production',
      aclMode: 'public',
      createdAt: '2026-01-01T00:00:00.000Z',
      createdByUserId: '<lake>',
      tags: [],
      datasetProfile: 'content',
      addonFor: null,
    }
    expect(await lake.client({token}).datasets.list()).toEqual([dataset])
    const unscoped = lake.client({token, useProjectHostname: false})
    expect(await unscoped.request({url: '/datasets'})).toEqual([dataset])
  })
})

describe('assets', () => {
  it('upload stores an image and a file, which are served from their address', async () => {
    const client = lake.client({token})
    const png = await plain(30, 20, RED).png().toBuffer()
    const image = await client.assets.upload('image', png, {filename: 'แดง.png'})
    expect([image._type, image.originalFilename, image.metadata.dimensions.aspectRatio]).toEqual([
      'sanity.imageAsset',
      'แดง.png',
      1.5,
    ])
    const file = await client.assets.upload('file', Buffer.from('สวัสดี'), {
      filename: 'hello.txt',
      contentType: 'text/plain',
    })
    const served = await Promise.all([image.url, file.url].map((url) => fetch(url)))
    expect(served.map(({status, headers}) => [status, headers.get('content-type')])).toEqual([
      [200, 'image/png'],
      [200, expect.stringMatching(/^text\/plain/)],
    ])
    expect(Buffer.from((await served[0]?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(png)
    expect(await client.fetch('*[_id in $ids]{_id, _createdAt}', {ids: [image._id]})).toEqual([
      {_id: image._id, _createdAt: NOW},
    ])
  })
})
