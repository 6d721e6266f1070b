export {hardCodedMends, hardCodedPreamble} from './hardCodedMends.ts'
