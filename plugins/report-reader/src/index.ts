export type {ReportReaderOptions} from './options.ts'
export {reportReader} from './plugin.tsx'
