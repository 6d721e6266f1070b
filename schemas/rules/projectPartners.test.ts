import {expect, test} from 'vitest'

import {projectPartnerFaults} from './projectPartners.ts'

const to = (id: string) => ({_type: 'reference', _ref: `capital-${id}`})
const leadCapital = to('bangkok')

test.each([
  ['two capitals', {framework: 'bilateral', leadCapital, partnerCapitals: [to('singapore')]}, []],
  [
    'one capital',
    {framework: 'bilateral', leadCapital},
    [{sentence: 'bilateralCount', words: {count: 1}}],
  ],
  [
    'three capitals',
    {framework: 'bilateral', leadCapital, partnerCapitals: [to('hanoi'), to('manila')]},
    [{sentence: 'bilateralCount', words: {count: 3}}],
  ],
  [
    'no partner but open',
    {framework: 'bilateral', leadCapital, openToCapitals: true},
    [{sentence: 'bilateralOpen'}],
  ],
])('bilateral with %s', (_case, project, faults) => {
  expect(projectPartnerFaults(project)).toEqual(faults)
})

test.each([
  [
    'three capitals',
    {framework: 'multilateral', leadCapital, partnerCapitals: [to('hanoi'), to('manila')]},
    [],
  ],
  [
    'two capitals',
    {framework: 'multilateral', leadCapital, partnerCapitals: [to('hanoi')]},
    [{sentence: 'multilateralCount', words: {count: 2}}],
  ],
  ['no partner but open', {framework: 'multilateral', leadCapital, openToCapitals: true}, []],
  [
    'its lead among the partners',
    {framework: 'multilateral', leadCapital, partnerCapitals: [leadCapital], openToCapitals: true},
    [{sentence: 'leadIsPartner'}],
  ],
])('multilateral with %s', (_case, project, faults) => {
  expect(projectPartnerFaults(project)).toEqual(faults)
})

test('without a framework nothing is said', () => {
  expect(projectPartnerFaults({leadCapital})).toEqual([])
})
