import {
  checkTranslation,
  type Finding,
  type Glossary,
  isPortableTextBlock,
  resolveNote,
  targetOf,
  type TermMatch,
  type Unit,
} from '@capitals/translation'
import type {TranslationService} from '@capitals/translation/machine'
import {codeLabel} from '@capitals/translation/text'
import {Button, Card, Flex, Text} from '@sanity/ui'
import {useDeferredValue, useMemo, useRef, useState} from 'react'
import {useClient} from 'sanity'

import type {Abilities} from '../../data/abilities.ts'
import {CLIENT_OPTIONS} from '../../data/apiVersion.ts'
import type {ListedUnit} from '../../data/listedTexts.ts'
import type {TranslationCell} from '../../data/TranslationCell.ts'
import type {LoadedMemory} from '../../data/useMemory.ts'
import type {Other} from '../../data/useOthers.ts'
import {useWords} from '../../i18n/useWords.ts'
import {useMachine} from '../../machine/useMachine.ts'
import type {ContentLanguage} from '../../options.ts'
import {commitMutations} from '../../save/commitMutations.ts'
import type {Saver} from '../../save/createSaver.ts'
import {isMac} from '../keys/isMac.ts'
import {Kbd} from '../keys/Kbd.tsx'
import {shortcutLabel, type ShortcutName} from '../keys/shortcuts.ts'
import {useShortcuts} from '../keys/useShortcuts.ts'
import {PersonName} from '../PersonName.tsx'
import {Context} from '../side/Context.tsx'
import {Notes} from '../side/Notes.tsx'
import type {Suggestion} from '../side/Suggestion.ts'
import {Suggestions} from '../side/Suggestions.tsx'
import {useSuggestions} from '../side/useSuggestions.ts'
import {SourceText} from '../text/SourceText.tsx'
import {toTagged} from '../text/taggedText.ts'
import {insertIntoTarget, TargetInput} from '../text/TargetInput.tsx'
import {ActionBar} from './ActionBar.tsx'
import {FindingList} from './FindingList.tsx'
import {SaveSign} from './SaveSign.tsx'
import {SourceDifference} from './SourceDifference.tsx'
import {UnitHead} from './UnitHead.tsx'
import {useUnitActions} from './useUnitActions.ts'
import {useUnitText} from './useUnitText.ts'

export interface UnitPaneProps {
  cell: TranslationCell
  unit: Unit
  units: readonly ListedUnit[]
  language: ContentLanguage
  sourceLanguage: ContentLanguage
  /** a translation that helps to understand, in its own language */
  second: ContentLanguage | undefined
  abilities: Abilities
  glossary: Glossary | undefined
  memory: LoadedMemory | undefined
  others: readonly Other[]
  service: TranslationService | undefined
  saver: Saver
  me: string
  refresh: () => Promise<TranslationCell | undefined>
  onStep: (by: 1 | -1) => void
  onGo: (unit: string) => void
}

const NO_FINDINGS: readonly Finding[] = []
const NO_TERMS: readonly TermMatch[] = []

/** One text: its source, its translation, all that helps, and all that can be done with it. */
export function UnitPane(props: UnitPaneProps) {
  const {cell, unit, units, language, sourceLanguage, second, abilities} = props
  const {glossary, memory, others, service, saver, me, refresh, onStep, onGo} = props
  const say = useWords()
  const client = useClient(CLIENT_OPTIONS)
  const root = useRef<HTMLDivElement>(null)
  const noteInput = useRef<HTMLTextAreaElement>(null)
  const [isPlainSource, setPlainSource] = useState(false)
  const [message, setMessage] = useState<string>()
  const [discarded, setDiscarded] = useState<string>()
  const text = useUnitText({
    cell,
    unit,
    sourceLanguage: sourceLanguage.id,
    saver,
    mayApprove: abilities.approve,
  })
  const actions = useUnitActions({
    cell,
    unit,
    text,
    saver,
    me,
    sourceLanguage: sourceLanguage.id,
    refresh,
  })
  const {stored, value, accepted} = text
  const before = (stored.work ?? stored.approval)?.source.value
  const isTouched = text.text !== '' || stored.value !== undefined

  const checked = useDeferredValue(value)
  const findings = useMemo(
    () =>
      isTouched
        ? checkTranslation({
            source: unit.source,
            target: checked,
            language: language.id,
            sourceLanguage: sourceLanguage.id,
            accepted,
            ...(glossary && {glossary}),
          })
        : NO_FINDINGS,
    [isTouched, unit.source, checked, language.id, sourceLanguage.id, accepted, glossary],
  )
  const plain = useMemo(() => plainOf(unit), [unit])
  const terms = useMemo(
    () => glossary?.find(plain, sourceLanguage.id) ?? NO_TERMS,
    [glossary, plain, sourceLanguage.id],
  )
  const machine = useMachine({
    service,
    unit,
    language: language.id,
    sourceLanguage: sourceLanguage.id,
  })
  const remembered = useSuggestions({
    documentId: cell.document._id,
    unit,
    language: language.id,
    memory,
    glossary,
    terms,
  })
  const suggestions = machine.suggestion ? [...remembered, machine.suggestion] : remembered
  const errors = findings.filter(({severity}) => severity === 'error').length + text.faults.length
  const helper = second && targetOf(cell.document, unit, second.id)
  const here = others.filter((other) => other.unit === unit.id)

  function insert(suggestion: Suggestion) {
    if (!abilities.translate) return
    if (suggestion.isWhole) {
      text.write(suggestion.text, suggestion.origin)
      return
    }
    if (!insertIntoTarget(root.current, suggestion.text)) text.write(text.text + suggestion.text)
  }

  async function then(done: Promise<boolean>) {
    if (await done) onStep(1)
  }

  const reasons = {
    write: abilities.translate ? undefined : say('may.translate', {language: language.title}),
    approve: abilities.approve ? undefined : say('may.approve', {language: language.title}),
    text: text.text.trim() === '' ? say('why.empty') : undefined,
    errors: errors > 0 ? say('why.errors', {count: errors}) : undefined,
    overtaken: text.save.status === 'overtaken' ? say('why.overtaken') : undefined,
  }
  const deeds = {
    save: {
      reason: reasons.write ?? reasons.overtaken,
      run: () => void then(actions.save()),
    },
    send: {
      reason:
        reasons.write ??
        reasons.overtaken ??
        reasons.text ??
        reasons.errors ??
        (stored.state === 'review' && stored.work && !text.isChanged && !stored.stale
          ? say('why.sent')
          : undefined),
      run: () => void then(actions.send()),
    },
    approve: {
      reason:
        reasons.approve ??
        reasons.overtaken ??
        reasons.text ??
        reasons.errors ??
        (stored.state === 'approved' && !text.isChanged && !stored.stale
          ? say('why.approved')
          : undefined),
      run: () => void then(actions.approve()),
    },
    confirm: {
      reason:
        reasons.write ??
        reasons.overtaken ??
        (stored.stale ? undefined : say('why.fresh')) ??
        (text.isChanged ? say('why.changed') : undefined) ??
        reasons.text ??
        reasons.errors,
      run: () => void then(actions.confirm(abilities.approve ? 'reviewer' : 'translator')),
    },
    ask: {
      reason: abilities.note ? undefined : say('may.note'),
      run: () => noteInput.current?.focus(),
    },
    discard: {
      reason: reasons.write ?? (stored.work || text.isChanged ? undefined : say('why.nothing')),
      run: () => void discard(),
    },
    copySource: {
      reason: reasons.write,
      run: () => text.write(toTagged(unit.source, undefined).source),
    },
    machine: {
      reason: machine.name === undefined ? undefined : reasons.write,
      run: machine.ask,
    },
    next: {reason: undefined, run: () => onStep(1)},
    previous: {reason: undefined, run: () => onStep(-1)},
  } as const

  async function discard() {
    const before = text.text
    if (!stored.work) text.takeStored()
    else if (!(await actions.discard())) return
    setMessage(say('discard.done'))
    setDiscarded(before)
  }

  function perform(name: ShortcutName) {
    const {reason, run} = deeds[name]
    setDiscarded(undefined)
    setMessage(reason)
    if (reason === undefined && actions.busy === undefined) run()
  }

  useShortcuts((pressed) => {
    if (pressed.name !== 'insert') return perform(pressed.name)
    const suggestion = suggestions[pressed.number - 1]
    if (suggestion) insert(suggestion)
  })

  const isWritten = stored.work !== undefined && stored.work.by === me
  return (
    <div className="tw-work" ref={root}>
      <div className="tw-main">
        <UnitHead cell={cell} unit={unit} stored={stored} />
        {text.isRestored && (
          <Card tone="primary" padding={3} radius={2} role="status" data-testid="restored">
            <Text size={1}>{say('save.restored')}</Text>
          </Card>
        )}
        {text.save.status === 'overtaken' && stored.work && (
          <Card tone="caution" padding={3} radius={2} role="alert" data-testid="overtaken">
            <Flex gap={3} align="center" wrap="wrap">
              <Text size={1} style={{flex: 1}}>
                {say('overtaken.text')} <PersonName id={stored.work.by} />
                {': '}
                <b lang={language.id}>{toTagged(unit.source, stored.value).target}</b>
              </Text>
              <Button
                fontSize={1}
                padding={2}
                mode="ghost"
                text={say('overtaken.theirs')}
                onClick={text.takeStored}
              />
              <Button
                fontSize={1}
                padding={2}
                mode="ghost"
                text={say('overtaken.mine')}
                onClick={() => saver.insist(text.key)}
              />
            </Flex>
          </Card>
        )}
        <div className="tw-sides">
          <section className="tw-side" aria-label={sourceLanguage.title}>
            <header>
              <h3>{sourceLanguage.title}</h3>
              {stored.stale && before !== undefined && (
                <button
                  type="button"
                  className="tw-link"
                  aria-pressed={!isPlainSource}
                  onClick={() => setPlainSource(!isPlainSource)}
                >
                  {say(isPlainSource ? 'difference.show' : 'difference.hide')}
                </button>
              )}
            </header>
            {stored.stale && before !== undefined && !isPlainSource ? (
              <SourceDifference before={before} after={unit.source} language={sourceLanguage.id} />
            ) : (
              <SourceText
                language={sourceLanguage.id}
                text={text.source}
                terms={terms}
                nameOf={({terms: found}) =>
                  found.map(({names}) => names[language.id]).find(Boolean)
                }
                onInsert={(name) =>
                  insert({kind: 'term', text: name, isWhole: false, origin: 'person'})
                }
              />
            )}
            {text.codes.length > 0 && (
              <p className="tw-codes">
                {text.codes
                  .map(
                    (code) =>
                      `${code.kind === 'object' ? `<${code.number}/>` : `<${code.number}>`} ${codeLabel(code)}`,
                  )
                  .join(' · ')}
              </p>
            )}
            {second && (
              <>
                <header className="tw-second">
                  <h3>{second.title}</h3>
                </header>
                <SourceText
                  language={second.id}
                  text={helper === undefined ? '–' : toTagged(unit.source, helper).target || '–'}
                />
              </>
            )}
          </section>
          <section className="tw-side" aria-label={language.title}>
            <header>
              <h3>{language.title}</h3>
              {abilities.translate && (
                <button
                  type="button"
                  className="tw-link tw-copy"
                  onClick={() => perform('copySource')}
                >
                  {say('action.copySource')} <Kbd>{shortcutLabel('copySource', isMac())}</Kbd>
                </button>
              )}
              <SaveSign state={text.save} isWritten={isWritten} />
            </header>
            {here.length > 0 && (
              <p className="tw-here" role="status">
                {say('others.here', {names: here.map(({name}) => name).join(', ')})}
              </p>
            )}
            <TargetInput
              unit={unit}
              language={language.id}
              label={say('target.label', {language: language.title})}
              text={text.text}
              codes={text.codes}
              findings={findings}
              isReadOnly={!abilities.translate}
              onChange={text.write}
            />
            {reasons.write !== undefined && <p className="tw-kind">{reasons.write}</p>}
            <FindingList
              findings={findings}
              faults={text.faults}
              mayWrite={abilities.translate}
              onAccept={text.accept}
            />
          </section>
        </div>
        <div role="status" className="tw-message">
          {actions.trouble
            ? actions.trouble.kind === 'changed'
              ? say('trouble.changed')
              : say('trouble.failed', {message: actions.trouble.message})
            : message}
          {discarded !== undefined && (
            <>
              {' '}
              <button
                type="button"
                className="tw-link"
                onClick={() => {
                  text.write(discarded)
                  setDiscarded(undefined)
                  setMessage(undefined)
                }}
              >
                {say('discard.undo')}
              </button>
            </>
          )}
        </div>
        <ActionBar
          deeds={deeds}
          busy={actions.busy}
          abilities={abilities}
          isStale={stored.stale}
          onDo={perform}
        />
      </div>
      <aside className="tw-help">
        <Suggestions
          suggestions={suggestions}
          language={language.id}
          sourceLanguage={sourceLanguage.id}
          mayWrite={abilities.translate}
          isLoading={memory === undefined}
          machine={machine}
          onAsk={() => perform('machine')}
          onInsert={insert}
        />
        <Notes
          record={cell.record}
          unit={unit}
          mayNote={abilities.note}
          isBusy={actions.busy === 'note'}
          input={noteInput}
          onNote={actions.note}
          onResolve={(key) =>
            void commitMutations(
              client,
              resolveNote(
                {documentId: cell.document._id, language: cell.language},
                key,
                new Date().toISOString(),
              ),
            )
          }
        />
        <Context
          cell={cell}
          units={units}
          unit={unit}
          sourceLanguage={sourceLanguage.id}
          onGo={onGo}
        />
      </aside>
    </div>
  )
}

function plainOf({source}: Unit): string {
  if (!isPortableTextBlock(source)) return source
  return (source.children ?? []).map(({text}) => text ?? '\uFFFC').join('')
}
