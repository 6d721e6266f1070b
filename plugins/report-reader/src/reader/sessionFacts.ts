import {bilingual} from './bilingual.ts'
import {languageOf, type MakeFact, type Part} from './Context.ts'
import type {Fact} from './Fact.ts'
import {levelOf} from './levels.ts'
import {spanOf} from './MappedText.ts'
import {type Session, titleOfSession} from './sessions.ts'
import type {Title} from './titles.ts'
import type {FoundVenue} from './venues.ts'

/** What a session is called, who meets in it, when and where. */
export function aboutSession(session: Session, title: Title | undefined, make: MakeFact): Fact[] {
  const found = titleOfSession(session) ?? title
  const doubt = session.event?.block.repaired ? 'repaired' : undefined
  const level = session.level ?? (found && levelOf(`${found.name.th ?? ''} ${found.name.en ?? ''}`))
  return [
    ...(found?.name.th === undefined
      ? []
      : [make('title', found.name.th, found.span, {language: 'th', doubt})]),
    ...(found?.name.en === undefined
      ? []
      : [make('title', found.name.en, found.span, {language: 'en'})]),
    ...(level === undefined || !found ? [] : [make('level', level, found.span)]),
    ...whenAndWhere(session, make),
  ]
}

/** First and last day, and the place. */
export function whenAndWhere({event, group}: Session, make: MakeFact): Fact[] {
  const source = event?.days ? event : group?.event
  const venue = event?.venue ?? group?.event?.venue
  const facts: Fact[] = []
  if (source?.days) {
    const span = spanOf(source.block.body, source.days.start, source.days.end)
    facts.push(
      make('startDate', source.days.startDate, span),
      make('endDate', source.days.endDate, span),
    )
  }
  if (venue) facts.push(...venueFacts('venue', venue, make))
  return facts
}

/** A place as one fact of its parts; nothing where it has none. */
export function venueFacts(kind: 'venue' | 'signedAt', venue: FoundVenue, make: MakeFact): Fact[] {
  const parts = [
    ...(venue.name ? namesOf(venue.name, make) : []),
    ...(venue.district
      ? [
          make('district', venue.district.text, venue.district.span, {
            language: languageOf(venue.district.text),
          }),
        ]
      : []),
    ...(venue.city
      ? [make('city', venue.city.text, venue.city.span, {language: languageOf(venue.city.text)})]
      : []),
  ]
  return parts.length > 0 ? [make(kind, '', venue.span, {parts})] : []
}

function namesOf({text, span}: Part, make: MakeFact): Fact[] {
  const {th, en} = bilingual(text)
  return [
    ...(th === undefined ? [] : [make('name', th, span, {language: 'th'})]),
    ...(en === undefined ? [] : [make('name', en, span, {language: 'en'})]),
  ]
}
