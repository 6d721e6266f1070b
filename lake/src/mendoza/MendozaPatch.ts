/** Opcodes and their operands in one flat list; `[]` changes nothing. */
export type MendozaPatch = readonly unknown[]

/** The opcodes that the differ writes, numbered as in the mendoza package. */
export const opcodes = {
  value: 0,
  pushFieldCopy: 10,
  pushFieldBlank: 11,
  pushElementCopy: 12,
  pushElementBlank: 13,
  returnIntoObjectSameKeyPop: 15,
  returnIntoArrayPop: 16,
  objectSetFieldValue: 17,
  objectDeleteField: 19,
  arrayAppendValue: 20,
  arrayAppendSlice: 21,
  stringAppendString: 22,
  stringAppendSlice: 23,
} as const

export type Opcode = (typeof opcodes)[keyof typeof opcodes]
