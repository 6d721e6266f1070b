/** What a cell holds, as far as it matters here. */
export type Cell =
  | string
  | {type: 'number'; value: number; format: string}
  | {type: 'date'; value: Date}
  | {type: 'boolean'; value: boolean}
  | {type: 'formula'; formula: string}
  | {type: 'error'; error: string}
