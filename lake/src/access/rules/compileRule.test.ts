import {describe, expect, it} from 'vitest'

import type {SanityDocument} from '../../documents/SanityDocument.ts'
import {compileRule} from './compileRule.ts'

function document(fields: Record<string, unknown>, _rev = 'r'): SanityDocument {
  return {_id: 'a', _type: 'note', _rev, _createdAt: '0', _updatedAt: _rev, ...fields}
}

/** What the rule says of a change of these fields. */
function holds(rule: string, before: Record<string, unknown>, after: Record<string, unknown>) {
  return compileRule(rule)(document(before, '1'), document(after, '2'), 'me')
}

const th = {_key: 't', _type: 'text', language: 'th', value: 'สวัสดี'}
const vi = {_key: 'v', _type: 'text', language: 'vi', value: 'xin chào'}
const en = {_key: 'e', _type: 'text', language: 'en', value: 'hello'}

describe('delta::changedOnly', () => {
  it('takes fields that are set, changed and unset', () => {
    const rule = 'delta::changedOnly((work, notes))'
    expect([
      holds(rule, {a: 1}, {a: 1}),
      holds(rule, {a: 1}, {a: 1, work: [1]}),
      holds(rule, {work: [1], notes: {}}, {work: [2]}),
      holds(rule, {work: [1]}, {work: null}),
      holds(rule, {a: 1}, {a: 1, b: 1}),
      holds(rule, {a: 1}, {work: 1}),
      holds(rule, {a: {b: 1}}, {a: {b: 1, work: 1}}),
      holds(rule, {a: 1}, {a: null}),
      holds(rule, {}, {_type: 'other'}),
      holds(rule, {}, {_id: 'b'}),
      holds(rule, {}, {_createdAt: '1'}),
      holds(rule, {}, JSON.parse('{"__proto__": {"work": 1}}')),
    ]).toEqual([true, true, true, true, ...Array.from({length: 8}, () => false)])
  })

  it('takes items that come, go and move, while the others stay as they are', () => {
    const rule = 'delta::changedOnly(title[language == "vi"])'
    const title = (...items: unknown[]) => ({title: items})
    const allowed = [
      [title(th, en), title(th, vi, en)],
      [title(th, en), title(th, en, vi)],
      [title(th, vi, en), title(th, en)],
      [title(vi), title()],
      [title(th, vi), title(vi, th)],
      [title(th, vi), title(th, {...vi, _key: 'other', value: ['x']})],
      [title(th), title(th, vi, {...vi, _key: 'w'})],
    ] as const
    const refused = [
      [title(th, en), title(en, th)],
      [title(th, en), title(th)],
      [title(th), title(th, en)],
      [title(th, vi), title(th, {...vi, language: 'en'})],
      [title(th, en), title(th, {...en, language: 'vi'})],
      [title(th, vi), title({...th, value: 'x'}, vi)],
      [title(th, vi), title(th, {...vi, _key: 't'})],
      [title(th), title(th, 'vi')],
      [title(vi), {}],
      [{}, title(vi)],
      [title(th, vi), {title: {...vi}}],
    ] as const
    expect(allowed.map(([before, after]) => holds(rule, before, after))).toEqual(
      allowed.map(() => true),
    )
    expect(refused.map(([before, after]) => holds(rule, before, after))).toEqual(
      refused.map(() => false),
    )
  })

  it('goes into items and objects', () => {
    const rule = 'delta::changedOnly(venues[kind == "hall"].name[language == "vi"])'
    const venues = (kind: string, ...name: unknown[]) => ({venues: [{_key: '1', kind, name}]})
    expect([
      holds(rule, venues('hall', th), venues('hall', th, vi)),
      holds(rule, venues('park', th), venues('park', th, vi)),
      holds(rule, venues('hall', th), venues('hall', th, en)),
      holds(rule, venues('hall', th), {venues: []}),
      holds('delta::changedOnly(a.b)', {a: {b: 1, c: 1}}, {a: {c: 1}}),
      holds('delta::changedOnly(a.b)', {a: {b: 1}}, {}),
      holds('delta::changedOnly(a[].b)', {a: [{b: 1}, {b: 2, c: 1}]}, {a: [{}, {b: 3, c: 1}]}),
      holds('delta::changedOnly(a[].b)', {a: [{b: 1}]}, {a: [{b: 1}, {b: 2}]}),
    ]).toEqual([true, false, false, false, true, false, true, false])
  })

  it('finds objects anywhere, by what they stand in', () => {
    const rule =
      'delta::changedOnly(anywhere(language == "vi" && _type in ^[language == "th"]._type))'
    const deep = (...name: unknown[]) => ({a: {b: [{_key: '1', name}]}, title: [th]})
    expect([
      holds(rule, deep(th), deep(th, vi)),
      holds(rule, deep(th, vi), deep(vi, th)),
      holds(rule, deep(), deep(vi)),
      holds(rule, deep(th), deep(th, {...vi, _type: 'other'})),
      holds(rule, deep(th), {...deep(th), vi}),
      holds(rule, {a: {...vi, value: 1}}, {a: vi}),
      holds(rule, {...th, list: []}, {...vi, list: []}),
      holds(rule, {list: [[th]]}, {list: [[th, vi]]}),
      holds(rule, {list: [[th]]}, {list: [[th], [th, vi]]}),
    ]).toEqual([true, true, false, false, false, false, false, true, false])
    expect([
      holds('delta::changedOnly(anywhere(open))', {a: {open: true}}, {a: {open: true, b: 1}}),
      holds('delta::changedOnly(anywhere(open))', {a: {open: true}}, {a: {open: false}}),
      holds('delta::changedOnly(anywhere(open))', {open: true}, {open: true, b: 1}),
      holds(
        'delta::changedOnly(anywhere(kind == "x").name)',
        {a: {kind: 'x'}},
        {a: {kind: 'x', name: 1}},
      ),
      holds(
        'delta::changedOnly(anywhere(kind == "x").name)',
        {a: {kind: 'x'}},
        {a: {kind: 'y', name: 1}},
      ),
    ]).toEqual([true, false, true, true, false])
  })

  it('takes a new document as all changed, and none that is deleted', () => {
    const rule = compileRule('delta::changedOnly((work, notes))')
    expect([
      rule(undefined, document({work: 1}), 'me'),
      rule(undefined, document({work: 1, other: 1}), 'me'),
      rule(document({work: 1}), undefined, 'me'),
    ]).toEqual([true, false, false])
  })
})

describe('delta::removedOnly', () => {
  it('takes items that go, while the others stay as and in the order they were', () => {
    const rule = 'delta::removedOnly(title[language == "vi"])'
    const title = (...items: unknown[]) => ({title: items})
    const allowed = [
      [title(th, en), title(th, en)],
      [title(th, vi, en), title(th, en)],
      [title(vi), title()],
      [title(vi, th, {...vi, _key: 'w'}), title(vi, th)],
      [title(vi, th, {...vi, _key: 'w'}), title(th, {...vi, _key: 'w'})],
      [title(th, {...vi, _key: 't'}), title(th)],
      [title(vi, vi), title(vi)],
    ] as const
    const refused = [
      [title(vi), {}],
      [title(th), title(th, vi)],
      [title(th, vi), title(vi, th)],
      [title(th, vi), title(th, {...vi, value: 'x'})],
      [title(th, vi), title(th, {_key: 'v'})],
      [title(th, vi), title(vi)],
      [title(th, vi), {title: null}],
      [title(th, vi), {...title(th), more: 1}],
      [{...title(th, vi), more: 1}, title(th)],
      [{}, title(vi)],
    ] as const
    expect(allowed.map(([before, after]) => holds(rule, before, after))).toEqual(
      allowed.map(() => true),
    )
    expect(refused.map(([before, after]) => holds(rule, before, after))).toEqual(
      refused.map(() => false),
    )
  })

  it('takes what stands in something that stays, and attributes', () => {
    const rule =
      'delta::removedOnly((anywhere(language == "vi"), anywhere(language == "vi").value[], extra))'
    const deep = (...value: unknown[]) => ({a: {b: [{...vi, value}]}, extra: 1})
    const [first, second] = [{_key: '1', text: 'x'}, {_key: '2'}]
    expect([
      holds(rule, deep(first, second), deep(second)),
      holds(rule, deep(first, second), {a: {b: []}, extra: 1}),
      holds(rule, deep(first), {a: deep(first).a}),
      holds(rule, deep(first, second), {...deep(first), extra: 2}),
      holds(rule, deep(first, second), deep(second, first)),
      holds(rule, deep(first, second), deep({_key: '1'}, second)),
      holds(rule, deep(first), {a: {}, extra: 1}),
      holds(rule, deep(first), {a: {b: [{_key: 'v', language: 'vi'}]}, extra: 1}),
      holds(rule, deep(), JSON.parse('{"a": {"b": []}, "__proto__": {"extra": 1}}')),
    ]).toEqual([true, true, true, ...Array.from({length: 6}, () => false)])
  })

  it('is no rule about documents that come or are deleted', () => {
    const rule = compileRule('delta::removedOnly(work)')
    expect([
      rule(undefined, document({}), 'me'),
      rule(document({work: 1}), undefined, 'me'),
      rule(document({work: 1}), document({}), 'me'),
    ]).toEqual([false, false, true])
  })

  it('stands in a rule as the others do', () => {
    const rule = `before().open && ( // delta::removedOnly(
      delta::removedOnly (work[name == "delta::removedOnly("]) || delta::changedOnly(notes)
    )`
    const work = (...names: string[]) => ({open: true, work: names.map((name) => ({name}))})
    expect([
      holds(rule, work('a', 'delta::removedOnly('), work('a')),
      holds(rule, work('a', 'delta::removedOnly('), work('delta::removedOnly(')),
      holds(rule, work('a'), {...work('a'), notes: []}),
      holds(rule, {...work('delta::removedOnly('), open: false}, {...work(), open: false}),
    ]).toEqual([true, false, true, false])
  })
})

describe('delta::changedAny', () => {
  it('is true when something that is selected is not the same', () => {
    const rule = '!delta::changedAny((owner, title[language == "vi"]))'
    expect([
      holds(rule, {owner: 1, a: 1}, {owner: 1, a: 2}),
      holds(rule, {owner: 1}, {owner: 2}),
      holds(rule, {owner: 1}, {}),
      holds(rule, {title: [vi]}, {title: [th, vi]}),
      holds(rule, {title: [vi]}, {title: [{...vi, value: 'x'}]}),
      holds(rule, {title: [th]}, {title: [th, vi]}),
    ]).toEqual([true, false, false, true, false, false])
  })
})

describe('rules', () => {
  it('know both states, the operation and who asks', () => {
    const rule = compileRule(
      'select(delta::operation() == "delete" => before().owner == identity(), delta::operation() == "update" => after().count > before().count && delta::changedOnly(count), owner == identity())',
    )
    expect([
      rule(document({owner: 'me'}), undefined, 'me'),
      rule(document({owner: 'you'}), undefined, 'me'),
      rule(undefined, document({owner: 'me'}), 'me'),
      rule(undefined, document({owner: 'you'}), 'me'),
      rule(document({count: 1}), document({count: 2}), 'me'),
      rule(document({count: 2}), document({count: 1}), 'me'),
      rule(document({count: 1}), document({count: 2, a: 1}), 'me'),
    ]).toEqual([true, false, true, false, true, false, false])
  })

  it('do not hold unless they are true', () => {
    expect([holds('"yes"', {}, {}), holds('missing', {}, {}), holds('true', {}, {a: 1})]).toEqual([
      false,
      false,
      true,
    ])
  })

  it('are refused when they cannot be evaluated', () => {
    const failure = (rule: string) => {
      try {
        compileRule(rule)
        return 'none'
      } catch (error) {
        return error instanceof Error ? error.message : error
      }
    }
    expect([
      failure('delta::changedOnly(a'),
      failure('delta::changedOnly(a->b)'),
      failure('delta::changedOnly(*)'),
      failure('delta::changedOnly(a[0])'),
      failure('diff::changedOnly(before(), after(), a)'),
      failure('diff::changedOnly(null, null, a)'),
      failure('delta::removedOnly()'),
      failure('delta::removedOnly(a->b)'),
      failure('a == $b'),
    ]).toEqual([
      expect.stringContaining('Syntax error'),
      expect.stringContaining('a selector is made of'),
      expect.stringContaining('a selector is made of'),
      expect.stringContaining('a selector is made of'),
      expect.stringContaining('diff::'),
      expect.stringContaining('diff::'),
      expect.stringContaining('Incorrect number of arguments'),
      expect.stringContaining('Invalid selector'),
      'a rule has no parameters',
    ])
  })
})
