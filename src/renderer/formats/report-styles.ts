/** Colours and type of a report on paper and on screen: paper, ink and petrol; every other colour is a code. */
export const reportStyles = `
:root { color-scheme: light dark;
  --paper: #fcfcf9; --sunken: #ebeae7; --line: #dad9d5; --ink: #1c2126; --ink-2: #424a50; --ink-3: #5c656a;
  --accent: #005971; --mark: #ffe7a5; --mark-line: #ac8b36; --contra: #ad2f22; --contra-soft: #ffe5de; --corr: #0d5c91; --ok: #216a49;
  --read: 'Source Serif 4 Variable', 'Source Serif 4', 'Source Serif Pro', Georgia, 'Noto Serif', 'Noto Naskh Arabic', serif;
  --plain: 'IBM Plex Sans Variable', 'IBM Plex Sans', system-ui, 'Segoe UI', 'Noto Sans', sans-serif;
  --mono: 'IBM Plex Mono', ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace; }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; font: 17px/1.62 var(--read); overflow-wrap: break-word; }
main { max-width: 44rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; text-wrap: balance; break-after: avoid; }
h1 { font-size: 2.1rem; letter-spacing: -0.01em; margin: 0 0 0.75rem; }
h2 { font-size: 1.4rem; margin: 2.4rem 0 0.6rem; }
h3 { font-size: 1.15rem; margin: 1.8rem 0 0.4rem; }
h4 { font-size: 1rem; margin: 1.4rem 0 0.3rem; color: var(--ink-2); }
p, ul, ol, blockquote, pre, .wide { margin: 0 0 1rem; }
ul, ol { padding-inline-start: 1.6rem; }
ul { list-style: disc; } ol { list-style: decimal; }
li > p { margin: 0 0 0.35rem; }
li > ul, li > ol { margin: 0.25rem 0 0.35rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
blockquote { padding-inline-start: 1.1rem; border-inline-start: 3px solid var(--line); color: var(--ink-2); }
blockquote > :last-child, li > :last-child, td > :last-child, th > :last-child { margin-bottom: 0; }
pre, code { font-family: var(--mono); font-size: 0.86em; }
pre { background: var(--sunken); padding: 0.8rem 1rem; overflow-x: auto; white-space: pre-wrap; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font: 14px/1.45 var(--plain); font-variant-numeric: tabular-nums lining-nums; }
th, td { text-align: start; vertical-align: top; padding: 0.45rem 0.7rem; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 1.5px solid var(--ink); }
tbody tr:first-child > * { border-top: 1px solid var(--line); }
.byline, .back, .facts, .grade, .claims, .kind, .verified, .doubt, .number, .stance { font-family: var(--plain); }
.byline { margin: 0 0 0.9rem; color: var(--ink-3); font-size: 0.82rem; }
.head { border-bottom: 1.5px solid var(--ink); padding-bottom: 0.4rem; margin-bottom: 2rem; }
.verified, p.doubt { font-size: 0.86rem; margin: 0 0 0.9rem; }
.verified { color: var(--ok); }
.verified::before { content: '✓ ' / ''; }
.doubt { color: var(--contra); }
small.doubt { font-size: 0.75rem; }
.doubt::before { content: '! ' / ''; font-weight: 700; }
q { text-decoration: underline 1px var(--mark-line); text-underline-offset: 0.24em; }
q.unverified { text-decoration: underline wavy 1px var(--contra); background: var(--contra-soft); }
.number { font-size: 0.7em; line-height: 0; vertical-align: 0.45em; margin-inline-start: 0.1em; }
.number a { text-decoration: none; font-weight: 600; padding: 0 0.1em; }
.term { font-weight: 600; }
.address { font-family: var(--mono); font-size: 0.82em; color: var(--ink-3); overflow-wrap: anywhere; }
.back-matter { border-top: 1px solid var(--line); margin-top: 2.5rem; }
.back-matter h2 { margin-top: 1.4rem; }
.notes, .sources { list-style: none; padding: 0; counter-reset: none; }
.notes > li, .sources > li { padding: 1.1rem 0 1rem; border-bottom: 1px solid var(--line); }
.notes > li { position: relative; padding-inline-start: 2.6rem; list-style: none; }
.notes > li::before { content: attr(value); position: absolute; inset-inline-start: 0; top: 1.1rem; font: 600 1rem/1.6 var(--plain); color: var(--accent); font-variant-numeric: tabular-nums; }
.notes > li:target { background: color-mix(in srgb, var(--mark) 28%, transparent); }
.notes > :last-child, .sources > :last-child { border-bottom: 0; }
.note-head { margin: 0 0 0.15rem; }
.grades { margin: 0 0 0.6rem; line-height: 1.5; }
.grade { font-size: 0.78rem; color: var(--ink-2); white-space: normal; }
.grade b { font-family: var(--mono); font-weight: 600; border: 1px solid currentColor; border-radius: 2px; padding: 0 0.3em; margin-inline-end: 0.3em; }
.kind { font-size: 0.78rem; color: var(--ink-3); }
.passage { font-size: 0.95rem; border-inline-start: 4px solid var(--mark-line); padding-inline-start: 0.9rem; margin: 0 0 0.7rem; white-space: pre-line; }
mark { background: var(--mark); color: inherit; padding: 0.05em 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.facts { margin: 0 0 0.5rem; font-size: 0.8rem; color: var(--ink-2); display: grid; gap: 0.1rem; }
.facts div { display: flex; gap: 0.6rem; }
.facts dt { flex: 0 0 4.8rem; color: var(--ink-3); }
.facts dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.hash { font-size: 0.92em; overflow-wrap: anywhere; }
.claims { list-style: none; padding: 0; font-size: 0.84rem; margin: 0 0 0.4rem; }
.claims .stance { font-weight: 600; }
.claims .id { font-family: var(--mono); font-size: 0.92em; color: var(--ink-3); }
.claims .supports .stance { color: var(--corr); } .claims .supports .stance::before { content: '▲ ' / ''; }
.claims .disputes .stance { color: var(--contra); } .claims .disputes .stance::before { content: '▼ ' / ''; }
.claims .partly .stance::before { content: '◆ ' / ''; } .claims .context .stance::before { content: '◇ ' / ''; }
.back { font-size: 0.8rem; margin: 0; color: var(--ink-3); }
`

/** The same in the dark; only for screens. */
export const reportDarkStyles = `
@media screen and (prefers-color-scheme: dark) { :root {
  --paper: #191d20; --sunken: #0c0f12; --line: #2d3236; --ink: #e4e3de; --ink-2: #b0b7bb; --ink-3: #919a9e; --accent: #7acce0;
  --mark: #503f05; --mark-line: #ffbb31; --contra: #ee8d74; --contra-soft: #45231c; --corr: #83bef0; --ok: #7fcfa4; } }
`
