import {findCapitals} from './capitals.ts'
import type {Context, MakeFact} from './Context.ts'
import type {Fact, Proposal} from './Fact.ts'
import {spanOf} from './MappedText.ts'
import type {MeetingName} from './meetingNames.ts'
import {whenAndWhere} from './sessionFacts.ts'
import {type Session, titleOfSession} from './sessions.ts'
import type {Title} from './titles.ts'

/** What the meeting is called, which of its series it is, when and where it was. */
export function aboutMeeting(
  title: Title | undefined,
  main: Session | undefined,
  sessions: readonly Session[],
  make: MakeFact,
  context: Context,
): Fact[] {
  const facts: Fact[] = []
  const names = [title, titleOfSession(main)].filter((one) => one !== undefined)
  const of = (key: keyof MeetingName) => names.find(({name}) => name[key] !== undefined)
  if (title?.name.th !== undefined) {
    facts.push(make('title', title.name.th, title.span, {language: 'th'}))
  }
  if (title?.name.en !== undefined) {
    facts.push(make('title', title.name.en, title.span, {language: 'en'}))
  }
  const series = of('series')
  const year = of('year')
  const short = of('shortName')
  const {thaiOrdinal, englishOrdinal} = title?.name ?? {}
  const span = title?.span
  if (series?.name.series !== undefined) facts.push(make('series', series.name.series, series.span))
  const ordinal = thaiOrdinal ?? englishOrdinal
  if (ordinal !== undefined && span) facts.push(make('ordinal', ordinal, span))
  if (
    thaiOrdinal !== undefined &&
    englishOrdinal !== undefined &&
    thaiOrdinal !== englishOrdinal &&
    span
  ) {
    context.problems.push({
      kind: 'ordinalDiffers',
      thai: thaiOrdinal,
      english: englishOrdinal,
      span,
    })
  }
  const when = whenAndWhere(main ?? {}, make)
  const start = when.find(({kind}) => kind === 'startDate')
  const writtenYear = year?.name.year
  const inferredYear = start?.value.slice(0, 4)
  if (writtenYear !== undefined && year) facts.push(make('year', writtenYear, year.span))
  else if (inferredYear !== undefined && start) {
    facts.push(make('year', inferredYear, start.span, {doubt: 'inferred'}))
  }
  if (short?.name.shortName !== undefined) {
    facts.push(make('shortName', short.name.shortName, short.span))
  } else if (series && (writtenYear ?? inferredYear) !== undefined) {
    const shown = `${series.name.series} ${writtenYear ?? inferredYear}`
    facts.push(make('shortName', shown, series.span, {doubt: 'inferred'}))
  }
  const prepared = sessions.find(
    ({event, group, level}) =>
      level === 'senior-officials' && (event?.days ?? group?.event?.days) !== undefined,
  )
  const preparation = prepared?.event?.days ? prepared.event : prepared?.group?.event
  const preparationStart =
    preparation?.days && prepared !== main
      ? [
          make(
            'preparationStart',
            preparation.days.startDate,
            spanOf(preparation.block.body, preparation.days.start, preparation.days.end),
            {doubt: 'inferred'},
          ),
        ]
      : []
  const dates = when.filter(({kind}) => kind !== 'venue')
  return [...facts, ...dates, ...preparationStart, ...when.filter(({kind}) => kind === 'venue')]
}

/** The host that the text names; else the capital in which the meeting took place. */
export function hostOf(facts: readonly Fact[], main: Session | undefined, make: MakeFact): Fact[] {
  const said = facts.find(({kind}) => kind === 'hostCapital')
  if (said) return [said]
  const venue = main?.event?.venue ?? main?.group?.event?.venue
  return venue?.capital === undefined
    ? []
    : [make('hostCapital', venue.capital, venue.city?.span ?? venue.span, {doubt: 'inferred'})]
}

/** Capitals that the text says took part, then those that presented, led or were hosts. */
export function participantsOf(
  facts: readonly Fact[],
  presentations: readonly Proposal[],
  make: MakeFact,
): Fact[] {
  const seen = new Set<string>()
  const said = facts.filter(({kind}) => kind === 'participant')
  const presented = presentations.flatMap(({facts: [capital]}) =>
    capital?.kind === 'capital' ? [capital] : [],
  )
  const hosts = facts.filter(({kind}) => kind === 'hostCapital' || kind === 'coHost')
  const delegations = facts.flatMap(({kind, parts}) =>
    kind === 'delegation' ? parts.filter((part) => part.kind === 'capital') : [],
  )
  return [...said, ...hosts, ...delegations, ...presented].flatMap((fact) => {
    if (seen.has(fact.value)) return []
    seen.add(fact.value)
    return fact.kind === 'participant'
      ? [fact]
      : [make('participant', fact.value, fact.span, {doubt: 'inferred'})]
  })
}

const ONCE: ReadonlySet<Fact['kind']> = new Set([
  'coHost',
  'nextChair',
  'observer',
  'participantCount',
])

/** Facts without those of single values that say the same again. */
export function onceEach(facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>()
  return facts.filter(({kind, value}) => {
    if (!ONCE.has(kind)) return true
    const key = `${kind} ${value}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** Organisations that made statements, each once and not again those that were observers. */
export function organisationsOf(
  sessions: readonly Proposal[],
  facts: readonly Fact[],
  make: MakeFact,
): Fact[] {
  const seen = new Set(facts.flatMap(({kind, value}) => (kind === 'observer' ? [value] : [])))
  return sessions
    .flatMap(({facts}) => facts)
    .flatMap(({kind, parts}) => (kind === 'statement' ? parts : []))
    .filter(({kind, value}) => {
      const isNew = kind === 'organisation' && findCapitals(value).length === 0 && !seen.has(value)
      seen.add(value)
      return isNew
    })
    .map(({value, span}) => make('organisation', value, span, {doubt: 'inferred'}))
}
