export {openLake, type Lake, type LakeOptions} from './openLake.ts'
export {startServer, type RunningServer, type ServerOptions} from './startServer.ts'
