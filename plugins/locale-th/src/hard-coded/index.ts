export {hardCodedMends} from './hardCodedMends.ts'
