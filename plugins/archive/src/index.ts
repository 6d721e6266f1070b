export {archive} from './plugin.tsx'
export {archivedList} from './structure/archivedList.ts'
