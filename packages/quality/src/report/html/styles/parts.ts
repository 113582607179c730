/** The verdict, the European picture, the overview, findings and lists. */
export const parts = `.verdict { display: flex; align-items: center; gap: 1.25rem; padding: 1.375rem 1.5rem; border: 1px solid var(--edge); border-radius: 1rem; background: var(--tint); }
.verdict h2 { font-size: clamp(1.375rem, 1.1rem + 1.2vw, 1.875rem); color: var(--tone); hyphens: auto; }
.seal { display: grid; place-items: center; flex: none; width: 3.5rem; height: 3.5rem; border-radius: 50%; background: var(--tone); color: var(--tint); }
.seal .icon { width: 2.125rem; height: 2.125rem; stroke-width: 2.6; }
.counts { display: flex; flex-wrap: wrap; gap: .375rem; margin-top: .5rem; font-size: .9375rem; font-weight: 600; }
.counts li { padding: .0625rem .75rem; border: 1px solid var(--edge); border-radius: 1rem; background: var(--card); }

.baseline { margin-top: .75rem; color: var(--soft); }
.next ol { display: grid; gap: .625rem; margin-top: .875rem; counter-reset: step; }
.next li { display: grid; grid-template-columns: 2rem 1fr; gap: .75rem; align-items: baseline; counter-increment: step; }
.next li::before { content: counter(step); display: grid; place-items: center; width: 2rem; height: 2rem; border-radius: 50%; background: var(--ink); color: var(--paper); font-size: .9375rem; font-weight: 700; }
.next p { max-width: 52rem; }

.picture { display: grid; grid-template-columns: minmax(16rem, 24rem) 1fr; gap: 1.5rem 2.5rem; align-items: center; margin: 1.25rem 0 2.25rem; }
.disc { display: grid; place-items: center; padding: 1.25rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--card); }
.wheel { display: block; width: 100%; max-width: 22rem; height: auto; }
.arc { fill: none; stroke: var(--tone); }
.wheel text { fill: var(--tint); font-size: 15px; font-weight: 700; }
.faint .arc { stroke: var(--quiet-line); }
.faint text { fill: var(--ink); }
.hub { fill: var(--tint); stroke: var(--tone); stroke-width: 3; }
.mark { fill: none; stroke: var(--tone); stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
.principles { margin-top: .75rem; border-top: 1px solid var(--line); }
.principles li { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr) auto; gap: .75rem; align-items: center; padding: .4375rem 0; border-bottom: 1px solid var(--line); }
.numeral { color: var(--soft); font-size: .875rem; font-weight: 700; text-align: right; font-variant-numeric: tabular-nums; }
@media (max-width: 24rem) { .principles li { grid-template-columns: 1.75rem minmax(0, 1fr) auto; gap: .5rem; } }
.principles .name { hyphens: auto; overflow-wrap: break-word; color: var(--ink); font-weight: 600; }
.principles .state { display: flex; align-items: center; gap: .25rem; color: var(--tone); font-size: .875rem; font-weight: 600; }
.principles .icon { width: 1.0625rem; height: 1.0625rem; stroke-width: 2.8; }
main h3 .count { font-size: .8125rem; }
.elements { margin-top: .875rem; }
.elements + h3 { margin-top: 2rem; }

.scroll { margin-top: 2rem; overflow-x: auto; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); }
.overview { width: 100%; border-collapse: collapse; font-size: .9375rem; }
.overview th, .overview td { padding: .6875rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: middle; }
.overview tbody tr:last-child > * { border-bottom: 0; }
.overview thead th { color: var(--soft); font-size: .8125rem; font-weight: 600; vertical-align: bottom; }
.overview tbody th { min-width: 13rem; font-weight: 600; }
.overview .figure { text-align: right; font-variant-numeric: tabular-nums; }
.file { display: block; color: var(--soft); font-size: .8125rem; font-weight: 400; overflow-wrap: anywhere; }
.badge { display: inline-flex; align-items: center; gap: .25rem; padding: .125rem .625rem .125rem .5rem; border: 1px solid var(--edge); border-radius: 1rem; background: var(--tint); color: var(--tone); font-weight: 600; white-space: nowrap; }
.badge .icon { width: 1.0625rem; height: 1.0625rem; stroke-width: 2.8; }
.cells { display: block; width: 8.5625rem; height: 1.25rem; }
.cells rect { fill: var(--tone); }
.cells .quiet { fill: var(--quiet-line); }

.elements { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: .625rem; }
.elements li { display: grid; grid-template-columns: 1.5rem 1fr; grid-template-rows: 1fr auto; gap: .375rem .25rem; min-height: 6rem; padding: .75rem .875rem; border: 1px solid var(--edge); border-top: .25rem solid var(--tone); border-radius: .5rem .5rem .75rem .75rem; background: var(--card); }
.elements .number { color: var(--soft); font-size: .8125rem; font-weight: 600; line-height: 1.6; font-variant-numeric: tabular-nums; }
.elements .name { min-width: 0; color: var(--ink); font-size: .9375rem; font-weight: 600; line-height: 1.35; hyphens: auto; overflow-wrap: break-word; }
.elements .state { grid-column: 2; display: flex; align-items: center; gap: .25rem; margin-left: -.1875rem; color: var(--tone); font-size: .8125rem; font-weight: 600; }
.elements .icon { width: 1.0625rem; height: 1.0625rem; stroke-width: 2.8; }
.elements .quiet { border-top-color: var(--quiet-line); border-style: solid dashed dashed; background: transparent; }
.elements:not(.optional) li:last-child { grid-column: span 2; }
.optional { grid-template-columns: repeat(5, minmax(0, 1fr)); }
.elements.optional li { padding-inline: .6875rem; }
.elements.optional .name { font-size: .875rem; }
.elements .bad, .elements .open { background: var(--tint); }

.finding { margin-top: .875rem; padding: 1.125rem 1.375rem 1rem; border: 1px solid var(--line); border-left: .375rem solid var(--tone); border-radius: .5rem .75rem .75rem .5rem; background: var(--card); scroll-margin-top: 1rem; }
.finding:target { outline: .1875rem solid var(--tone); outline-offset: .1875rem; }
.finding h3 { display: flex; gap: .5rem; align-items: flex-start; }
.finding h3 .icon { margin-top: .1em; color: var(--tone); }
.finding > p { margin-top: .375rem; max-width: 46rem; }
.finding dl { display: grid; gap: .25rem; margin-top: .875rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .875rem; }
.finding dl div { display: grid; grid-template-columns: 4.5rem 1fr; gap: .75rem; }
.finding dt { color: var(--soft); }
.finding dd { min-width: 0; overflow-wrap: anywhere; }
.position { color: var(--soft); white-space: nowrap; }

.checks { margin-top: .875rem; columns: 2; column-gap: 2.5rem; }
.checks li { display: flex; gap: .5rem; padding: .375rem 0; break-inside: avoid; line-height: 1.45; }
.checks .icon { margin-top: .1em; }
.pass .icon { color: var(--good); }
.not-applicable { color: var(--soft); font-size: .9375rem; }
.not-applicable strong { color: var(--ink); font-weight: 600; }
.rule { color: var(--soft); font-size: .8125rem; white-space: nowrap; }
.sources { margin-top: .75rem; font-size: .9375rem; }
.sources div { display: grid; grid-template-columns: minmax(14rem, 22rem) 1fr; gap: .125rem 1.5rem; padding: .625rem 0; border-top: 1px solid var(--line); }
.sources dt { font-weight: 600; }
.sources dd { color: var(--soft); font-size: .875rem; line-height: 1.6; }
.limits { padding: 1.25rem 1.5rem; border-radius: .75rem; background: var(--card); border: 1px solid var(--line); }
.limits h2 { font-size: 1.0625rem; }
.limits p { margin-top: .25rem; color: var(--soft); max-width: 48rem; }

@media (max-width: 56rem) {
  .picture { grid-template-columns: 1fr; }
  .disc { justify-self: stretch; }
  .elements { grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); }
  .elements li:last-child, .elements:not(.optional) li:last-child { grid-column: auto; }
}
@media (max-width: 40rem) {
  .checks { columns: 1; }
  .verdict { align-items: flex-start; gap: .875rem; padding: 1.125rem; }
  .seal { width: 2.75rem; height: 2.75rem; }
  .seal .icon { width: 1.625rem; height: 1.625rem; }
  .elements { grid-template-columns: 1fr; gap: .375rem; }
  .elements li { grid-template-columns: 1.5rem minmax(0, 1fr) auto; grid-template-rows: auto; align-items: center; min-height: 0; padding: .5rem .75rem; border-top: 1px solid var(--edge); border-left: .25rem solid var(--tone); border-radius: .375rem .5rem .5rem .375rem; }
  .elements .state, .principles .state { max-width: 9rem; }
  .elements .state { grid-column: 3; }
  .elements .quiet { border-style: dashed dashed dashed solid; border-left-color: var(--quiet-line); }
  .finding { padding: 1rem; }
  .finding dl div, .sources div { grid-template-columns: 1fr; gap: 0; }
}
@media (forced-colors: active) { .seal { forced-color-adjust: none; } }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }`;
