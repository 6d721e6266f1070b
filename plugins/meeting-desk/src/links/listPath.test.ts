import {expect, test} from 'vitest'

import {heldPane, listPath, readWorkPane, workPane} from './listPath.ts'

test('a list is a path of panes below the structure', () => {
  expect([
    listPath('/', ['work', workPane('drafts', 'meeting')]),
    listPath('/studio', ['meetings', 'meeting mgmac']),
  ]).toEqual(['/structure/work;drafts.meeting', '/studio/structure/meetings;meeting%20mgmac'])
})

test('what a pane lists is read back from its id', () => {
  expect([
    readWorkPane(workPane('required')),
    readWorkPane(workPane('language-en', 'session')),
    readWorkPane(heldPane(2019, 'capital-bangkok')),
    readWorkPane(heldPane(2019, undefined)),
  ]).toEqual([
    {kind: 'work', work: 'required', type: undefined},
    {kind: 'work', work: 'language-en', type: 'session'},
    {kind: 'held', year: '2019', host: 'capital-bangkok'},
    {kind: 'held', year: '2019', host: undefined},
  ])
})
