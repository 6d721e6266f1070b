export {collectUnits, type CollectOptions} from './collectUnits.ts'
export type {ExchangeFile, ExchangeUnit} from './ExchangeUnit.ts'
export {
  readGlossaryFile,
  writeGlossaryFile,
  type WriteGlossaryOptions,
} from './glossary/exchangeGlossary.ts'
export type {GlossaryEntry} from './glossary/GlossaryEntry.ts'
export type {GlossaryFile, GlossaryFormat} from './glossary/GlossaryFile.ts'
export {
  type GlossaryOutcome,
  type GlossaryPlan,
  type GlossaryPlanRow,
  type GlossaryUndo,
  planGlossaryImport,
  readGlossaryUndo,
} from './glossary/planGlossaryImport.ts'
export {type TermChange, termChanges} from './glossary/termChanges.ts'
export {explainProblem} from './explainProblem.ts'
export {FileError} from './FileError.ts'
export type {ImportPlan, ImportRow, ImportUndo, Outcome} from './plan/ImportPlan.ts'
export {type ImportOptions, planImport} from './plan/planImport.ts'
export {publishedFirst} from './publishedFirst.ts'
export {planUndo, readUndo, type UndoPlan} from './plan/planUndo.ts'
export {type TranslatedDocument, unitsInLanguage} from './plan/unitsInLanguage.ts'
export type {Problem, ProblemCode} from './Problem.ts'
export {readFile} from './readFile.ts'
export type {FileFormat, FileRow, TranslationFile, ReadOptions} from './TranslationFile.ts'
export {writeFile, type WriteOptions} from './writeFile.ts'
