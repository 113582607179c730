/** Page, headings and running text. */
export const screenLayout = `*, *::before, *::after { box-sizing: border-box; }
html { color-scheme: light dark; -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 400 1rem/1.55 "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
}
header, main, footer { max-width: 66rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem); }
header { padding-top: clamp(1.75rem, 5vw, 3.5rem); }
footer { padding-top: 2rem; padding-bottom: 3rem; color: var(--soft); font-size: .875rem; }
h1, h2, h3, p, dl, dd, ul, ol { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); line-height: 1.15; font-weight: 700; letter-spacing: -.015em; text-wrap: balance; hyphens: auto; overflow-wrap: break-word; }
h2 { font-size: 1.375rem; line-height: 1.25; font-weight: 700; letter-spacing: -.005em; }
h3 { font-size: 1.0625rem; line-height: 1.35; font-weight: 700; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: .1875rem solid var(--accent); outline-offset: .125rem; border-radius: .125rem; }
main > section { margin-top: 3rem; }
main > .verdict { margin-top: 1.75rem; }
.eyebrow { color: var(--accent); font-size: .8125rem; font-weight: 700; letter-spacing: .09em; text-transform: uppercase; margin-bottom: .5rem; }
.subtitle { margin-top: .625rem; color: var(--soft); font-size: 1.0625rem; overflow-wrap: anywhere; }
.lead { margin-top: .25rem; color: var(--soft); max-width: 44rem; }
.count { display: inline-block; min-width: 1.75rem; margin-left: .25rem; padding: .0625rem .5rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--card); color: var(--soft); font-size: .875rem; font-weight: 600; text-align: center; vertical-align: .125em; letter-spacing: 0; }
.icon { flex: none; width: 1.25rem; height: 1.25rem; fill: none; stroke: currentColor; stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; }
code { font: .8125rem/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace; padding: .0625rem .375rem; border-radius: .25rem; background: var(--paper); border: 1px solid var(--line); overflow-wrap: anywhere; }
.facts { display: flex; flex-wrap: wrap; gap: .375rem 2.25rem; margin-top: 1.25rem; font-size: .9375rem; }
.facts dt { color: var(--soft); font-size: .8125rem; }
.facts dd { font-weight: 600; }`;
