import {expect, test} from 'vitest'

import {dressMembers} from './dressMembers.ts'

const bundle = {
  capital: {title: 'เมืองหลวง', description: ''},
  agency: {title: 'หน่วยงาน', description: ''},
}

test('references are called as what they refer to, unless they have a name', () => {
  const one = {type: 'reference', to: [{type: 'capital'}]}
  const two = {type: 'reference', to: [{type: 'capital'}, {type: 'agency'}]}
  const named = {...one, title: 'เจ้าภาพร่วม'}
  const single = {type: 'reference', to: {type: 'agency'}}
  expect(dressMembers([one, two, named, single], bundle)).toEqual([
    {...one, title: 'เมืองหลวง'},
    {...two, title: 'เมืองหลวง / หน่วยงาน'},
    named,
    {...single, title: 'หน่วยงาน'},
  ])
})

test('other members stay', () => {
  const members = [{type: 'point'}, {type: 'reference', to: [{type: 'unknown'}]}, 'text']
  expect(dressMembers(members, bundle)).toEqual(members)
})
