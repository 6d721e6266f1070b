export {CAPITAL_QUERY} from './capital.ts'
export {CAPITALS_QUERY} from './capitals.ts'
export {DECLARATION_QUERY} from './declaration.ts'
export {MEETING_QUERY} from './meeting.ts'
export {MEETING_TITLES_QUERY} from './meetingTitles.ts'
export {MEETINGS_QUERY} from './meetings.ts'
export {PRESENTATION_QUERY} from './presentation.ts'
export {PRESENTATIONS_BY_CAPITAL_QUERY} from './presentationsByCapital.ts'
export {PROJECT_QUERY} from './project.ts'
export {PROJECTS_QUERY} from './projects.ts'
export type {
  CAPITAL_QUERY_RESULT,
  CAPITALS_QUERY_RESULT,
  DECLARATION_QUERY_RESULT,
  MEETING_QUERY_RESULT,
  MEETING_TITLES_QUERY_RESULT,
  MEETINGS_QUERY_RESULT,
  PRESENTATION_QUERY_RESULT,
  PRESENTATIONS_BY_CAPITAL_QUERY_RESULT,
  PROJECT_QUERY_RESULT,
  PROJECTS_QUERY_RESULT,
  RichText,
  SEARCH_QUERY_RESULT,
  SESSION_QUERY_RESULT,
  SITE_MAP_QUERY_RESULT,
  TRANSLATIONS_QUERY_RESULT,
  UNTRANSLATED_QUERY_RESULT,
} from './sanity.types.ts'
export {SEARCH_QUERY} from './search.ts'
export {SESSION_QUERY} from './session.ts'
export {SITE_MAP_QUERY} from './siteMap.ts'
export {TRANSLATIONS_QUERY} from './translations.ts'
export {UNTRANSLATED_QUERY} from './untranslated.ts'
