/** Paper: A4, light, nothing cut in two. */
export const printRules = `@page { size: A4; margin: 16mm 15mm; }
@media print {
  :root {
    --paper: #fff; --card: #fff; --line: #c9c9c9; --ink: #000; --soft: #444; --accent: #1a4f8b;
    --good: #1b6a45; --good-tint: #eef6f1; --good-line: #b3d8c2;
    --open: #805300; --open-tint: #fdf6e6; --open-line: #e9cf94;
    --bad: #a82a1d; --bad-tint: #fdf0ee; --bad-line: #eebab4;
    --note: #1a4f8b; --note-tint: #eff4fa; --note-line: #b9cfe8;
    --quiet: #444; --quiet-tint: #fff; --quiet-line: #c9c9c9;
  }
  html { color-scheme: light; font-size: 9.5pt; }
  body { line-height: 1.4; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  header { padding-top: 0; }
  h2, h3 { break-after: avoid; }
  main > section { margin-top: 1.5rem; }
  .finding, .verdict, .picture, .next, .limits, .elements li, .overview tr { break-inside: avoid; }
  .picture { grid-template-columns: 15rem 1fr; gap: 1rem 1.5rem; margin: .75rem 0 1.25rem; }
  .disc { padding: .5rem; }
  .principles li { padding: .1875rem 0; }
  .elements { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: .5rem; }
  .elements li { grid-template-columns: 1.25rem 1fr; min-height: 5rem; padding: .5rem .625rem; }
  .elements:not(.optional) li:last-child { grid-column: span 2; }
  .optional { grid-template-columns: repeat(5, minmax(0, 1fr)); }
  .scroll { overflow: visible; }
  .elements .name { font-size: .875rem; }
  .checks { columns: 2; }
  a { color: inherit; text-decoration: none; }
}`;
