import type {CustomValidator} from 'sanity'

import {type Fault, verdict} from './Fault.ts'
import {isRecord} from './isRecord.ts'
import {referenceId, referenceIds} from './values.ts'

/**
 * A bilateral project has exactly two capitals with its lead, a multilateral one three or more —
 * or says that it is open to capitals which are not named yet.
 */
export function projectPartnerFaults(project: unknown): Fault[] {
  if (!isRecord(project)) return []
  const lead = referenceId(project['leadCapital'])
  const partners = referenceIds(project['partnerCapitals'])
  if (lead !== undefined && partners.includes(lead)) return [{sentence: 'leadIsPartner'}]
  const count = new Set([...(lead === undefined ? [] : [lead]), ...partners]).size
  const open = project['openToCapitals'] === true
  if (project['framework'] === 'bilateral') {
    if (open) return [{sentence: 'bilateralOpen'}]
    return count === 2 ? [] : [{sentence: 'bilateralCount', words: {count}}]
  }
  if (project['framework'] === 'multilateral' && !open && count < 3) {
    return [{sentence: 'multilateralCount', words: {count}}]
  }
  return []
}

/** On the partner capitals. */
export const projectPartnersRule: CustomValidator = (_value, context) =>
  verdict(projectPartnerFaults(context.document), context)
