/** What a package brings and nothing of ours can mend. `docs/accessibility.md` says the same. */
export interface KnownViolation {
  /** of axe */
  rule: string
  /** CSS, of the elements that it is about */
  selector: string
}

export const knownViolations: readonly KnownViolation[] = [
  {rule: 'aria-allowed-attr', selector: '#workspace-menu'},
  {rule: 'aria-allowed-attr', selector: '[data-testid="studio-navbar"] a[data-ui="Button"]'},
  {rule: 'aria-allowed-attr', selector: '[data-ui="Box"][aria-activedescendant]'},
  {rule: 'aria-allowed-attr', selector: '[data-ui="Card"][aria-selected]'},
  {
    rule: 'aria-required-children',
    selector: '[data-testid="pane-content"] ul[role="listbox"]',
  },
  {rule: 'aria-valid-attr-value', selector: '[aria-controls$="-field-group-fields"]'},
  {rule: 'button-name', selector: '#releases-menu'},
  {rule: 'button-name', selector: '#user-menu'},
  {rule: 'button-name', selector: '#copy-document-actions'},
  {rule: 'button-name', selector: '[data-testid="pane-context-menu-button"]'},
  {rule: 'button-name', selector: '[id$="-menuButton"]'},
  {rule: 'button-name', selector: '[data-ui="DragHandleButton"]'},
  {
    rule: 'button-name',
    selector: '[data-testid="studio-navbar"] button:has([data-sanity-icon="menu"])',
  },
  {
    rule: 'button-name',
    selector: '[data-testid="document-pane"] button:has([data-sanity-icon="close"])',
  },
  {
    rule: 'button-name',
    selector: '[data-testid="form-view"] button:has([data-sanity-icon="remove-circle"])',
  },
  {rule: 'color-contrast', selector: '[data-ui="Avatar"] span'},
  {rule: 'link-name', selector: '[data-testid="studio-navbar"] a[href="/"]'},
  {
    rule: 'link-name',
    selector: '[data-testid="document-pane"] a:has([data-sanity-icon="close"])',
  },
  {
    rule: 'link-name',
    selector: '[data-testid="pane-header"] a:has([data-sanity-icon="arrow-left"])',
  },
  {rule: 'listitem', selector: '[data-testid="pane-content"] li'},
  {rule: 'nested-interactive', selector: '[data-testid="pane-content"] li'},
  {rule: 'nested-interactive', selector: '[data-testid="document-list-pane"] li'},
]
