/** A row a capital where there is room, a card a capital where there is none. */
export const quickStyles = `
.md-quick { display: grid; gap: 12px; }
.md-quick-row { display: grid; gap: 10px; padding: 14px 0; border-top: 1px solid var(--card-border-color); align-items: start; }
.md-quick-head { display: none; }
.md-quick-row label { font-size: 12px; line-height: 18px; color: var(--card-muted-fg-color); display: grid; gap: 4px; }
@container (min-width: 860px) {
  .md-quick-row, .md-quick-head { display: grid; gap: 10px; grid-template-columns: 150px minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.4fr); }
  .md-quick-row { padding: 8px 0; }
  .md-quick { gap: 0; }
  .md-quick-head { padding-bottom: 10px; font-size: 13px; line-height: 20px; color: var(--card-muted-fg-color); }
  .md-quick-row label > span { display: none; }
  .md-quick-name { padding-top: 9px; }
}
`
