const dark = `
  --paper: #12161b; --card: #1a2027; --line: #303943; --ink: #eceff2; --soft: #a9b4bf;
  --accent: #8fbcf0;
  --good: #6fd0a0; --good-tint: #15291f; --good-line: #2b5a43;
  --open: #f0bf62; --open-tint: #2c2413; --open-line: #62501f;
  --bad: #ff9c90; --bad-tint: #301a19; --bad-line: #6d3430;
  --note: #8fbcf0; --note-tint: #172536; --note-line: #2f4d70;
  --quiet: #a9b4bf; --quiet-tint: #1a2027; --quiet-line: #303943;`;

/** Colours, by tone: text and marks, tint of a surface, line around it. All pairs reach 4.5 : 1. */
export const tokens = `:root {
  --paper: #f7f5f0; --card: #ffffff; --line: #dcd8ce; --ink: #1c232b; --soft: #56616c;
  --accent: #1a4f8b;
  --good: #1b6a45; --good-tint: #e9f4ed; --good-line: #b3d8c2;
  --open: #805300; --open-tint: #fdf3dc; --open-line: #e9cf94;
  --bad: #a82a1d; --bad-tint: #fdecea; --bad-line: #eebab4;
  --note: #1a4f8b; --note-tint: #eaf1f9; --note-line: #b9cfe8;
  --quiet: #56616c; --quiet-tint: #f0eee8; --quiet-line: #dcd8ce;
}
@media (prefers-color-scheme: dark) { :root {${dark} } }
.good { --tone: var(--good); --tint: var(--good-tint); --edge: var(--good-line); }
.open { --tone: var(--open); --tint: var(--open-tint); --edge: var(--open-line); }
.bad { --tone: var(--bad); --tint: var(--bad-tint); --edge: var(--bad-line); }
.note { --tone: var(--note); --tint: var(--note-tint); --edge: var(--note-line); }
.quiet { --tone: var(--quiet); --tint: var(--quiet-tint); --edge: var(--quiet-line); }`;
