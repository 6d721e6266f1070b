import type {SchemaWords} from '../SchemaWords.ts'
import {projectStatuses} from './projectStatuses.ts'

/** Parts of declarations, of what follows a meeting, and of projects. */
export const workObjects: SchemaWords = {
  areaOfWork: {
    title: 'Area of work',
    description: 'One area of a project',
    fields: {
      title: ['Title', 'What it is called'],
      description: ['Description', 'More about it'],
    },
  },
  commitment: {
    title: 'Commitment',
    description: 'One item of a declaration',
    fields: {
      number: ['Number', 'Such as 1 or 4.2, each once'],
      text: ['Text', 'What is committed to'],
      topics: ['Topics', 'What it is about'],
      projects: ['Carried out by', 'Cooperation projects that carry out this commitment'],
    },
  },
  committee: {
    title: 'Committee',
    description: 'A committee that was appointed after the meeting',
    fields: {
      name: ['Name', 'The full official name'],
      mandate: ['Mandate', 'What it is there for'],
      orderNumber: ['Appointed by order', 'Such as 4271/2562'],
    },
  },
  decision: {
    title: 'Decision',
    description: 'What was approved after the meeting',
    fields: {
      text: ['Decision', 'What was decided'],
      takenBy: ['Taken by', 'The committee or person that decided'],
      takenOn: ['Taken on', 'Leave it empty when it is not known'],
      projects: ['Projects', 'Those that this decision is about'],
    },
  },
  followUp: {
    title: 'Follow-up',
    description: 'What happened after the meeting',
    fields: {
      orders: ['Orders', 'That were signed after the meeting'],
      committees: ['Committees', 'That were appointed'],
      decisions: ['Decisions', 'What was approved'],
    },
  },
  officialOrder: {
    title: 'Official order',
    description: 'An order of an administration',
    fields: {
      number: ['Number', 'Such as 4271/2562'],
      issuedBy: ['Issued by', 'The agency that issued it'],
      signedOn: ['Signed on', 'The day of the signature'],
      signedBy: ['Signed by', 'Name and office'],
      subject: ['Subject', 'Of the order'],
      mandate: ['Mandate', 'What it gives the power to do'],
      file: ['File', 'A copy of the order'],
    },
  },
  progressReport: {
    title: 'Progress report',
    description: 'How far a project has come',
    fields: {
      date: ['Date', 'Of the report'],
      title: ['Title', 'A short one'],
      body: ['Report', 'What has been done'],
      reportedBy: ['Reported by', 'The agency that reports'],
      attachments: ['Attachments', 'Papers that belong to it'],
    },
  },
  projectOrigin: {
    title: 'Origin',
    description: 'Where the project comes from',
    fields: {
      meeting: ['Meeting', 'It comes from'],
      session: ['Session', 'It comes from'],
      declaration: ['Declaration', 'It comes from'],
      commitment: ['Number of the commitment', 'In the declaration, such as 4.3'],
    },
  },
  signatory: {
    title: 'Signatory',
    description: 'Who signed for one capital',
    fields: {
      capital: ['Capital', 'That signed'],
      person: ['Person', 'Name and office'],
    },
  },
  statusChange: {
    title: 'Change of status',
    description: 'The status of a project from a day on',
    choices: {status: projectStatuses},
    fields: {
      status: ['Status', 'From this day on'],
      date: ['Date', 'Of the change; leave it empty when it is not known'],
      note: ['Note', 'Why, or according to what'],
    },
  },
}
