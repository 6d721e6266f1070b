/** Two texts side by side, the list before them and the help behind, by the room there is. */
export const editorStyles = `
.tw-editor { height: 100%; display: flex; flex-direction: column; position: relative; }
.tw-bar-top { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 8px 12px; border-bottom: 1px solid var(--card-border-color); }
.tw-choice { flex: 0 1 190px; min-width: 110px; }
.tw-count { margin-inline-start: auto; }
.tw-steps { display: flex; gap: 4px; }
.tw-list-toggle { display: none; }
.tw-unsaved { padding: 8px 16px; background: var(--card-badge-caution-bg-color); color: var(--card-badge-caution-fg-color); }
.tw-panes { flex: 1; min-height: 0; display: grid; grid-template-columns: 272px minmax(0, 1fr); }
.tw-units { overflow: auto; border-inline-end: 1px solid var(--card-border-color); contain: strict; }
.tw-units ul { position: relative; margin: 0; padding: 0; list-style: none; }
.tw-units li { position: absolute; inset-inline: 0; top: 0; }
.tw-units button { box-sizing: border-box; width: 100%; padding: 7px 12px; }
.tw-document { height: 86px; display: grid; gap: 3px; align-content: center; border-bottom: 1px solid var(--card-border-color); }
.tw-document .tw-name { -webkit-line-clamp: 1; }
.tw-document[aria-expanded='true'] { background: var(--card-muted-bg-color); }
.tw-unit { height: 52px; display: grid; grid-template-columns: 34px minmax(0, 1fr); gap: 6px; align-items: center; border-bottom: 1px solid color-mix(in srgb, var(--card-border-color) 60%, transparent); }
.tw-unit-signs { display: flex; gap: 3px; }
.tw-unit-text { overflow: hidden; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; font-size: 12.5px; line-height: 18px; }
.tw-units button:hover { background: color-mix(in srgb, var(--card-fg-color) 5%, transparent); }
.tw-units [aria-current] { background: color-mix(in srgb, var(--card-focus-ring-color) 14%, transparent) !important; box-shadow: inset 3px 0 0 var(--card-focus-ring-color); }
.tw-work { min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr) 320px; }
.tw-alone { grid-template-columns: minmax(0, 1fr); }
.tw-main { overflow: auto; padding: 16px 20px 0; display: flex; flex-direction: column; gap: 14px; }
.tw-help { overflow: auto; padding: 16px; border-inline-start: 1px solid var(--card-border-color); display: grid; gap: 24px; align-content: start; }
.tw-unit-head { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: baseline; }
.tw-unit-head > :first-child { font-weight: 500; }
.tw-sides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 20px; align-items: start; }
.tw-side { display: grid; gap: 8px; min-width: 0; }
.tw-side > header { display: flex; justify-content: space-between; gap: 12px; min-height: 22px; align-items: baseline; }
.tw-side h3, .tw-section h3 { margin: 0; font-size: 13px; line-height: 20px; font-weight: 600; }
.tw-side .tw-copy { margin-inline-start: auto; }
.tw-second { margin-top: 10px; }
.tw-text, .tw-mirror, .tw-input textarea { font: inherit; font-size: 16px; line-height: 1.75; overflow-wrap: anywhere; white-space: pre-wrap; }
.tw-text { padding: 10px 12px; border-radius: 6px; background: var(--card-muted-bg-color); }
.tw-text:lang(my), .tw-input :lang(my) { line-height: 2.1; }
.tw-text:lang(km), .tw-input :lang(km) { line-height: 2; }
.tw-input { display: grid; border: 1px solid var(--card-border-color); border-radius: 6px; background: var(--card-bg-color); }
.tw-input:focus-within { border-color: var(--card-focus-ring-color); box-shadow: 0 0 0 1px var(--card-focus-ring-color); }
.tw-input[data-readonly='true'] { background: var(--card-muted-bg-color); }
.tw-mirror, .tw-input textarea { grid-area: 1 / 1; padding: 10px 12px; margin: 0; border: 0; box-sizing: border-box; min-height: 84px; letter-spacing: normal; tab-size: 4; }
.tw-mirror { color: transparent; pointer-events: none; }
.tw-mirror mark { color: transparent; border-radius: 3px; }
.tw-input textarea { width: 100%; height: 100%; resize: none; overflow: hidden; background: transparent; color: var(--card-fg-color); outline: none; }
.tw-tag { background: color-mix(in srgb, var(--card-focus-ring-color) 20%, transparent); color: inherit; border-radius: 3px; }
.tw-text .tw-tag { font-size: 12px; padding: 1px 3px; margin: 0 1px; }
.tw-wrong { background: color-mix(in srgb, #f03e2f 26%, transparent); box-shadow: 0 2px 0 #d6302a; }
.tw-doubtful { background: color-mix(in srgb, #ffc400 30%, transparent); box-shadow: 0 2px 0 #b98a00; }
.tw-text .tw-term { text-decoration: underline dotted 2px; text-underline-offset: 5px; text-decoration-color: var(--card-badge-primary-icon-color); display: inline; }
.tw-difference ins { background: color-mix(in srgb, #2aa860 24%, transparent); text-decoration: underline; text-underline-offset: 4px; }
.tw-difference del { background: color-mix(in srgb, #f03e2f 18%, transparent); text-decoration: line-through; }
.tw-codes { margin: 0; color: var(--card-muted-fg-color); font-size: 12px; overflow-wrap: anywhere; }
.tw-save { color: var(--card-muted-fg-color); font-size: 12px; }
.tw-save-saved { color: var(--card-badge-positive-fg-color); }
.tw-save-offline, .tw-save-failed, .tw-save-overtaken { color: var(--card-badge-critical-fg-color); }
.tw-here { margin: 0; color: var(--card-badge-caution-fg-color); }
.tw-findings { margin: 0; padding: 0; list-style: none; display: grid; gap: 2px; }
.tw-findings li { display: grid; grid-template-columns: 16px minmax(0, 1fr) auto; gap: 6px; align-items: start; padding: 3px 0; }
.tw-findings [data-ui='Button'] { margin: -3px 0; }
.tw-error > :first-child, .tw-error { color: var(--card-badge-critical-fg-color); }
.tw-warning > :first-child { color: var(--card-badge-caution-fg-color); font-weight: 700; }
.tw-message { min-height: 20px; color: var(--card-badge-caution-fg-color); }
.tw-actions { position: sticky; bottom: 0; margin: auto -20px 0; padding: 10px 20px; display: flex; flex-wrap: wrap; gap: 6px; align-items: center; background: var(--card-bg-color); border-top: 1px solid var(--card-border-color); }
.tw-action-text { display: inline-flex; gap: 8px; align-items: center; font-size: 13px; line-height: 17px; white-space: nowrap; }
.tw-section { display: grid; gap: 8px; min-width: 0; }
.tw-section p { margin: 0; white-space: normal; }
.tw-suggestions, .tw-notes, .tw-context { margin: 0; padding: 0; list-style: none; display: grid; gap: 6px; }
.tw-suggestions button { display: grid; gap: 3px; width: 100%; padding: 8px 10px; border: 1px solid var(--card-border-color); border-radius: 6px; }
.tw-suggestions button:hover:not(:disabled) { background: color-mix(in srgb, var(--card-focus-ring-color) 8%, transparent); }
.tw-suggestions button:disabled { cursor: default; }
.tw-suggestion-head { display: flex; justify-content: space-between; gap: 8px; font-size: 12px; color: var(--card-muted-fg-color); }
.tw-suggestion-text { font-size: 14px; line-height: 1.65; overflow-wrap: anywhere; }
.tw-suggestions .tw-kind, .tw-notes .tw-kind { white-space: normal; }
.tw-notes li { display: grid; gap: 2px; padding: 8px 10px; border-radius: 6px; background: var(--card-muted-bg-color); justify-items: start; }
.tw-notes .tw-open { box-shadow: inset 3px 0 0 var(--card-badge-critical-icon-color); }
.tw-note-text { white-space: pre-wrap; overflow-wrap: anywhere; }
.tw-context button { width: 100%; display: grid; gap: 2px; padding: 6px 10px; border-radius: 6px; font-size: 12.5px; line-height: 19px; overflow-wrap: anywhere; }
.tw-context button > :last-child { color: var(--card-muted-fg-color); }
.tw-context button:disabled { cursor: default; background: color-mix(in srgb, var(--card-focus-ring-color) 10%, transparent); }
.tw-context button:hover:not(:disabled) { background: var(--card-muted-bg-color); }
.tw-end { position: absolute; inset-inline: 0; bottom: 90px; width: fit-content; margin: 0 auto; padding: 20px 24px; display: grid; gap: 16px; justify-items: center; background: var(--card-bg-color); border: 1px solid var(--card-border-color); border-radius: 8px; box-shadow: 0 8px 30px rgb(0 0 0 / 20%); z-index: 3; }
@container (max-width: 1180px) {
  .tw-work { grid-template-columns: minmax(0, 1fr); overflow: auto; display: block; }
  .tw-main { overflow: visible; }
  .tw-help { overflow: visible; border-inline-start: 0; border-top: 1px solid var(--card-border-color); }
}
@container (max-width: 860px) {
  .tw-list-toggle { display: block; }
  .tw-panes { grid-template-columns: minmax(0, 1fr); }
  .tw-panes > .tw-units { display: none; }
  .tw-list-open > .tw-units { display: block; border: 0; }
  .tw-list-open > :not(.tw-units) { display: none; }
  .tw-sides { grid-template-columns: minmax(0, 1fr); }
  .tw-main { padding: 12px 12px 0; }
  .tw-actions { margin: auto -12px 0; padding: 8px 12px; }
  .tw-count { margin: 0; flex: 1 1 100%; order: 9; }
  .tw-kbd { display: none; }
  .tw-choice { flex: 1 1 40%; }
  .tw-list-toggle { margin-inline-start: auto; }
}
@media (pointer: coarse) { .tw-kbd { display: none; } }
.tw-machine { color: var(--card-badge-caution-fg-color); font-weight: 600; border: 1px dashed currentColor; border-radius: 3px; padding: 0 5px; }
`
