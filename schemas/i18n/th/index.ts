import type {SchemaWords} from '../SchemaWords.ts'
import {agency} from './agency.ts'
import {capital} from './capital.ts'
import {commonObjects} from './commonObjects.ts'
import {cooperationProject} from './cooperationProject.ts'
import {declaration} from './declaration.ts'
import {eventObjects} from './eventObjects.ts'
import {glossaryTerm} from './glossaryTerm.ts'
import {meeting} from './meeting.ts'
import {presentation} from './presentation.ts'
import {session} from './session.ts'
import {topic} from './topic.ts'
import {workObjects} from './workObjects.ts'

/** The words of the schema in Thai. */
export const th: SchemaWords = {
  meeting,
  session,
  presentation,
  declaration,
  cooperationProject,
  capital,
  agency,
  topic,
  glossaryTerm,
  ...eventObjects,
  ...workObjects,
  ...commonObjects,
}
