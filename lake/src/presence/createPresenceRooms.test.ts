import {expect, test} from 'vitest'

import {createPresenceRooms} from './createPresenceRooms.ts'
import type {Presence, PresenceEvent} from './Presence.ts'

function heard(presence: Presence): PresenceEvent[] {
  const events: PresenceEvent[] = []
  presence.subscribe((event) => events.push(event))
  return events
}

test('passes on what is said to all in the same dataset, the speaker too', () => {
  const rooms = createPresenceRooms()
  const anan = rooms.join('production', 'anan')
  const byAnan = heard(anan)
  const byBenja = heard(rooms.join('production', 'benja'))
  const elsewhere = heard(rooms.join('staging', 'chai'))
  const locations = [{type: 'document', documentId: 'a', path: ['title']}]
  anan.rollCall('s1')
  anan.announce('s1', locations)
  anan.disconnect('s1')
  const said = [
    {type: 'rollCall', i: 'anan', session: 's1'},
    {type: 'state', i: 'anan', m: {sessionId: 's1', locations}},
    {type: 'disconnect', i: 'anan', m: {session: 's1'}},
  ]
  expect({byAnan, byBenja, elsewhere}).toEqual({byAnan: said, byBenja: said, elsewhere: []})
})

test('a connection that ends says so for all its sessions, and hears no more', () => {
  const rooms = createPresenceRooms()
  const anan = rooms.join('production', 'anan')
  const byAnan = heard(anan)
  const byBenja = heard(rooms.join('production', 'benja'))
  anan.announce('s1', [])
  anan.announce('s2', [])
  byAnan.length = 0
  byBenja.length = 0
  anan.leave()
  expect({byAnan, byBenja}).toEqual({
    byAnan: [],
    byBenja: [
      {type: 'disconnect', i: 'anan', m: {session: 's1'}},
      {type: 'disconnect', i: 'anan', m: {session: 's2'}},
    ],
  })
})

test('nobody speaks for a session of another', () => {
  const rooms = createPresenceRooms()
  const anan = rooms.join('production', 'anan')
  const benja = rooms.join('production', 'benja')
  anan.announce('s1', [])
  const events = heard(anan)
  benja.announce('s1', [{documentId: 'b'}])
  benja.rollCall('s1')
  benja.disconnect('s1')
  benja.leave()
  expect(events).toEqual([])
})

test('a session that goes on over a new connection is not ended by the old one', () => {
  const rooms = createPresenceRooms()
  const before = rooms.join('production', 'anan')
  const after = rooms.join('production', 'anan')
  before.announce('s1', [])
  after.announce('s1', [])
  const events = heard(rooms.join('production', 'benja'))
  before.leave()
  expect(events).toEqual([])
  after.leave()
  expect(events).toEqual([{type: 'disconnect', i: 'anan', m: {session: 's1'}}])
})

test('who has unsubscribed hears no more', () => {
  const presence = createPresenceRooms().join('production', 'anan')
  const events: PresenceEvent[] = []
  presence.subscribe((event) => events.push(event))()
  presence.rollCall('s1')
  expect(events).toEqual([])
})
