import { printStyle } from "./print-style.ts";

/** Colours by what they say; each pair of text and ground has a contrast of 4.5 or more. */
const colors = `
:root {
  color-scheme: light dark;
  --page: #fff; --raised: #f5f6f7; --ink: #1a1e23; --quiet: #545d67; --line: #d5dae0;
  --block: #b3261e; --warn: #7d5200; --note: #1f5fa8; --passed: #1a6b3a;
  --block-ground: #fcebe9; --warn-ground: #fff3d9; --passed-ground: #e6f4ea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #15181c; --raised: #1d2126; --ink: #e7e9ec; --quiet: #a5aeb8; --line: #363d45;
    --block: #ff9a91; --warn: #f0bf63; --note: #93bff5; --passed: #86d3a2;
    --block-ground: #3b1d1b; --warn-ground: #362b12; --passed-ground: #18321f;
  }
}`;

const text = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 2rem 1.5rem 3rem; max-width: 76rem; background: var(--page); color: var(--ink);
  font: 0.9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; font-variant-numeric: tabular-nums; }
p, dl, dd, ol, figure { margin: 0; }
h1 { margin: 0; font-size: 1.625rem; line-height: 1.2; font-weight: 650; letter-spacing: -0.01em; overflow-wrap: anywhere; }
h2 { margin: 0 0 0.75rem; padding-top: 0.6rem; border-top: 2px solid var(--ink); font-size: 1.125rem; line-height: 1.3; }
h3 { margin: 0 0 0.5rem; font-size: 0.9375rem; }
section { margin-top: 2.25rem; }
code { font: 0.8125rem/1.4 ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; color: var(--quiet); overflow-wrap: anywhere; }
small { display: block; font-size: 0.8125rem; line-height: 1.35; color: var(--quiet); }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 0.5rem; padding: 0.25rem 0.75rem; background: var(--page); }
.store { position: absolute; }
.label { font-size: 0.75rem; letter-spacing: 0.08em; text-transform: uppercase; color: var(--quiet); }
.icon { vertical-align: -0.15em; flex: none; }
.block { color: var(--block); } .warn { color: var(--warn); } .note.icon, h3.note, .number.note { color: var(--note); }
.passed { color: var(--passed); }
:focus-visible { outline: 2px solid var(--note); outline-offset: 2px; }`;

const top = `
.verdict { display: flex; flex-wrap: wrap; align-items: center; gap: 0.1rem 0.5rem; margin: 0.9rem 0 0; padding: 0.55rem 0.8rem; border-radius: 4px; }
.verdict strong { font-size: 1.0625rem; }
.verdict .icon { width: 1.25rem; height: 1.25rem; }
.verdict span { color: var(--ink); }
.refused { background: var(--block-ground); } .refused strong { color: var(--block); }
.ready-with-warnings { background: var(--warn-ground); } .ready-with-warnings strong { color: var(--warn); }
.ready { background: var(--passed-ground); } .ready strong { color: var(--passed); }
.strip { display: grid; grid-template-columns: repeat(4, 1fr); gap: 0.9rem 1.5rem; margin-top: 1.1rem; }
.strip dt { font-size: 0.75rem; color: var(--quiet); }
.strip dd { font-weight: 600; overflow-wrap: anywhere; }
.strip small { font-weight: 400; }
.chip { width: 0.75rem; height: 0.75rem; vertical-align: -0.06em; outline: 1px solid var(--quiet); color: var(--quiet); }
.chips { display: inline-flex; gap: 0.15rem; }`;

const found = `
.found { display: grid; grid-template-columns: minmax(0, 1fr) 18rem; gap: 2rem; align-items: start; }
.found h3 { display: flex; align-items: center; gap: 0.4rem; margin-top: 1.25rem; }
.found h3:first-child { margin-top: 0; }
.count { font-weight: 400; color: var(--quiet); }
.list { padding: 0; list-style: none; }
.list li { display: grid; grid-template-columns: 1.625rem minmax(0, 1fr) auto; gap: 0.75rem; padding: 0.7rem 0; border-top: 1px solid var(--line); }
.number { display: grid; place-items: center; height: 1.5rem; min-width: 1.5rem; padding: 0 0.2rem; border: 1.5px solid currentColor; border-radius: 0.75rem;
  font-size: 0.8125rem; font-weight: 700; line-height: 1; }
.message { font-weight: 600; }
.origin { font-size: 0.8125rem; color: var(--quiet); }
.detail { width: 10.5rem; height: 7rem; border: 1px solid var(--line); }
.places .sheet { max-height: 28rem; }
.places { display: grid; gap: 1rem; position: sticky; top: 1rem; }
.places.several { position: static; grid-template-columns: 1fr 1fr; }
.sheet { display: block; width: auto; height: auto; max-width: 100%; max-height: 44rem; border: 1px solid var(--line); }
figcaption { margin-top: 0.25rem; font-size: 0.8125rem; line-height: 1.35; color: var(--quiet); }
svg text { font-family: system-ui, sans-serif; }`;

const sheets = `
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-bottom: 1rem; font-size: 0.8125rem; color: var(--quiet); }
.legend svg { vertical-align: 0.15em; }
.pages { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; }
.page { display: grid; grid-template-columns: fit-content(58%) minmax(0, 1fr); gap: 1.5rem; align-items: start; }
.plates { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: 1rem; }
.plates img { display: block; width: 100%; height: auto; border: 1px solid var(--line); background: #fff; }
.ink { color: var(--ink); overflow-wrap: anywhere; } .amount { float: right; }
.peak { margin-top: 0.6rem; font-size: 0.875rem; }
.many { grid-template-columns: repeat(auto-fill, minmax(21rem, 1fr)); gap: 1.5rem 2rem; }
.many .page { grid-template-columns: 2fr 3fr; gap: 0.75rem; }
.many .plates { grid-template-columns: repeat(auto-fill, minmax(5rem, 1fr)); gap: 0.5rem; }
.many .amount { float: none; }`;

const tables = `
.scroll { overflow-x: auto; margin-top: 1.25rem; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; line-height: 1.4; }
caption { padding-bottom: 0.35rem; text-align: start; font-weight: 650; font-size: 0.9375rem; }
th, td { padding: 0.3rem 1.25rem 0.3rem 0; text-align: start; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 1px solid var(--ink); font-size: 0.75rem; font-weight: 500; color: var(--quiet); vertical-align: bottom; }
tbody tr { border-bottom: 1px solid var(--line); }
#contents th:first-child { width: 26%; }
#rules th:first-child { width: 46%; } #rules th:nth-child(2) { width: 19%; }
tbody th { font-weight: 500; overflow-wrap: anywhere; min-width: 6rem; }
tbody th.figure { min-width: 0; }
.figure { text-align: end; white-space: nowrap; }
thead .figure { white-space: normal; }
p.note { margin-top: 0.35rem; font-size: 0.8125rem; color: var(--quiet); }
#rules code { font-size: 0.75rem; }
.outcome { white-space: nowrap; } .outcome.long { white-space: normal; }
footer { margin-top: 2.5rem; padding-top: 0.75rem; border-top: 1px solid var(--line); font-size: 0.8125rem; color: var(--quiet); overflow-wrap: anywhere; }`;

const narrow = `
@media (max-width: 56rem) {
  .found, .page { grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
  .places { position: static; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); }
  .page > .sheet { max-width: min(100%, 30rem); }
}
@media (max-width: 56rem) { .strip { grid-template-columns: repeat(3, 1fr); } }
@media (max-width: 36rem) {
  body { padding: 1.25rem 1rem 2rem; }
  h1 { font-size: 1.25rem; }
  .strip { grid-template-columns: 1fr 1fr; }
  .list li { grid-template-columns: 1.625rem minmax(0, 1fr); }
  .detail { grid-column: 2; }
  .many { grid-template-columns: minmax(0, 1fr); }
  table { min-width: 34rem; }
}`;

/** The look of a report: calm and dense, in the reader's own fonts and colour scheme. */
export const styleSheet = [
  colors,
  text,
  top,
  found,
  sheets,
  tables,
  narrow,
  printStyle,
].join("\n");
