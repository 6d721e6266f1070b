/** What @sanity/ui has no prop for: two panes by the room there is, marks in the text. */
export const styles = `
.rr { container-type: inline-size; height: 100%; overflow: auto; }
.rr-page { max-width: 1440px; margin: 0 auto; padding: 28px 24px 96px; display: grid; gap: 24px; }
.rr-panes { display: grid; gap: 20px; grid-template-columns: minmax(0, 1fr); align-items: start; }
@container (min-width: 900px) {
  .rr-panes { grid-template-columns: minmax(0, 7fr) minmax(0, 6fr); }
  .rr-source { position: sticky; top: 16px; }
  .rr .rr-text { max-height: calc(100vh - 240px); }
  .rr-from { display: none; }
}
@container (max-width: 600px) { .rr-page { padding: 20px 12px 120px; gap: 16px; } }
.rr textarea { font-family: inherit; line-height: 1.6; }
.rr-source { scroll-margin: 16px 0 96px; }
.rr-text { max-height: 55vh; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 14px; line-height: 1.75; padding: 16px; margin: 0; color: var(--card-fg-color); scroll-padding: 80px; }
.rr-text mark { background: color-mix(in srgb, #ffd54a 62%, transparent); color: inherit; border-radius: 3px; box-shadow: 0 0 0 2px color-mix(in srgb, #ffd54a 62%, transparent); }
.rr-text u { text-decoration-style: dotted; text-decoration-thickness: 2px; text-underline-offset: 5px; text-decoration-color: var(--card-badge-caution-icon-color, #b8860b); }
.rr details > summary { list-style: none; cursor: pointer; border-radius: 6px; padding: 14px 16px; display: grid; grid-template-columns: 20px minmax(0, 1fr) auto; gap: 10px; align-items: center; }
.rr details > summary::-webkit-details-marker { display: none; }
.rr details > summary:focus-visible { outline: 2px solid var(--card-focus-ring-color); outline-offset: -2px; }
.rr details > summary > svg { transition: transform 120ms; font-size: 20px; }
.rr details[open] > summary > svg { transform: rotate(90deg); }
@media (prefers-reduced-motion: reduce) { .rr details > summary > svg { transition: none; } }
.rr-fields { display: grid; gap: 14px; padding: 4px 16px 18px; grid-template-columns: minmax(0, 1fr); }
@container (min-width: 520px) { .rr-fields, .rr-parts { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
.rr-parts { display: grid; gap: 12px; padding-top: 8px; }
.rr-wide { grid-column: 1 / -1; }
.rr-fact { display: grid; gap: 8px; align-content: start; border-radius: 4px; }
.rr-head { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; min-height: 25px; }
.rr-head > label, .rr-head > [data-label] { flex: 1; min-width: 90px; }
.rr-fact .rr-from { visibility: hidden; height: 0; overflow: hidden; }
.rr-fact:focus-within > .rr-from { visibility: visible; height: auto; }
.rr-out { opacity: 0.72; }
.rr-bar { position: sticky; bottom: 0; z-index: 1; margin: 0 -4px; }
.rr-list { margin: 0; padding: 0; list-style: none; display: grid; gap: 10px; }
.rr-list li { display: flex; flex-wrap: wrap; gap: 8px; align-items: baseline; }
.rr-list li > :first-child { flex: 1; min-width: 200px; }
.rr-names { margin: 0; padding: 0; list-style: none; display: grid; gap: 14px; }
.rr-names li { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); align-items: center; }
@container (min-width: 700px) { .rr-names li { grid-template-columns: minmax(0, 1fr) minmax(240px, 380px); } }
.rr-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.rr-link { display: inline-block; padding: 5px 0; color: var(--card-link-color); text-decoration: underline; text-underline-offset: 3px; }
`
