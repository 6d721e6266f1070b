export {sharedEditing} from './plugin.tsx'
