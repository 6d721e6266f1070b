export type {Grant, Role} from './access/Identity.ts'
export type {Derivation} from './derived/Derivation.ts'
export {openLake, type Lake, type LakeOptions} from './openLake.ts'
export {startServer, type RunningServer, type ServerOptions} from './startServer.ts'
