/**
 * One micro-credential all the way: described, checked, mapped, issued, baked, verified. Every step
 * is the `merkki` command that a user would type; files go to out/.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { main } from '@merkki/cli';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const definition = 'examples/definitions/generative-ai-for-small-companies.yaml';
const picture = 'examples/definitions/generative-ai-for-small-companies.png';
const recipients = 'examples/definitions/recipients.csv';
const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
const style = (format: Parameters<typeof styleText>[0], text: string): string =>
  colour ? styleText(format, text) : text;

const started = performance.now();

function heading(number: number, text: string): void {
  console.log(`\n${style('bold', `${number}. ${text}`)}`);
}

interface Ran {
  readonly code: number;
  readonly out: string;
}

/** Runs a command and shows what it was; `show` says which of its output is shown. */
async function run(
  words: readonly string[],
  { show = 'all', expect = 0 }: { show?: 'all' | 'errors' | 'nothing'; expect?: number } = {},
): Promise<Ran> {
  console.log(style('dim', `$ merkki ${words.join(' ')}`));
  let out = '';
  const code = await main(words, {
    terminal: {
      out: (text) => {
        out += text;
        if (show === 'all') process.stdout.write(text);
      },
      err: (text) => {
        if (show !== 'nothing') process.stdout.write(text);
      },
      columns: 96,
      colour,
      interactive: false,
    },
  });
  if (code !== expect) {
    console.error(`The command ended with ${code}; ${expect} was expected.`);
    process.exit(1);
  }
  return { code, out };
}

async function files(folder: string, ending: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

/** Verifies files and shows one line for each. */
async function verdicts(
  paths: readonly string[],
  options: readonly string[],
  expect: number,
): Promise<void> {
  const { out } = await run(['verify', ...paths, ...options, '--json'], {
    show: 'nothing',
    expect,
  });
  for (const line of out.trim().split('\n')) {
    const { input, verdict, format, proof, checks } = JSON.parse(line) as {
      input: string;
      verdict: 'valid' | 'invalid' | 'indeterminate';
      format: string;
      proof: readonly string[];
      checks: readonly { outcome: string; code: string; message: string }[];
    };
    const mark = { valid: '✓', invalid: '✗', indeterminate: '?' }[verdict];
    const tint = ({ valid: 'green', invalid: 'red', indeterminate: 'yellow' } as const)[verdict];
    const failed = checks.find(({ outcome }) => outcome === 'fail');
    const why = failed === undefined ? '' : `\n      ${failed.message} [${failed.code}]`;
    const form = `${format} · ${proof.join(', ')}`.padEnd(34);
    console.log(
      `  ${style(tint, `${mark} ${verdict.padEnd(9)}`)} ${form} ${relative('out', input)}${why}`,
    );
  }
}

// Only what the demo itself makes anew: out/ may hold keys that somebody made in it.
for (const folder of ['badges', 'european', 'keys']) {
  await rm(join('out', folder), { recursive: true, force: true });
}
await mkdir('out', { recursive: true });

heading(1, 'The definition, checked against the EU standard elements');
await run(['check', definition]);
const html = await run(['check', definition, '--format', 'html'], { show: 'nothing' });
await writeFile('out/quality-report.html', html.out);

heading(2, 'Mapped to a study service: Opintopolku');
await run(['map', 'kouta', definition, '--out', 'out/opintopolku.json'], { show: 'errors' });
const mapped = await run(['map', 'kouta', definition, '--json'], { show: 'nothing' });
const { losses } = JSON.parse(mapped.out) as { losses: unknown };
await writeFile('out/opintopolku-losses.json', `${JSON.stringify(losses, null, 2)}\n`);

heading(3, 'Keys: one for badges, one with a TEST certificate for the European seal');
const did = ['--did', 'web:revontuli-amk.example', '--out', 'out/keys'];
await run(['keys', 'new', '--alg', 'Ed25519', ...did]);
await run(['keys', 'new', '--alg', 'ES256', ...did]);
const organisation = 'Revontuli-ammattikorkeakoulu';
await run([
  'keys',
  'new',
  '--certificate',
  '--organisation',
  organisation,
  '--organisation-id',
  'VATFI-12345671',
  ...did,
]);

heading(4, 'Issued to three learners');
const issue = ['issue', definition, '--recipients', recipients, '--keys', 'out/keys'];
await run([...issue, '--format', 'ob3-di', '--bake', picture, '--out', 'out/badges']);
await run([...issue, '--format', 'ob3-jwt', '--out', 'out/badges']);
const [header = '', first = ''] = (await readFile(recipients, 'utf8')).split('\n');
await writeFile('out/one-recipient.csv', `${header}\n${first}\n`);
await run([
  'issue',
  definition,
  '--recipients',
  'out/one-recipient.csv',
  '--keys',
  'out/keys',
  '--format',
  'elm-jades',
  '--out',
  'out/european',
]);

heading(5, 'Verified, from the files alone');
const options = ['--resolver', 'out/keys/resolver.json', '--trust', 'out/keys/trust.json'];
await verdicts(
  [
    ...(await files('out/badges', '.png')),
    ...(await files('out/badges', '.json')),
    ...(await files('out/badges', '.jwt')),
    ...(await files('out/european', '.jsonld')),
  ],
  options,
  0,
);

heading(6, 'And one that somebody changed');
const [badge = ''] = await files('out/badges', '.json');
const text = await readFile(badge, 'utf8');
const tampered = text.replace(/"creditsEarned": \d+/, '"creditsEarned": 30');
if (tampered === text) throw new Error('The badge has no credits to tamper with.');
await writeFile('out/tampered.json', tampered);
await verdicts(['out/tampered.json'], options, 1);

const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`
${style('bold', `All of it took ${seconds} s.`)} Next:
  open out/quality-report.html                 the report that a quality officer gets
  open out/badges/*.png                        the badges; each picture holds its credential
  merkki new my.yaml                           a starter for a micro-credential of your own
  merkki check my.yaml --lang fi               its report in Finnish
  merkki --help                                everything else
(merkki runs from here as: PATH=node_modules/.bin:$PATH merkki …)`);
