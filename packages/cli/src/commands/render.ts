import {
  decodeUtf8,
  failWith,
  formatMessage,
  isJsonObject,
  type JsonValue,
  type Locale,
  locales,
  problem,
  type Result,
  readJson,
  succeed,
  toBase64,
} from '@merkki/core';
import { type AchievementCredential, parseAchievementCredential } from '@merkki/open-badges';
import { unbake } from '@merkki/open-badges/bake';
import { renderBadge } from '@merkki/open-badges/certificate';
import { type Command, textOption } from '../command.ts';
import { readBytes, writeWhole } from '../io/files.ts';
import { jwtPayload } from '../jwt-payload.ts';
import { mediaType, readPicture } from '../picture/read-picture.ts';
import { problemLine } from '../report-problem.ts';
import { oneOf, usageError } from '../usage-error.ts';

/** A badge, and the picture that it was taken out of. */
interface Shown {
  readonly badge: AchievementCredential;
  readonly picture?: string;
}

/** Writes a badge as a page to read and print. It verifies nothing, and the page says so. */
export const renderCommand: Command = {
  name: 'render',
  usage: 'render CREDENTIAL --out FILE.html [--language fi|sv|en] [--name NAME] [--picture IMAGE]',
  options: {
    out: { type: 'string' },
    language: { type: 'string' },
    name: { type: 'string' },
    picture: { type: 'string' },
  },
  run: async (context, positionals, values) => {
    const [path] = positionals;
    const out = textOption(values, 'out');
    if (path === undefined) throw usageError('usage.argument-missing', { argument: 'CREDENTIAL' });
    if (positionals.length > 1) throw usageError('usage.too-many', { command: 'render' });
    if (out === undefined) throw usageError('usage.option-missing', { option: '--out' });
    const asked = textOption(values, 'language');
    const language = asked === undefined ? context.locale : oneOf('--language', asked, locales);
    const name = textOption(values, 'name');
    const own = textOption(values, 'picture');
    const read = readBadge(await readBytes(path), path, language);
    if (!read.ok) {
      for (const found of read.error) {
        context.terminal.err(problemLine(context, found, path, undefined));
      }
      return 1;
    }
    const picture = own === undefined ? read.value.picture : await readPicture(own);
    const page = renderBadge(read.value.badge, language, {
      ...(name === undefined ? {} : { recipientName: name }),
      ...(picture === undefined ? {} : { picture }),
    });
    await writeWhole(out, page);
    context.terminal.err(`${formatMessage(context.texts, 'render.written', { path: out })}\n`);
    return 0;
  },
};

/** Reads a badge as JSON, as JWT, or baked into a picture. Signatures are not looked at. */
function readBadge(bytes: Uint8Array, path: string, language: Locale): Result<Shown> {
  const type = mediaType(bytes);
  if (type === undefined) {
    const text = decodeUtf8(bytes);
    return text === undefined
      ? failWith([problem('file.not-text', '', { path })])
      : fromText(text.trim(), language);
  }
  const unbaked = unbake(bytes);
  if (!unbaked.ok) return unbaked;
  const read = fromText(unbaked.value.text, language);
  return read.ok
    ? succeed({ ...read.value, picture: `data:${type};base64,${toBase64(bytes)}` })
    : read;
}

function fromText(text: string, language: Locale): Result<Shown> {
  const json = readJson(jwtPayload(text) ?? text);
  if (!json.ok) return json;
  const parsed = parseAchievementCredential(withoutWrapper(json.value), {
    // A page can show what a verifier will judge.
    acceptVcdm11: true,
    acceptNameless: true,
    acceptBareImage: true,
    languages: [language],
  });
  return parsed.ok ? succeed({ badge: parsed.value }) : parsed;
}

/** JWTs of the older data model have the credential in the claim `vc`. */
function withoutWrapper(value: JsonValue): JsonValue {
  return isJsonObject(value) && isJsonObject(value['vc']) ? value['vc'] : value;
}
