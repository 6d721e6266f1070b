/** What all of the workbench looks like: signs of states, plain buttons, names. */
export const baseStyles = `
.tw { container-type: inline-size; height: 100%; overflow: hidden; color: var(--card-fg-color); font-size: 13px; line-height: 20px; }
:where(.tw button:not([data-ui])) { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: start; cursor: pointer; }
.tw button:not([data-ui]):focus-visible, .tw [tabindex]:focus-visible { outline: 2px solid var(--card-focus-ring-color); outline-offset: -2px; }
.tw-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.tw-sign { display: inline-flex; gap: 4px; align-items: baseline; white-space: nowrap; font-variant-numeric: tabular-nums; }
.tw-missing { color: var(--card-muted-fg-color); }
.tw-draft { color: var(--card-badge-primary-fg-color); }
.tw-review { color: var(--card-badge-suggest-fg-color); }
.tw-approved { color: var(--card-badge-positive-fg-color); }
.tw-stale, .tw-orphans { color: var(--card-badge-caution-fg-color); font-weight: 600; }
.tw-question { color: var(--card-badge-critical-fg-color); }
.tw-plan { color: var(--card-muted-fg-color); font-size: 12px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.tw-overdue { color: var(--card-badge-critical-fg-color); font-weight: 600; }
.tw-middle { flex: 1; min-height: 200px; padding: 24px; }
.tw-name { font-weight: 500; overflow: hidden; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; line-height: 19px; }
.tw-kind { color: var(--card-muted-fg-color); font-size: 12px; line-height: 18px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.tw-cell-head { display: flex; justify-content: space-between; gap: 8px; font-variant-numeric: tabular-nums; line-height: 17px; }
.tw-of { color: var(--card-muted-fg-color); }
.tw-cell-waiting { display: flex; gap: 9px; font-size: 12px; line-height: 17px; height: 17px; overflow: hidden; }
.tw-bar { display: flex; height: 5px; border-radius: 3px; overflow: hidden; background: color-mix(in srgb, var(--card-fg-color) 12%, transparent); }
.tw-bar i { flex: 0 1 0; }
.tw-fill-approved { background: var(--card-badge-positive-icon-color); }
.tw-fill-review { background: var(--card-badge-suggest-icon-color); }
.tw-fill-draft { background: color-mix(in srgb, var(--card-badge-primary-icon-color) 60%, transparent); }
.tw-link { color: var(--card-link-color); text-decoration: underline; text-underline-offset: 3px; }
.tw-kbd { font: inherit; font-size: 11px; line-height: 16px; padding: 0 5px; border: 1px solid color-mix(in srgb, currentColor 60%, transparent); border-radius: 3px; white-space: nowrap; }
.tw-off { opacity: 0.5; cursor: not-allowed !important; }
.tw-file { display: inline-block; padding: 8px 14px; border: 1px solid var(--card-border-color); border-radius: 4px; cursor: pointer; justify-self: start; font-size: 13px; }
.tw-file:focus-within { outline: 2px solid var(--card-focus-ring-color); outline-offset: 1px; }
.tw-file:hover { background: var(--card-muted-bg-color); }
.tw-file input { position: absolute; width: 1px; height: 1px; opacity: 0; }
`
