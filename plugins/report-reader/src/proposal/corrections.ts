import type {Fact, Proposal} from '../reader/index.ts'

/** What a person changed: by the id of a fact or of a proposal. */
export type Corrections = Readonly<Record<string, Correction>>

export interface Correction {
  readonly value?: string
  readonly isLeftOut?: boolean
  /** Of a proposal that is there already: whether its empty fields are filled. */
  readonly isCompleted?: boolean
}

/** The proposals as the person wants them: with values put right, without what is left out. */
export function correct(proposals: readonly Proposal[], corrections: Corrections): Proposal[] {
  return proposals
    .filter(({id}) => !corrections[id]?.isLeftOut)
    .map((proposal) => ({...proposal, facts: correctFacts(proposal.facts, corrections)}))
}

function correctFacts(facts: readonly Fact[], corrections: Corrections): Fact[] {
  return facts
    .filter(({id}) => !corrections[id]?.isLeftOut)
    .map((fact) => ({
      ...fact,
      value: corrections[fact.id]?.value ?? fact.value,
      parts: correctFacts(fact.parts, corrections),
    }))
    .filter(({value, parts}) => value.trim() !== '' || parts.length > 0)
}
