/** The grid of documents and languages, and the list that it is on a phone. */
export const matrixStyles = `
.tw-page { height: 100%; display: flex; flex-direction: column; gap: 16px; padding: 20px 20px 0; box-sizing: border-box; }
.tw-top > :first-child { margin-inline-end: auto; }
.tw-legend { display: flex; flex-wrap: wrap; gap: 4px 14px; margin: 0; padding: 0; list-style: none; }
.tw-filters { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; }
.tw-filters-further { display: contents; }
.tw-filters-further[hidden] { display: none; }
.tw-filter { flex: 0 1 148px; min-width: 120px; }
.tw-filter-text { flex: 1 1 220px; }
.tw-grid { flex: 1; min-height: 0; overflow: auto; border: 1px solid var(--card-border-color); border-bottom: 0; border-radius: 6px 6px 0 0; scroll-padding: 124px 0 0 300px; contain: strict; }
.tw-grid:focus-visible { outline-offset: -1px; }
.tw-head { position: sticky; top: 0; z-index: 2; height: 124px; min-width: calc(300px + 156px * var(--tw-columns)); background: var(--card-bg-color); border-bottom: 1px solid var(--card-border-color); box-sizing: border-box; }
.tw-headline { display: flex; width: 100%; height: 38px; align-items: stretch; }
.tw-totals { height: 85px; }
.tw-totals .tw-cell-waiting { flex-wrap: wrap; height: 34px; gap: 0 9px; }
.tw-rows { position: relative; min-width: calc(300px + 156px * var(--tw-columns)); }
.tw-row { position: absolute; top: 0; left: 0; right: 0; height: 68px; display: flex; border-bottom: 1px solid var(--card-border-color); box-sizing: border-box; }
.tw-title { position: sticky; left: 0; z-index: 1; flex: 0 0 300px; box-sizing: border-box; display: flex; gap: 10px; align-items: center; padding: 0 12px; background: var(--card-bg-color); border-inline-end: 1px solid var(--card-border-color); cursor: pointer; min-width: 0; }
.tw-corner { cursor: default; font-weight: 600; }
.tw-title-text { display: grid; min-width: 0; }
.tw-check { flex: 0 0 18px; height: 18px; border: 1px solid var(--card-muted-fg-color); border-radius: 3px; text-align: center; line-height: 17px; font-size: 13px; }
.tw-selected .tw-check { background: var(--card-fg-color); color: var(--card-bg-color); }
.tw-selected, .tw-selected .tw-title { background: var(--card-muted-bg-color); }
.tw-cell { flex: 1 1 156px; width: 156px; overflow: hidden; box-sizing: border-box; padding: 7px 12px; border-inline-end: 1px solid color-mix(in srgb, var(--card-border-color) 55%, transparent); display: flex; flex-direction: column; justify-content: center; gap: 3px; cursor: pointer; min-width: 0; }
.tw-totals .tw-cell, .tw-language { cursor: default; }
.tw-language button { font-weight: 600; }
.tw-language button:hover, .tw-totals button:hover { text-decoration: underline; text-underline-offset: 3px; }
.tw-row:hover .tw-cell, .tw-row:hover .tw-title { background: color-mix(in srgb, var(--card-fg-color) 4%, var(--card-bg-color)); }
.tw-grid .tw-row .tw-cell:hover { background: color-mix(in srgb, var(--card-focus-ring-color) 10%, var(--card-bg-color)); }
.tw-grid .tw-pointed { outline: 2px solid var(--card-focus-ring-color); outline-offset: -2px; }
.tw-list { flex: 1; min-height: 0; overflow: auto; margin: 0 -12px; padding: 0 12px; }
.tw-list ul { position: relative; margin: 0; padding: 0; list-style: none; }
.tw-list li { position: absolute; inset-inline: 0; top: 0; padding-bottom: 20px; }
.tw-list-head { display: flex; gap: 4px; padding-bottom: 8px; }
.tw-list-head button { display: grid; flex: 1; min-width: 0; padding: 4px 0; }
.tw-list-check { flex: none; display: grid; place-items: center; width: 32px; height: 32px; margin-inline-start: -8px; cursor: pointer; }
.tw-list-cells { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px; }
.tw-list-cells > button { border: 1px solid var(--card-border-color); border-radius: 6px; padding: 8px 10px; display: grid; gap: 3px; }
.tw-list-cells > :only-child { grid-column: 1 / -1; }
.tw-list-language { font-weight: 500; }
.tw-selection { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.tw-import { display: grid; gap: 10px; font-size: 13px; line-height: 20px; }
.tw-import p { margin: 0; }
.tw-import ol { margin: 0; padding: 0; list-style: none; display: grid; gap: 8px; }
.tw-import li { display: grid; gap: 3px; padding: 8px 10px; border: 1px solid var(--card-border-color); border-radius: 6px; overflow-wrap: anywhere; }
.tw-import .tw-kind { white-space: normal; }
@container (max-width: 1180px) {
  .tw-filter { flex: 1 1 120px; }
  .tw-filter-text { flex-basis: 160px; }
}
@container (max-width: 719px) {
  .tw-page .tw-top { gap: 8px; }
  .tw-page { padding: 14px 12px 0; gap: 12px; }
  .tw-legend { order: 3; width: 100%; font-size: 12px; gap: 2px 12px; }
  .tw-filters { gap: 10px; }
  .tw-filter { flex: 1 1 140px; }
  .tw-filter-text { flex-basis: 100%; }
}
`
