import type {SchemaWords} from '../SchemaWords.ts'

/** Parts of meetings, sessions and presentations. */
export const eventObjects: SchemaWords = {
  agendaTopic: {
    title: 'Agenda topic',
    description: 'One topic of the agenda',
    fields: {
      number: ['Number', 'Such as 1.1'],
      title: ['Topic', 'What it is called'],
      description: ['Description', 'More about it'],
      topics: ['Topics', 'What it is about'],
    },
  },
  agreedProject: {
    title: 'Agreed project',
    description: 'A project that the meeting agreed to carry out together',
    fields: {
      name: ['Name', 'As the meeting called it'],
      description: ['Description', 'More about it'],
      topics: ['Topics', 'What it is about'],
      project: ['Cooperation project', 'What came of it, if anything'],
    },
  },
  delegation: {
    title: 'Delegation',
    description: 'The delegation of one capital',
    choices: {role: {host: 'Host', member: 'Member', observer: 'Observer'}},
    fields: {
      capital: ['Capital', 'Whose delegation it is'],
      head: ['Head of delegation', 'Name and office'],
      role: ['Role', 'In the meeting'],
    },
  },
  initiative: {
    title: 'Initiative',
    description: 'A project or initiative that was named in a presentation',
    fields: {
      name: ['Name', 'Of the project or initiative'],
      description: ['What it is', 'In short'],
      place: ['Place', 'Where it is, if anywhere'],
      location: ['Coordinates', 'Latitude and longitude'],
    },
  },
  organisationPresence: {
    title: 'Organisation',
    description: 'One organisation and its role in the meeting',
    choices: {
      role: {
        observer: 'Observer',
        partner: 'Partner',
        speaker: 'Speaker',
        participant: 'Participant',
      },
    },
    fields: {
      organisation: ['Organisation', 'That took part'],
      role: ['Role', 'In the meeting'],
      head: ['Head of delegation', 'Name and office'],
    },
  },
  proposal: {
    title: 'Proposal',
    description: 'What one capital proposed or agreed with',
    choices: {position: {proposes: 'Proposes', agrees: 'Agrees'}},
    fields: {
      capital: ['Capital', 'That proposed or agreed'],
      position: ['Position', 'Its own proposal, or agreement with one'],
      what: ['What', 'Was proposed or agreed with'],
      topics: ['Topics', 'What it is about'],
      supportedBy: ['Supported by', 'Capitals that support this proposal'],
      project: ['Cooperation project', 'What came of it, if anything'],
    },
  },
  statement: {
    title: 'Statement',
    description: 'A view that a capital or an organisation gave to the meeting',
    fields: {
      madeBy: ['Made by', 'A capital or an agency'],
      speaker: ['Speaker', 'Name and office'],
      text: ['Statement', 'What was said'],
    },
  },
}
