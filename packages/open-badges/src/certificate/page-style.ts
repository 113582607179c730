/**
 * The style of a certificate page. The page's policy names its hash ({@link pageStyleHash}).
 *
 * @internal
 */
export const pageStyle = `
:root{--ink:#12262b;--soft:#48595e;--deep:#0a4048;--main:#0d6670;--tint:#eef5f4;--line:#c9d8d8;--warm:#f4735a}
*{box-sizing:border-box}
html{font:16px/1.5 "Segoe UI",Arimo,"Liberation Sans",Arial,Helvetica,sans-serif;color:var(--ink);background:#e4ebeb;-webkit-text-size-adjust:100%}
body{margin:0;padding:2rem 1rem}
main{max-width:52rem;margin:0 auto;background:#fff;border-top:.5rem solid var(--main);border-radius:.5rem;box-shadow:0 .25rem 1.5rem #0a404826;padding:2.25rem 2.75rem;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6{line-height:1.2;margin:0}
h1{font-size:2.1rem;color:var(--deep);letter-spacing:-.01em}
h2{font-size:1.1rem;color:var(--main);margin:0 0 .4rem}
h3{font-size:1rem;margin:1rem 0 .25rem}h4,h5,h6{font-size:.95rem;margin:.75rem 0 .25rem}
p{margin:0 0 .5rem}ul,ol{margin:.25rem 0 .5rem;padding-inline-start:1.25rem}li{margin:.15rem 0}
a{color:#0b5a63;text-underline-offset:.15em}a:focus-visible{outline:3px solid var(--main);outline-offset:2px}
code{font:.86em/1.4 ui-monospace,"DejaVu Sans Mono",Consolas,monospace;overflow-wrap:anywhere}
.kind{font-size:.85rem;color:var(--soft);letter-spacing:.03em;margin:0 0 .35rem}
.top{display:grid;grid-template-columns:1fr auto;gap:1.5rem 2rem;align-items:center}
.top img{width:13rem;height:13rem;object-fit:contain;display:block}
.about{font-size:1.05rem;margin:.75rem 0 0}
.people{display:grid;grid-template-columns:1fr 1fr;gap:1.25rem 2rem;margin:1.75rem 0 0;padding-top:1.5rem;border-top:1px solid var(--line)}
.people section{margin:0}.top>*,.people>*,.key>*,.small-facts>*{min-width:0}.people p{margin:0 0 .15rem}.name{font-size:1.25rem;font-weight:700;line-height:1.3}
.small,.host{font-size:.85rem;color:var(--soft)}
.key{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.2rem,1fr));gap:1px;margin:1.5rem 0;background:var(--tint);border:1px solid var(--line);border-radius:.4rem;overflow:hidden}
.key div{box-shadow:0 0 0 1px var(--line);padding:.6rem .8rem}
dt{font-size:.8rem;color:var(--soft)}dd{margin:0}.key dd{font-weight:700;line-height:1.3}
section{margin:1.5rem 0 0}
table{border-collapse:collapse;width:100%;table-layout:fixed}thead th:first-child{width:44%}thead th:nth-child(2){width:20%}th,td{overflow-wrap:anywhere;text-align:start;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line)}
thead th{font-size:.8rem;color:var(--soft);font-weight:400}tbody th{font-weight:400}
.small-facts{display:grid;grid-template-columns:1fr 1fr;gap:.6rem 2rem;margin:1.5rem 0 0;padding-top:1.25rem;border-top:1px solid var(--line);font-size:.92rem}
.verdict{border:2px solid var(--line);border-inline-start:.5rem solid #8a5a00;border-radius:.4rem;padding:.75rem 1rem;margin:1.75rem 0 0;background:#fffaf0}
.verdict h2{color:var(--ink);margin:0 0 .2rem}.verdict p{margin:0 0 .2rem}
.verdict.valid{border-inline-start-color:#1b6b3a;background:#f1f9f3}.verdict.invalid{border-inline-start-color:#a31621;background:#fdf2f2}
footer{margin:1.25rem 0 0;font-size:.85rem;color:var(--soft)}
@media (max-width:40rem){body{padding:0}main{border-radius:0;padding:1.5rem 1.1rem}h1{font-size:1.6rem}.top{grid-template-columns:1fr}.top img{order:-1;width:9rem;height:9rem}.people,.small-facts{grid-template-columns:1fr}.key{grid-template-columns:1fr 1fr}}
@page{size:A4;margin:11mm 14mm}
@media print{
html{font-size:9.5pt;line-height:1.3;background:#fff}body{padding:0}main{max-width:none;box-shadow:none;border-radius:0;padding:4mm 0 0;border-top-width:1.2mm}
h1{font-size:19pt}thead th:first-child{width:56%}th,td{padding-block:.8mm}p{margin-bottom:1mm}.top{grid-template-columns:1fr auto}.top img{width:38mm;height:38mm;order:0}
.people,.small-facts{grid-template-columns:1fr 1fr;margin-top:3.5mm;padding-top:3.5mm;gap:1.5mm 8mm}.key{margin:3.5mm 0;grid-template-columns:repeat(auto-fit,minmax(32mm,1fr))}.key div{padding:1.5mm 2mm}
section{margin-top:3mm}.verdict{margin-top:3mm;padding:1.5mm 3mm}
.long{break-before:page;columns:2;column-gap:8mm;font-size:9pt}.long h2{column-span:all;padding-top:3mm}
h2,h3,h4{break-after:avoid}li,tr,.verdict,.key div{break-inside:avoid}
.key div,.verdict{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit}
}
`;

/**
 * SHA-256 of {@link pageStyle} in base64.
 *
 * @see Content Security Policy Level 3, section 2.3.1 (hash-source).
 * @internal
 */
export const pageStyleHash = 's6VQJ6jOkIV+z0V30r77tE0F6Leu19fBnaqa4Cz/WDI=';
