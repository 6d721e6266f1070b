import {publishedId, recordId} from '@capitals/translation'
import type {TranslationService} from '@capitals/translation/machine'
import {Button, Flex, Spinner, Text} from '@sanity/ui'
import {useCallback, useMemo, useState} from 'react'

import {idOf} from '../data/listedTexts.ts'
import {useAbilities} from '../data/useAbilities.ts'
import {useCell} from '../data/useCell.ts'
import {useGlossary} from '../data/useGlossary.ts'
import type {Matrix} from '../data/useMatrix.ts'
import {useMemory} from '../data/useMemory.ts'
import {useOthers} from '../data/useOthers.ts'
import {type Filter, formatFilter} from '../filter/Filter.ts'
import {cellMatches} from '../filter/matches.ts'
import {useWords} from '../i18n/useWords.ts'
import {useShownRows} from '../matrix/useShownRows.ts'
import type {ContentLanguage} from '../options.ts'
import {useSaver} from '../save/useSaver.ts'
import type {Address} from '../tool/useAddress.ts'
import {EditorBar} from './EditorBar.tsx'
import {EndOfList} from './EndOfList.tsx'
import {TextList} from './list/TextList.tsx'
import {OrphanPane} from './orphan/OrphanPane.tsx'
import {UnitPane} from './unit/UnitPane.tsx'
import {UnsavedBar} from './UnsavedBar.tsx'
import {useQueue} from './useQueue.ts'
import {useSecondLanguage} from './useSecondLanguage.ts'
import {useTexts} from './useTexts.ts'

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
  const [isEnd, setEnd] = useState(false)
  const ids = useMemo(() => [language.id], [language.id])
  const key = new URLSearchParams([...formatFilter(filter), ['in', language.id]]).toString()
  const {rows: chosenRows, all, titleOf, viewer} = useShownRows(matrix, filter, ids)
  const rows = useQueue(key, chosenRows, all)
  const documentId = place?.document ?? filter.document ?? rows[0]?.id
  const {state, refresh} = useCell(documentId, language.id)
  const cell = state.status === 'ready' ? state.cell : undefined
  const {units, listed, open} = useTexts(
    `${key} ${documentId ?? ''}`,
    cell,
    filter.state,
    place?.unit,
    sourceLanguage.id,
  )
  const openId = open && idOf(open)
  const at = listed.findIndex((text) => idOf(text) === openId)
  const others = useOthers(recordId(language.id, documentId ?? ''), openId)
  const unsaved = useMemo(
    () =>
      drafts
        .all()
        .filter(({unit, documentId: id}) => unit.id !== openId || publishedId(id) !== documentId),
    // Looked for again at every text.
    // oxlint-disable-next-line react/exhaustive-deps
    [drafts, documentId, openId],
  )

  const go = useCallback(
    (document: string, unit?: string) => {
      setListOpen(false)
      edit(filter, unit === undefined ? {document} : {document, unit})
    },
    [edit, filter],
  )

  function step(by: 1 | -1) {
    const nextText = listed[at + by]
    if (nextText && documentId !== undefined) return go(documentId, idOf(nextText))
    const here = rows.findIndex(({id}) => id === documentId)
    const waiting = by === 1 ? rows.slice(here + 1) : rows.slice(0, Math.max(0, here)).toReversed()
    const nextRow = waiting.find((row) => {
      const counts = row.cells[language.id]
      return counts !== undefined && cellMatches(counts, filter, viewer)
    })
    return nextRow ? go(nextRow.id) : setEnd(by === 1)
  }

  function openUnsaved() {
    const [first] = unsaved
    if (!first) return
    const document = publishedId(first.documentId)
    edit({language: first.language, document}, {document, unit: first.unit.id})
  }

  const leave = () => show(withoutPlace(filter))

  return (
    <div className="tw-editor" data-testid="translation-editor">
      <EditorBar
        filter={filter}
        languages={languages}
        language={language}
        second={second}
        place={at < 0 ? undefined : {at: at + 1, count: listed.length, documents: rows.length}}
        others={others}
        isListOpen={isListOpen}
        onBack={leave}
        onLanguage={(id) => edit({...filter, language: id}, place)}
        onState={(wanted) => {
          const {state: _, ...rest} = filter
          edit(
            wanted ? {...rest, state: wanted} : rest,
            documentId === undefined ? undefined : {document: documentId},
          )
        }}
        onSecond={chooseSecond}
        onStep={step}
        onToggleList={() => setListOpen(!isListOpen)}
      />
      {unsaved.length > 0 && <UnsavedBar count={unsaved.length} onOpen={openUnsaved} />}
      <div className={isListOpen ? 'tw-panes tw-list-open' : 'tw-panes'}>
        <TextList
          rows={rows}
          language={language.id}
          document={documentId}
          texts={listed}
          text={openId}
          sourceLanguage={sourceLanguage.id}
          titleOf={titleOf}
          onGo={go}
        />
        {cell && open && 'unit' in open ? (
          <UnitPane
            key={`${language.id} ${documentId} ${openId}`}
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
        ) : cell && open && 'orphan' in open ? (
          <OrphanPane
            key={`${language.id} ${documentId} ${openId}`}
            cell={cell}
            orphan={open.orphan}
            language={language}
            sourceLanguage={sourceLanguage}
            abilities={abilities}
            refresh={refresh}
            onStep={step}
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
            {matrix.state.status === 'loading' ||
            (documentId !== undefined && state.status === 'loading') ? (
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
      {isEnd && <EndOfList onStay={() => setEnd(false)} onLeave={leave} />}
    </div>
  )
}

function withoutPlace(filter: Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== 'document'))
}
