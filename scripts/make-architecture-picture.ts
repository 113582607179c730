/** Writes docs/pictures/architecture.svg: the floors of the packages and the data's path through them. */
import { writeFileSync } from 'node:fs';

const floors = [
  { floor: 6, packages: [['cli', 'the merkki command']] },
  {
    floor: 4,
    packages: [
      ['issuer', 'award → signed credential'],
      ['convert', 'credentials read back'],
      ['verifier', 'anything → one report'],
    ],
  },
  {
    floor: 3,
    packages: [
      ['quality', 'rules, reports'],
      ['opin', 'study services'],
      ['open-badges', 'OB 3.0, baking'],
      ['elm', 'European model'],
      ['proofs', 'keys, signatures'],
    ],
  },
  { floor: 2, packages: [['model', 'the EU standard elements, readers']] },
  {
    floor: 1,
    packages: [
      ['vocabularies', 'code lists'],
      ['contexts', 'JSON-LD, closed loader'],
    ],
  },
  { floor: 0, packages: [['core', 'text, results, errors, dates']] },
] as const;

const steps = [
  ['definition', 'YAML or JSON'],
  ['check', 'quality'],
  ['map', 'opin'],
  ['award', 'model'],
  ['credential', 'OB 3.0 · ELM'],
  ['sign', 'proofs'],
  ['bake', 'open-badges'],
  ['verify', 'verifier'],
] as const;

const width = 1080;
const rowHeight = 74;
const top = 178;
const left = 96;
const inner = width - left - 40;
const height = top + floors.length * rowHeight + 28;

const text = (x: number, y: number, value: string, kind: string, anchor = 'start'): string =>
  `<text x="${x}" y="${y}" class="${kind}" text-anchor="${anchor}">${value}</text>`;

const stepWidth = (width - 80) / steps.length;
const path = steps.flatMap(([name, room], index) => {
  const x = 40 + index * stepWidth;
  const arrow =
    index === 0 ? '' : `<path class="arrow" d="M${x - 13} 78h18" marker-end="url(#head)"/>`;
  return [
    `<rect class="step" x="${x + 8}" y="50" width="${stepWidth - 22}" height="56" rx="12"/>`,
    text(x + stepWidth / 2 - 3, 75, name, 'name step-name', 'middle'),
    text(x + stepWidth / 2 - 3, 93, room, 'small', 'middle'),
    arrow,
  ];
});

const rooms = floors.flatMap(({ floor, packages }, row) => {
  const y = top + row * rowHeight;
  const gap = 12;
  const room = (inner - gap * (packages.length - 1)) / packages.length;
  return [
    text(40, y + 36, String(floor), 'floor'),
    ...packages.flatMap(([name, purpose], index) => {
      const x = left + index * (room + gap);
      return [
        `<rect class="room f${floor}" x="${x}" y="${y}" width="${room}" height="58" rx="10"/>`,
        text(x + room / 2, y + 26, name, 'name', 'middle'),
        text(x + room / 2, y + 45, purpose, 'small', 'middle'),
      ];
    }),
  ];
});

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">
<title id="t">Floors and data path of Merkki</title>
<desc id="d">Data flows from the definition through check, map, award, credential, sign and bake to verify. Packages stand on floors 0 to 6; each imports only from lower floors.</desc>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0l8 4-8 4z" fill="#5b6b7f"/></marker></defs>
<style>
text{font-family:system-ui,'Segoe UI',Roboto,'Liberation Sans',sans-serif;fill:#14213d}
.name{font-size:17px;font-weight:600}.step-name{font-size:15.5px}.small{font-size:12.5px;fill:#44546a}.floor{font-size:22px;font-weight:300;fill:#8492a6}.head{font-size:13px;fill:#5b6b7f;letter-spacing:.06em}
.step{fill:#fff7e0;stroke:#d9a400}.room{fill:#eaf1fb;stroke:#7d9cc7}.f0,.f1,.f2{fill:#f1f4f8;stroke:#a9b6c6}.f4{fill:#dfeaf9}.f6{fill:#d3e2f7}
.arrow{stroke:#5b6b7f;stroke-width:1.6;fill:none}
</style>
<rect width="${width}" height="${height}" rx="16" fill="#fff"/>
${text(40, 34, 'THE DATA’S PATH', 'head')}
${path.join('\n')}
${text(40, 156, 'FLOORS: A PACKAGE IMPORTS ONLY FROM LOWER ONES', 'head')}
${rooms.join('\n')}
</svg>
`;
writeFileSync(new URL('../docs/pictures/architecture.svg', import.meta.url), svg);
