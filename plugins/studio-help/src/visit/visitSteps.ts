import type {StudioHelpOptions} from '../options.ts'

export interface VisitStep {
  readonly name: 'navigation' | 'list' | 'languages' | 'publish' | 'history' | 'help'
  /** where the studio must be, a path */
  readonly path: string
  /** CSS selectors of what is shown, the best first; of several elements the last is meant */
  readonly targets: readonly string[]
}

const PANE = '[data-testid="document-pane"]'
const LIST_PANE = '[data-testid="structure-tool-list-pane"]'
const NAVBAR = '[data-testid="studio-navbar"]'

/** The steps of the guided visit, over the real interface. */
export function visitSteps({list, document, languageField}: StudioHelpOptions): VisitStep[] {
  return [
    {name: 'navigation', path: list, targets: [NAVBAR]},
    {name: 'list', path: list, targets: ['[data-testid="document-list-pane"]', LIST_PANE]},
    {
      name: 'languages',
      path: document,
      targets: [`${PANE} [data-testid="field-${languageField}"]`],
    },
    {name: 'publish', path: document, targets: [`${PANE} [data-testid="pane-footer"]`]},
    {
      name: 'history',
      path: document,
      targets: [`${PANE} [data-testid="pane-context-menu-button"]`],
    },
    {name: 'help', path: document, targets: ['[data-testid="studio-help-button"]', NAVBAR]},
  ]
}
