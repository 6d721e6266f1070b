import {publishedId, recordId} from '@capitals/translation'
import type {TranslationService} from '@capitals/translation/machine'
import {ArrowLeftIcon} from '@sanity/icons/ArrowLeft'
import {Button, Flex, Heading, Select, Spinner, Text} from '@sanity/ui'
import {useCallback, useMemo, useState} from 'react'

import {isChosen, unitList} from '../data/unitList.ts'
import {useAbilities} from '../data/useAbilities.ts'
import {useCell} from '../data/useCell.ts'
import {useGlossary} from '../data/useGlossary.ts'
import type {Matrix} from '../data/useMatrix.ts'
import {useMemory} from '../data/useMemory.ts'
import {useOthers} from '../data/useOthers.ts'
import {type Filter, formatFilter, STATES} from '../filter/Filter.ts'
import {cellMatches} from '../filter/matches.ts'
import {useWords} from '../i18n/useWords.ts'
import {useShownRows} from '../matrix/useShownRows.ts'
import type {ContentLanguage} from '../options.ts'
import {useSaver} from '../save/useSaver.ts'
import type {Address} from '../tool/useAddress.ts'
import {isMac} from './keys/isMac.ts'
import {Kbd} from './keys/Kbd.tsx'
import {ariaShortcut, shortcutLabel} from './keys/shortcuts.ts'
import {UnitList} from './list/UnitList.tsx'
import {UnitPane} from './unit/UnitPane.tsx'
import {useKept, useQueue} from './useQueue.ts'
import {useSecondLanguage} from './useSecondLanguage.ts'

interface EditorViewProps {
  matrix: Matrix
  /** to translate into */
  languages: readonly ContentLanguage[]
  sourceLanguage: ContentLanguage
  address: Address
  service: TranslationService | undefined
}

/** Source and target side by side, text after text, over all the documents that a filter chooses. */
export function EditorView(props: EditorViewProps) {
  const language =
    props.languages.find(({id}) => id === props.address.filter.language) ?? props.languages[0]
  return language ? <Editor {...props} language={language} /> : null
}

function Editor(props: EditorViewProps & {language: ContentLanguage}) {
  const {matrix, languages, sourceLanguage, address, language, service} = props
  const {filter, place, edit, show} = address
  const say = useWords()
  const abilities = useAbilities(language.id)
  const {saver, drafts, me} = useSaver()
  const glossary = useGlossary()
  const memory = useMemory(language.id)
  const [second, chooseSecond] = useSecondLanguage(languages, language.id)
  const [isListOpen, setListOpen] = useState(false)
  const ids = useMemo(() => [language.id], [language.id])
  const key = new URLSearchParams([...formatFilter(filter), ['in', language.id]]).toString()
  const {rows: chosenRows, all, titleOf, viewer} = useShownRows(matrix, filter, ids)
  const rows = useQueue(key, chosenRows, all)
  const documentId = place?.document ?? filter.document ?? rows[0]?.id
  const {state, refresh} = useCell(documentId, language.id)
  const cell = state.status === 'ready' ? state.cell : undefined
  const units = useMemo(
    () => (cell ? unitList(cell, sourceLanguage.id) : []),
    [cell, sourceLanguage.id],
  )
  const kept = useKept(`${key} ${documentId ?? ''}`, cell !== undefined, () =>
    units.filter((unit) => isChosen(unit, filter.state)).map(({unit}) => unit.id),
  )
  const listed = useMemo(() => {
    const wanted = new Set(kept)
    return units.filter((one) => wanted.has(one.unit.id) || isChosen(one, filter.state))
  }, [units, kept, filter.state])
  const open = units.find(({unit}) => unit.id === place?.unit) ?? listed[0]
  const others = useOthers(recordId(language.id, documentId ?? ''), open?.unit.id)
  const unsaved = useMemo(
    () =>
      drafts
        .all()
        .filter(
          ({unit, documentId: id}) => unit.id !== open?.unit.id || publishedId(id) !== documentId,
        ),
    // Looked for again at every text.
    // oxlint-disable-next-line react/exhaustive-deps
    [drafts, documentId, open?.unit.id],
  )

  const go = useCallback(
    (document: string, unit?: string) => {
      setListOpen(false)
      edit(filter, unit === undefined ? {document} : {document, unit})
    },
    [edit, filter],
  )

  function step(by: 1 | -1) {
    const at = listed.findIndex(({unit}) => unit.id === open?.unit.id)
    const nextUnit = listed[at + by]
    if (nextUnit && documentId !== undefined) return go(documentId, nextUnit.unit.id)
    const here = rows.findIndex(({id}) => id === documentId)
    const waiting = by === 1 ? rows.slice(here + 1) : rows.slice(0, Math.max(0, here)).toReversed()
    const nextRow = waiting.find((row) => {
      const counts = row.cells[language.id]
      return counts !== undefined && cellMatches(counts, filter, viewer)
    })
    return nextRow ? go(nextRow.id) : setEnd(by === 1)
  }

  const [isEnd, setEnd] = useState(false)
  const isLoading =
    matrix.state.status === 'loading' || (documentId !== undefined && state.status === 'loading')

  return (
    <div className="tw-editor" data-testid="translation-editor">
      <div className="tw-bar-top">
        <Button
          icon={ArrowLeftIcon}
          mode="bleed"
          fontSize={1}
          padding={2}
          text={say('editor.back')}
          data-testid="editor-back"
          onClick={() => show(withoutPlace(filter))}
        />
        <Heading as="h1" size={1} className="tw-hidden">
          {say('tool.title')}
        </Heading>
        <div className="tw-choice">
          <Select
            aria-label={say('filter.language')}
            fontSize={1}
            padding={2}
            value={language.id}
            data-testid="editor-language"
            onChange={({currentTarget}) => edit({...filter, language: currentTarget.value}, place)}
          >
            {languages.map(({id, title}) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </div>
        <div className="tw-choice">
          <Select
            aria-label={say('filter.state')}
            fontSize={1}
            padding={2}
            value={filter.state ?? ''}
            data-testid="editor-state"
            onChange={({currentTarget: {value}}) => {
              const {state: _, ...rest} = filter
              const wanted = STATES.find((one) => one === value)
              edit(
                wanted ? {...rest, state: wanted} : rest,
                documentId === undefined ? undefined : {document: documentId},
              )
            }}
          >
            <option value="">{say('editor.all-states')}</option>
            {STATES.map((one) => (
              <option key={one} value={one}>
                {say(`state.${one}`)}
              </option>
            ))}
          </Select>
        </div>
        {languages.length > 1 && (
          <div className="tw-choice">
            <Select
              aria-label={say('editor.second')}
              fontSize={1}
              padding={2}
              value={second?.id ?? ''}
              onChange={({currentTarget}) => chooseSecond(currentTarget.value)}
            >
              <option value="">{say('editor.no-second')}</option>
              {languages
                .filter(({id}) => id !== language.id)
                .map(({id, title}) => (
                  <option key={id} value={id}>
                    {say('editor.beside', {language: title})}
                  </option>
                ))}
            </Select>
          </div>
        )}
        <div className="tw-count" data-testid="editor-count">
          <Text size={1} muted>
            {open && listed.includes(open)
              ? say('editor.count', {
                  at: listed.findIndex(({unit}) => unit.id === open.unit.id) + 1,
                  count: listed.length,
                  documents: rows.length,
                })
              : ''}
          </Text>
        </div>
        {others.length > 0 && (
          <Text size={1} muted data-testid="others">
            {say('others.there', {names: others.map(({name}) => name).join(', ')})}
          </Text>
        )}
        <span className="tw-steps">
          {([-1, 1] as const).map((by) => {
            const name = by === 1 ? 'next' : 'previous'
            return (
              <Button
                key={name}
                mode="ghost"
                fontSize={1}
                padding={2}
                aria-keyshortcuts={ariaShortcut(name, isMac())}
                data-testid={`step-${name}`}
                onClick={() => step(by)}
              >
                <span className="tw-action-text">
                  {say(`action.${name}`)}
                  <Kbd>{shortcutLabel(name, isMac())}</Kbd>
                </span>
              </Button>
            )
          })}
        </span>
        <span className="tw-list-toggle">
          <Button
            mode="ghost"
            fontSize={1}
            padding={2}
            text={say('list.toggle')}
            aria-expanded={isListOpen}
            onClick={() => setListOpen(!isListOpen)}
          />
        </span>
      </div>
      {unsaved[0] && (
        <Flex className="tw-unsaved" gap={3} align="center" role="status" data-testid="unsaved">
          <Text size={1} style={{flex: 1}}>
            {say('save.unsaved', {count: unsaved.length})}
          </Text>
          <Button
            fontSize={1}
            padding={2}
            mode="ghost"
            text={say('save.open')}
            onClick={() => {
              const [first] = unsaved
              if (first)
                edit(
                  {language: first.language, document: publishedId(first.documentId)},
                  {document: publishedId(first.documentId), unit: first.unit.id},
                )
            }}
          />
        </Flex>
      )}
      <div className={isListOpen ? 'tw-panes tw-list-open' : 'tw-panes'}>
        <UnitList
          rows={rows}
          language={language.id}
          document={documentId}
          units={listed}
          unit={open?.unit.id}
          sourceLanguage={sourceLanguage.id}
          titleOf={titleOf}
          onGo={go}
        />
        {cell && open ? (
          <UnitPane
            key={`${language.id} ${documentId} ${open.unit.id}`}
            cell={cell}
            unit={open.unit}
            units={units}
            language={language}
            sourceLanguage={sourceLanguage}
            second={second}
            abilities={abilities}
            glossary={glossary}
            memory={memory}
            others={others}
            service={service}
            saver={saver}
            me={me}
            refresh={refresh}
            onStep={step}
            onGo={(unit) => go(documentId ?? '', unit)}
          />
        ) : (
          <Flex
            className="tw-middle"
            direction="column"
            align="center"
            justify="center"
            gap={4}
            role="status"
          >
            {isLoading ? (
              <Spinner muted />
            ) : state.status === 'failed' ? (
              <Text size={1}>{say('matrix.failed', {message: state.message})}</Text>
            ) : (
              <>
                <Text weight="medium">
                  {say(state.status === 'gone' ? 'editor.gone' : 'editor.nothing')}
                </Text>
                {rows.length > 0 && (
                  <Button
                    fontSize={1}
                    mode="ghost"
                    text={say('editor.next-document')}
                    onClick={() => step(1)}
                  />
                )}
              </>
            )}
          </Flex>
        )}
      </div>
      {isEnd && (
        <div className="tw-end" role="alertdialog" aria-label={say('editor.end')}>
          <Text weight="medium">{say('editor.end')}</Text>
          <Flex gap={2}>
            <Button
              fontSize={1}
              mode="ghost"
              text={say('editor.stay')}
              onClick={() => setEnd(false)}
            />
            <Button
              fontSize={1}
              tone="primary"
              text={say('editor.back')}
              onClick={() => show(withoutPlace(filter))}
              autoFocus
            />
          </Flex>
        </div>
      )}
    </div>
  )
}

function withoutPlace(filter: Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== 'document'))
}
