import {agendaTopic} from './agendaTopic.ts'
import {agreedProject} from './agreedProject.ts'
import {areaOfWork} from './areaOfWork.ts'
import {attachment} from './attachment.ts'
import {commitment} from './commitment.ts'
import {committee} from './committee.ts'
import {decision} from './decision.ts'
import {delegation} from './delegation.ts'
import {followUp} from './followUp.ts'
import {forbiddenVariant} from './forbiddenVariant.ts'
import {initiative} from './initiative.ts'
import {link} from './link.ts'
import {officialOrder} from './officialOrder.ts'
import {organisationPresence} from './organisationPresence.ts'
import {period} from './period.ts'
import {personInOffice} from './personInOffice.ts'
import {picture} from './picture.ts'
import {point} from './point.ts'
import {progressReport} from './progressReport.ts'
import {projectOrigin} from './projectOrigin.ts'
import {proposal} from './proposal.ts'
import {richText} from './richText.ts'
import {signatory} from './signatory.ts'
import {source} from './source.ts'
import {statement} from './statement.ts'
import {statusChange} from './statusChange.ts'
import {venue} from './venue.ts'

/** The objects that documents share. */
export const objects = [
  agendaTopic,
  agreedProject,
  areaOfWork,
  attachment,
  commitment,
  committee,
  decision,
  delegation,
  followUp,
  forbiddenVariant,
  initiative,
  link,
  officialOrder,
  organisationPresence,
  period,
  personInOffice,
  picture,
  point,
  progressReport,
  projectOrigin,
  proposal,
  richText,
  signatory,
  source,
  statement,
  statusChange,
  venue,
]
