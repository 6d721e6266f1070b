/** What @sanity/ui has no prop for: grids by the room there is, the map, the time line. */
export const homeStyles = `
.md-home { container-type: inline-size; height: 100%; overflow: auto; }
.md-home a { color: inherit; text-decoration: none; }
.md-page { max-width: 1320px; margin: 0 auto; padding: 28px 24px 64px; display: grid; gap: 20px; }
.md-tiles, .md-columns { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); align-items: stretch; }
.md-tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); }
@container (min-width: 860px) {
  .md-tiles { grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); }
  .md-columns { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
  .md-columns.md-even { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
}
@container (max-width: 600px) { .md-page { padding: 20px 12px 48px; gap: 16px; } }
.md-tile { display: block; height: 100%; box-sizing: border-box; border-radius: 8px; padding: 18px 18px 16px; border: 1px solid var(--card-border-color); border-top: 3px solid var(--md-accent, var(--card-border-color)); transition: background-color 120ms; }
.md-tile:hover, .md-row:hover { background: var(--card-bg2-color, rgba(127, 127, 127, 0.08)); }
.md-number { font-size: 34px; line-height: 1.2; font-weight: 650; font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
.md-home a:focus-visible, .md-home button:focus-visible { outline: 2px solid var(--card-focus-ring-color); outline-offset: 2px; }
.md-row { display: block; border-radius: 6px; padding: 10px 12px; margin: 0 -12px; }
.md-table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.md-scroll { overflow-x: auto; }
.md-table th, .md-table td { padding: 9px 8px; border-bottom: 1px solid var(--card-border-color); text-align: right; font-size: 13px; line-height: 20px; font-weight: 400; }
.md-table thead th { color: var(--card-muted-fg-color); vertical-align: bottom; font-size: 12px; line-height: 18px; }
.md-table th:first-child { text-align: left; padding-left: 0; white-space: nowrap; }
.md-table tbody tr:last-child > * { border-bottom: 0; }
.md-table a { display: inline-block; min-width: 24px; padding: 2px 6px; margin: -2px -6px; border-radius: 4px; text-decoration: underline; text-decoration-color: var(--card-border-color); text-underline-offset: 3px; font-weight: 600; }
.md-table a:hover { text-decoration-color: currentColor; }
.md-zero { color: var(--card-muted-fg-color); opacity: 0.7; }
.md-svg { display: block; font-family: inherit; }
.md-svg text { fill: var(--card-fg-color); }
.md-svg .md-muted { fill: var(--card-muted-fg-color); }
.md-svg a { cursor: pointer; outline: none; }
.md-svg a:focus-visible .md-ring, .md-svg a:hover .md-ring { stroke: var(--card-focus-ring-color); stroke-width: 2.5; }
.md-svg a:hover text, .md-svg a:focus-visible text { text-decoration: underline; text-underline-offset: 3px; }
.md-land { fill: color-mix(in srgb, var(--card-fg-color) 11%, var(--card-bg-color)); stroke: color-mix(in srgb, var(--card-fg-color) 20%, var(--card-bg-color)); stroke-width: 0.75; }
.md-sea { fill: color-mix(in srgb, var(--card-focus-ring-color) 7%, var(--card-bg-color)); }
.md-dot { fill: var(--card-focus-ring-color); stroke: var(--card-bg-color); stroke-width: 1.5; }
.md-halo { stroke: color-mix(in srgb, var(--card-bg-color) 86%, transparent); stroke-width: 3.5; paint-order: stroke; stroke-linejoin: round; }
.md-line { stroke: var(--card-border-color); }
.md-now { fill: color-mix(in srgb, var(--card-focus-ring-color) 8%, transparent); }
.md-mark { fill: color-mix(in srgb, var(--card-focus-ring-color) 22%, var(--card-bg-color)); stroke: var(--card-focus-ring-color); stroke-width: 1.5; }
.md-timeline { display: grid; grid-template-columns: max-content minmax(0, 1fr); }
.md-hosts { position: relative; padding-right: 16px; font-size: 13px; line-height: 20px; }
.md-hosts > div { position: absolute; transform: translateY(-50%); white-space: nowrap; }
.md-hosts > span { visibility: hidden; height: 0; display: block; white-space: nowrap; }
.md-map { border-radius: 8px; overflow: hidden; }
@container (max-width: 600px) {
  .md-row-when { flex-direction: column !important; align-items: stretch !important; gap: 4px !important; }
  .md-row-when > :last-child { padding-left: 44px; }
  .md-table th, .md-table td { padding: 8px 5px; font-size: 12px; }
  .md-table thead th { font-size: 11px; line-height: 16px; }
  .md-table th:first-child { white-space: normal; }
  .md-table th, .md-table td { padding-left: 3px; padding-right: 3px; }
  .md-number { font-size: 28px; } .md-hosts { font-size: 12px; padding-right: 8px; }
}
`
