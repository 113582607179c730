import { openCredential } from '@merkki/convert';
import { type Locale, type Problem, toBase64 } from '@merkki/core';
import { parseElmCredential } from '@merkki/elm';
import { renderElm } from '@merkki/elm/certificate';
import { parseAchievementCredential } from '@merkki/open-badges';
import { renderBadge } from '@merkki/open-badges/certificate';
import { type Context, textOption, type Values } from './command.ts';
import { mediaType, readPicture } from './picture/read-picture.ts';
import { problemLine } from './report-problem.ts';
import { usageError } from './usage-error.ts';

/**
 * The page of a badge or of a European credential, in whatever it stands. No signature is looked at.
 * Prints what is wrong with something that is none; `undefined` then.
 *
 * @internal
 */
export async function credentialPage(
  context: Context,
  path: string,
  bytes: Uint8Array,
  language: Locale,
  values: Values,
): Promise<string | undefined> {
  if (values['offering'] !== undefined) {
    throw usageError('usage.option-unused', { option: '--offering', target: 'CREDENTIAL' });
  }
  const refuse = (problems: readonly Problem[]): undefined => {
    for (const found of problems) {
      context.terminal.err(problemLine(context, found, path, undefined));
    }
  };
  const opened = openCredential(bytes);
  if (!opened.ok) return refuse(opened.error);
  const own = textOption(values, 'picture');
  const picture = own === undefined ? carryingPicture(bytes) : await readPicture(own);
  const shown = picture === undefined ? {} : { picture };
  const name = textOption(values, 'name');
  if (opened.value.format === 'elm') {
    if (name !== undefined) {
      throw usageError('usage.option-unused', { option: '--name', target: 'ELM' });
    }
    const parsed = parseElmCredential(opened.value.document);
    return parsed.ok ? renderElm(parsed.value, language, shown) : refuse(parsed.error);
  }
  const parsed = parseAchievementCredential(opened.value.document, {
    // A page can show what a verifier will judge.
    acceptVcdm11: true,
    acceptNameless: true,
    acceptBareImage: true,
    languages: [language],
  });
  if (!parsed.ok) return refuse(parsed.error);
  return renderBadge(parsed.value, language, {
    ...shown,
    ...(name === undefined ? {} : { recipientName: name }),
  });
}

/** The picture that the credential is baked into. */
function carryingPicture(bytes: Uint8Array): string | undefined {
  const type = mediaType(bytes);
  return type === undefined ? undefined : `data:${type};base64,${toBase64(bytes)}`;
}
