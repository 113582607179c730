/** The style of a certificate page. The page's policy names its hash ({@link pageStyleHash}). */
export const pageStyle = `
:root{--ink:#101d3a;--soft:#4a5672;--deep:#12275e;--main:#1d3f94;--gold:#8a6a1f;--tint:#f1f4fb;--line:#cbd4e6}
*{box-sizing:border-box}
html{font:16px/1.5 "Segoe UI",Arimo,"Liberation Sans",Arial,Helvetica,sans-serif;color:var(--ink);background:#dfe4ef;-webkit-text-size-adjust:100%}
body{margin:0;padding:2rem 1rem}
main{max-width:54rem;margin:0 auto}
.sheet{background:#fff;border-radius:.4rem;box-shadow:0 .25rem 1.5rem #12275e26;padding:2.5rem 3rem;margin:0 0 1.5rem;overflow-wrap:break-word}
.sheet:first-child{border:1px solid var(--line);outline:.3rem solid var(--deep);outline-offset:-.75rem;padding:3rem 3.5rem 2.5rem}
h1,h2{line-height:1.2;margin:0}
h1{font:700 2.15rem/1.2 Georgia,"Liberation Serif","DejaVu Serif",serif;color:var(--deep)}
h2{font-size:1.05rem;color:var(--main);margin:0 0 .35rem}
p{margin:0 0 .5rem}ul,ol{margin:.2rem 0;padding-inline-start:1.4rem}li{margin:.15rem 0}li::marker{color:var(--main)}
a{color:var(--main);text-underline-offset:.15em}a:focus-visible{outline:3px solid var(--main);outline-offset:2px}
code{font:.86em/1.4 ui-monospace,"DejaVu Sans Mono",Consolas,monospace;overflow-wrap:anywhere}
.kind{font-size:.85rem;letter-spacing:.04em;color:var(--gold);font-weight:700;margin:0 0 .5rem}
.top{display:grid;grid-template-columns:1fr auto;gap:1.5rem 2rem;align-items:start}
.top img{width:9.5rem;height:12.5rem;object-fit:contain;object-position:top;display:block}.top .page{border:1px solid var(--line);width:auto;max-width:9.5rem;height:auto;max-height:12.5rem}
.about{font-size:1.05rem;margin:.75rem 0 0}
.to{margin:1.75rem 0 0;padding:1.5rem 0 0;border-top:2px solid var(--gold)}
.learner{font:700 1.75rem/1.25 Georgia,"Liberation Serif","DejaVu Serif",serif;margin:0}
.people{display:grid;grid-template-columns:1fr 1fr;gap:1.25rem 2rem;margin:1.25rem 0 0}
.people section{margin:0}.top>*,.people>*,.key>*,.small-facts>*{min-width:0}
.name{font-weight:700;line-height:1.35}.name ul{padding-inline-start:1.1rem}
.small{font-size:.88rem;color:var(--soft)}
.key{display:grid;grid-template-columns:repeat(auto-fit,minmax(10.5rem,1fr));gap:1px;margin:1.5rem 0;background:var(--tint);border:1px solid var(--line);border-radius:.3rem;overflow:hidden}
.key div{box-shadow:0 0 0 1px var(--line);padding:.6rem .85rem}
dt{font-size:.82rem;color:var(--soft)}dd{margin:0}.key dd{font-weight:700;line-height:1.35;font-size:.93rem}.more{display:block;font-weight:400;font-size:.9rem}
section{margin:1.5rem 0 0}.supplement{margin:0}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin:1.25rem 0 0}
caption{text-align:start;font-weight:700;padding:0 0 .35rem}
th,td{text-align:start;vertical-align:top;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
tr:first-child>*{border-top:2px solid var(--main)}
th{width:34%;font-weight:400;color:var(--soft)}td>ul{margin:0;padding-inline-start:1.1rem}
.absent{color:var(--soft);font-style:italic}
.small-facts{display:grid;grid-template-columns:1fr 1fr;gap:.6rem 2rem;margin:.25rem 0 0;font-size:.92rem}.small-facts div:first-child{grid-column:1/-1}
.verdict{border:1px solid var(--line);border-inline-start:.4rem solid #8a5a00;border-radius:.3rem;padding:.75rem 1rem;margin:1.75rem 0 0;background:#fffaf0;font-size:.95rem}
.verdict h2{color:var(--ink);margin:0 0 .2rem}.verdict p{margin:0}
.verdict.valid{border-inline-start-color:#1b6b3a;background:#f1f9f3}.verdict.invalid{border-inline-start-color:#a31621;background:#fdf2f2}
@media (max-width:40rem){body{padding:0}.sheet,.sheet:first-child{border-radius:0;padding:1.5rem 1.1rem;outline:0;border:0;border-top:.5rem solid var(--deep)}h1{font-size:1.6rem}.learner{font-size:1.4rem}.top,.people,.small-facts{grid-template-columns:1fr}.top img{order:-1;width:7rem;height:8rem;object-position:left top}.key{grid-template-columns:1fr 1fr}table,tbody,tr,th,td{display:block;width:auto}caption{display:block}th{border:0;padding-bottom:0}tr:first-child>*{border-top:0}}
@page{size:A4;margin:12mm}
@media print{
html{font-size:9.6pt;line-height:1.35;background:#fff}body{padding:0}main{max-width:none}
.sheet,.sheet:first-child{box-shadow:none;border-radius:0;margin:0;padding:0}
.sheet:first-child{border:0;outline:.6mm solid var(--deep);outline-offset:-.6mm;padding:11mm 12mm;min-height:270mm;display:flex;flex-direction:column}
.sheet:first-child .verdict{margin-top:auto}.sheet+.sheet{break-before:page;padding:1mm 2mm;font-size:8.4pt;line-height:1.28}.sheet+.sheet section{margin-top:2.5mm}.sheet+.sheet table{margin-top:2.5mm}.sheet+.sheet .small-facts{font-size:8.4pt}
.top{grid-template-columns:1fr auto}.top img{width:36mm;height:46mm;order:0}.top .page{width:auto;height:auto;max-width:36mm;max-height:46mm}.people,.small-facts{grid-template-columns:1fr 1fr}
h1{font-size:21pt}.learner{font-size:17pt}.key{grid-template-columns:repeat(auto-fit,minmax(34mm,1fr))}
table{display:table}th,td{padding-block:.7mm}h2,caption{break-after:avoid}li,tr,.verdict,.key div{break-inside:avoid}
.key div,.verdict{print-color-adjust:exact;-webkit-print-color-adjust:exact}a{color:inherit}
}
`;

/**
 * SHA-256 of {@link pageStyle} in base64.
 *
 * @see Content Security Policy Level 3, section 2.3.1 (hash-source).
 */
export const pageStyleHash = 'qQ3A+6iGcr1rkUk0cioBiw80NqBewO+K1vzUL8m0Pk4=';
