export type {StudioHelpOptions} from './options.ts'
export {studioHelp} from './plugin.tsx'
