import {attributes, escapeText, UNFIT_FOR_XML} from '../xml/escapeXml.ts'
import {entryMark, type GlossaryEntry} from './GlossaryEntry.ts'

const NAMESPACE = 'urn:iso:std:iso:30042:ed-2'
const PREFERRED = 'preferredTerm-admn-sts'
const DEPRECATED = 'deprecatedTerm-admn-sts'

/**
 * TBX-Basic in the style DCA (ISO 30042:2019): a `conceptEntry` a term, its kind as the subject field,
 * variants that must not be used as deprecated terms.
 */
export function writeTbx(
  entries: readonly (GlossaryEntry & {id: string})[],
  {project, sourceLanguage}: {project: string; sourceLanguage: string},
): string {
  const root = attributes({
    xmlns: NAMESPACE,
    style: 'dca',
    type: 'TBX-Basic',
    'xml:lang': sourceLanguage,
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx${root}>
 <tbxHeader><fileDesc><titleStmt><title>Glossary</title></titleStmt><sourceDesc><p>${plain(`${PROJECT}${project}`)}</p></sourceDesc></fileDesc></tbxHeader>
 <text><body>
${entries.map(entryXml).join('')} </body></text>
</tbx>
`
}

/** Before the id of the project in `sourceDesc`. */
export const PROJECT = 'Project: '

function entryXml(entry: GlossaryEntry & {id: string}): string {
  const {id, kind, terms, forbidden, notes} = entry
  const used = [...Object.keys(terms), ...forbidden.map(({language}) => language)]
  const languages = new Set(used)
  const general = Object.entries(notes).filter(([language]) => !languages.has(language))
  const sections = [...languages].map((language) => {
    const note = notes[language]
    const term = terms[language]
    const variants = forbidden.filter((one) => one.language === language)
    const parts = [
      ...(note === undefined ? [] : [`<note>${plain(note)}</note>`]),
      ...(term === undefined ? [] : [termXml(term, PREFERRED)]),
      ...variants.map(({text}) => termXml(text, DEPRECATED)),
    ]
    return `   <langSec${attributes({'xml:lang': language})}>${parts.join('')}</langSec>\n`
  })
  return `  <conceptEntry${attributes({id: `t-${id}.${entryMark(entry)}`})}>
   <descrip type="subjectField">${plain(kind)}</descrip>
${general.map(noteXml).join('')}${sections.join('')}  </conceptEntry>
`
}

/** A note in a language that has no term stands at the concept: a `langSec` has terms. */
function noteXml([language, note]: readonly [string, string]): string {
  return `   <note${attributes({'xml:lang': language})}>${plain(note)}</note>\n`
}

function termXml(term: string, status: string): string {
  return `<termSec><term>${plain(term)}</term><termNote type="administrativeStatus">${status}</termNote></termSec>`
}

function plain(text: string): string {
  return escapeText(text.replaceAll(UNFIT_FOR_XML, ''))
}
