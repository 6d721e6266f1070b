export {type SortedDocuments, sortedDocuments} from './lists/sortedDocuments.ts'
export type {ContentLanguage, MeetingDeskOptions} from './options.ts'
export {meetingDesk} from './plugin.tsx'
export {workList} from './structure/workList.ts'
