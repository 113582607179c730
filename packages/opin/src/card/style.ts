/** The style sheet of a card: light and dark, phone and desk, and paper. */
export const cardStyle = `
:root{color-scheme:light dark;--page:#e9efee;--card:#fff;--ink:#12262b;--soft:#4a5b60;--main:#0d6670;--deep:#0a4048;--on-deep:#fff;--on-deep-soft:#c9e4e4;--tint:#eef5f4;--line:#cfdcdc;--link:#0b5a63;--tag:#dcebea;--button:#0d6670;--on-button:#fff}
@media (prefers-color-scheme:dark){:root{--page:#0b1517;--card:#122124;--ink:#e6efee;--soft:#a6bab9;--main:#6cc7cc;--deep:#0b3940;--on-deep:#f4fbfa;--on-deep-soft:#b9dcdb;--tint:#182c30;--line:#2c4549;--link:#8ad8dc;--tag:#21403f;--button:#7fd3d6;--on-button:#06282c}}
*{box-sizing:border-box}
html{font:17px/1.55 "Segoe UI",Inter,Arimo,"Liberation Sans",Arial,Helvetica,sans-serif;color:var(--ink);background:var(--page);-webkit-text-size-adjust:100%}
body{margin:0;padding:2.5rem 1rem 1.5rem}
main{max-width:60rem;margin:0 auto;background:var(--card);border-radius:.75rem;overflow:hidden;box-shadow:0 .25rem 1.75rem #0a404829;overflow-wrap:break-word}
h1,h2{line-height:1.2;margin:0;text-wrap:balance}
h2{font-size:1.12rem;color:var(--main);margin:0 0 .6rem;letter-spacing:-.005em}
p{margin:0 0 .6rem;text-wrap:pretty}p:last-child{margin-bottom:0}
ul{margin:0;padding-inline-start:1.15rem}li+li{margin-top:.45rem}
dl,dd{margin:0}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:.06em}
a:focus-visible{outline:3px solid var(--main);outline-offset:3px;border-radius:.15rem}
header{background:var(--deep);color:var(--on-deep);padding:2.25rem 2.75rem 2rem}
.kind{font-size:.85rem;font-weight:600;letter-spacing:.04em;color:var(--on-deep-soft);margin:0 0 .5rem}
h1{font-size:2.15rem;letter-spacing:-.015em;max-width:24em}
.provider{margin:.8rem 0 0;color:var(--on-deep-soft)}
.top{display:grid;grid-template-columns:minmax(0,1fr) 19rem;gap:2rem 2.5rem;padding:2rem 2.75rem 0;align-items:start}
.top>.about:only-child{grid-column:1/-1}
.lead{font-size:1.06rem;line-height:1.6}
.enrolment{background:var(--tint);border:1px solid var(--line);border-radius:.6rem;padding:1.15rem 1.3rem 1.3rem}
.enrolment dl{margin:0 0 .7rem}.enrolment dl div+div{margin-top:.35rem}
.enrolment dt{font-size:.82rem;color:var(--soft);line-height:1.35}.enrolment dd{font-weight:600;line-height:1.35;font-variant-numeric:tabular-nums}
.enrolment p{font-size:.92rem}
.act{margin-top:.9rem}
.button{display:block;background:var(--button);color:var(--on-button);font-size:1rem;font-weight:650;line-height:1.2;text-align:center;text-decoration:none;padding:.8rem 1.2rem;border-radius:.45rem}
.button:hover{text-decoration:underline}
.host{display:block;text-align:center;font-size:.8rem;color:var(--soft);margin-top:.4rem;overflow-wrap:anywhere}
.at-a-glance{margin:2rem 2.75rem 0}
.quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.facts{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:1.15rem 1.75rem;border-block:1px solid var(--line);padding:1.35rem 0}
.facts div{display:grid;grid-template-columns:1.6rem minmax(0,1fr);column-gap:.75rem;align-content:start}
.icon{grid-row:1/3;width:1.6rem;height:1.6rem;margin-top:.3rem;fill:none;stroke:var(--main);stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.facts dt{font-size:.82rem;color:var(--soft);line-height:1.35}.facts dd{font-weight:600;line-height:1.35;grid-column:2}.facts dd::first-letter{text-transform:uppercase}
.more{display:block;font-weight:400;font-size:.88rem;color:var(--soft);line-height:1.4}
.wide{margin:2rem 2.75rem 0}
.outcomes{columns:2;column-gap:2.5rem;list-style:none;padding:0}
.outcomes li{break-inside:avoid;position:relative;padding-inline-start:1.75rem;margin:0 0 .7rem}
.outcomes li::before{content:"";position:absolute;inset-inline-start:.25rem;top:.42em;width:.42rem;height:.8rem;border:solid var(--main);border-width:0 .16rem .16rem 0;transform:rotate(42deg)}
.parts{columns:2;column-gap:2.5rem;padding:1.6rem 2.75rem 2.25rem}
.part{break-inside:avoid;padding-bottom:1.6rem}
.plain{list-style:none;padding:0}.plain li+li{margin-top:.7rem}.lines li+li{margin-top:.2rem}
.tag{display:inline-block;background:var(--tag);font-size:.78rem;font-weight:600;line-height:1.2;border-radius:.3rem;padding:.2rem .5rem;margin-inline-end:.3rem;vertical-align:.06em}
.details{display:block;font-size:.9rem;color:var(--soft);line-height:1.45}.details::first-letter{text-transform:uppercase}
footer{max-width:60rem;margin:1rem auto 0;padding:0 2.75rem;font-size:.8rem;color:var(--soft)}
@media (max-width:48rem){
html{font-size:16px}body{padding:0 0 1.25rem}main{border-radius:0;box-shadow:none}
header{padding:1.5rem 1.25rem 1.4rem}h1{font-size:1.65rem;line-height:1.22}
.top{grid-template-columns:minmax(0,1fr);padding:1.5rem 1.25rem 0;gap:1.4rem}
.at-a-glance,.wide{margin:1.5rem 1.25rem 0}.facts{grid-template-columns:repeat(2,minmax(0,1fr));gap:1.1rem 1rem}
.outcomes,.parts{columns:1}.parts{padding:1.5rem 1.25rem .5rem}footer{padding:0 1.25rem}
}
@media (max-width:27rem){.facts{grid-template-columns:minmax(0,1fr)}}
@page{size:A4;margin:12mm 14mm}
@media print{
:root{color-scheme:light;--page:#fff;--card:#fff;--ink:#12262b;--soft:#4a5b60;--main:#0d6670;--deep:#fff;--on-deep:#0a4048;--on-deep-soft:#4a5b60;--tint:#fff;--line:#b9c9c9;--link:#0b5a63;--tag:#eef5f4;--button:#fff;--on-button:#0a4048}
html{font-size:10pt;line-height:1.4}body{padding:0}main{max-width:none;box-shadow:none;border-radius:0;overflow:visible}
header{padding:0 0 4mm;border-bottom:1mm solid var(--main)}h1{font-size:20pt}
.top{padding:5mm 0 0;grid-template-columns:minmax(0,1fr) 62mm}.at-a-glance,.wide{margin:5mm 0 0}.facts{grid-template-columns:repeat(3,minmax(0,1fr));padding:4mm 0}
.outcomes,.parts{columns:2}.parts{padding:5mm 0 0}.part{padding-bottom:4mm}
.button{border:.4mm solid var(--main);padding:2mm}.button::after{content:attr(href);display:block;font-size:8pt;font-weight:400;margin-top:1mm;overflow-wrap:anywhere}.host{display:none}section{break-inside:avoid}h2{break-after:avoid}
footer{padding:0;margin-top:3mm}
}
`;
