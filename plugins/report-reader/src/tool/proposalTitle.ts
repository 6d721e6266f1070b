import type {Corrections} from '../proposal/corrections.ts'
import {type Fact, knownCapitals, type Proposal} from '../reader/index.ts'

/** How a proposal is called in lists: its capital, its name; nothing where it has neither. */
export function proposalTitle({facts}: Proposal, corrections: Corrections, locale: string): string {
  const isThai = locale.startsWith('th')
  const names = facts.filter(({kind}) => kind === 'title' || kind === 'name')
  const name = names.find(({language}) => language === (isThai ? 'th' : 'en')) ?? names[0]
  const capital = facts.find(({kind}) => kind === 'capital')
  const value = (fact: Fact) => corrections[fact.id]?.value ?? fact.value
  return [capital && capitalName(value(capital), isThai), name && value(name)]
    .filter(Boolean)
    .join(' · ')
}

/** The name of a known capital; another name as it is. */
function capitalName(id: string, isThai: boolean): string {
  const known = knownCapitals.find((capital) => capital.id === id)
  return (isThai ? known?.th[0]?.replaceAll(' ', '') : known?.en[0]) ?? id
}

/** How many facts of a proposal a person should look at. */
export function countChecks({facts}: Proposal, corrections: Corrections): number {
  return facts.reduce((count, fact) => count + checksIn(fact, corrections), 0)
}

function checksIn(fact: Fact, corrections: Corrections): number {
  const correction = corrections[fact.id]
  if (correction?.isLeftOut) return 0
  const isOpen = fact.certainty === 'check' && correction?.value === undefined
  if (isOpen) return 1
  return fact.parts.reduce((count, part) => count + checksIn(part, corrections), 0)
}
