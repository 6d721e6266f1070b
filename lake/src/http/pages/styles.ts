import {FONT_FACES} from './fonts.ts'

/** Thai stacks marks above and below: lines need room. No fonts from outside. */
export const STYLES = `
${FONT_FACES}
:root {
  color-scheme: light dark;
  --ground: #eef2f1;
  --ground-deep: #dfe8e6;
  --card: #ffffff;
  --ink: #15211f;
  --quiet: #53635f;
  --line: #8a9a96;
  --soft-line: #d6dfdc;
  --accent: #0b5f55;
  --accent-hover: #084b43;
  --on-accent: #ffffff;
  --danger: #a3221b;
  --danger-ground: #fdeeec;
  font-family: 'Noto Sans Thai Variable', system-ui, sans-serif;
  font-size: 100%;
  line-height: 1.6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #101716;
    --ground-deep: #0a100f;
    --card: #1a2322;
    --ink: #edf3f1;
    --quiet: #a7b6b2;
    --line: #6d7f7a;
    --soft-line: #2d3a38;
    --accent: #5cc7b6;
    --accent-hover: #7fd8c9;
    --on-accent: #06211d;
    --danger: #ffb4ab;
    --danger-ground: #3a1a17;
  }
}
html { background: var(--ground-deep); }
*, *::before, *::after { box-sizing: border-box; }
body {
  margin: 0;
  min-height: 100vh;
  min-height: 100dvh;
  display: grid;
  grid-template-rows: auto 1fr;
  background: linear-gradient(180deg, var(--ground), var(--ground-deep));
  color: var(--ink);
}
header {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 1rem;
  padding: 1rem clamp(1rem, 4vw, 2.5rem);
}
.brand { display: flex; align-items: center; gap: .625rem; font-weight: 600; min-width: 0; }
.brand svg { flex: none; color: var(--accent); }
.brand span { overflow-wrap: anywhere; }
.languages { display: flex; flex: none; gap: .25rem; }
.languages a, .languages span {
  display: inline-flex;
  align-items: center;
  min-height: 2.75rem;
  padding: 0 .75rem;
  border-radius: .5rem;
  font-size: .9375rem;
}
.languages a { color: var(--quiet); text-decoration: none; }
.languages a:hover { color: var(--ink); text-decoration: underline; }
.languages span { font-weight: 600; background: var(--card); }
main {
  width: 100%;
  max-width: 28rem;
  margin: 0 auto;
  padding: clamp(.5rem, 4vh, 4rem) 1rem 3rem;
}
.card {
  padding: clamp(1.5rem, 5vw, 2.5rem);
  background: var(--card);
  border: 1px solid var(--soft-line);
  border-radius: 1rem;
  box-shadow: 0 1px 2px rgb(0 0 0 / .04), 0 12px 32px -12px rgb(0 0 0 / .16);
}
h1 { margin: 0; font-size: 1.625rem; line-height: 1.4; font-weight: 700; text-wrap: balance; }
.lead { margin: .25rem 0 1.75rem; color: var(--quiet); text-wrap: pretty; }
.field { margin-bottom: 1.25rem; }
label { display: block; margin-bottom: .25rem; font-weight: 600; }
input {
  width: 100%;
  min-height: 3rem;
  padding: .5rem .875rem;
  font: inherit;
  color: inherit;
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: .625rem;
}
input[aria-invalid='true'] { border-color: var(--danger); border-width: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
input:focus-visible { outline-offset: 0; border-color: var(--accent); }
.hint, .problem { margin: .375rem 0 0; font-size: .875rem; }
.hint { color: var(--quiet); }
.problem { color: var(--danger); font-weight: 600; }
.alert {
  margin: 0 0 1.5rem;
  padding: .75rem 1rem;
  color: var(--danger);
  background: var(--danger-ground);
  border-radius: .625rem;
}
button, .button {
  display: flex;
  align-items: center;
  justify-content: center;
  width: 100%;
  min-height: 3.125rem;
  margin-top: 1.75rem;
  padding: .5rem 1.25rem;
  font: inherit;
  font-weight: 600;
  color: var(--on-accent);
  background: var(--accent);
  border: 0;
  border-radius: .625rem;
  text-decoration: none;
  cursor: pointer;
}
button:hover, .button:hover { background: var(--accent-hover); }
.note { margin: 1.25rem 0 0; font-size: .875rem; color: var(--quiet); text-align: center; text-wrap: pretty; }
@media (prefers-contrast: more) { :root { --quiet: var(--ink); --soft-line: var(--line); } }
`
