import {agency} from './agency.ts'
import {capital} from './capital.ts'
import {cooperationProject} from './cooperationProject.ts'
import {declaration} from './declaration.ts'
import {glossaryTerm} from './glossaryTerm.ts'
import {meeting} from './meeting.ts'
import {presentation} from './presentation.ts'
import {session} from './session.ts'
import {topic} from './topic.ts'

/** The types that stand on their own. */
export const documents = [
  meeting,
  session,
  presentation,
  declaration,
  cooperationProject,
  capital,
  agency,
  topic,
  glossaryTerm,
]

/** Their names, in the same order. */
export const documentTypeNames = documents.map(({name}) => name)
