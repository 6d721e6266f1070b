import {expect, test} from 'vitest'

import {linkedTemplates} from '../../../../studio/templates/linkedTemplates.ts'
import {compileSchema} from '../schema/testSchema.ts'
import {relatedTypes} from './relatedTypes.ts'

test('what belongs to a meeting follows from the templates of the studio', async () => {
  const schema = await compileSchema()
  const related = relatedTypes(schema, linkedTemplates, 'meeting')
  expect(related.map(({type, ...rest}) => ({type: type.name, ...rest}))).toEqual([
    {type: 'session', path: 'meeting', template: 'session-of-meeting', perMember: undefined},
    {
      type: 'presentation',
      path: 'meeting',
      template: 'presentation-of-meeting',
      perMember: {template: 'presentation-of-capital', parameter: 'capital'},
    },
    {
      type: 'declaration',
      path: 'meeting',
      template: 'declaration-of-meeting',
      perMember: undefined,
    },
    {
      type: 'cooperationProject',
      path: 'origin.meeting',
      template: 'project-of-meeting',
      perMember: undefined,
    },
  ])
  expect(relatedTypes(schema, linkedTemplates, 'agency')).toEqual([])
})
