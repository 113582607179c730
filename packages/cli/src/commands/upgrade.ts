import { basename, extname } from 'node:path';
import {
  type Catalogue,
  formatMessage,
  type JsonObject,
  joinCatalogues,
  type Locale,
  type Problem,
  type Result,
} from '@merkki/core';
import {
  AchievementType,
  lossesEn,
  lossesFi,
  lossesSv,
  type Upgraded,
  type UpgradeOptions,
  upgradeAssertion,
  upgradeBadgeClass,
  upgradeEn,
  upgradeFi,
  upgradeIssuer,
  upgradeSv,
} from '@merkki/open-badges';
import { type Context, type Run, textOption, type Values } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { freePath, writeWhole } from '../io/files.ts';
import { type OldBadgeFiles, readOldBadges } from '../io/read-old-badges.ts';
import { describeLoss, lossText } from '../loss-text.ts';
import { problemLine } from '../report-problem.ts';
import { usageError } from '../usage-error.ts';

const ownTexts: Readonly<Record<Locale, Catalogue>> = {
  fi: joinCatalogues(lossesFi, upgradeFi),
  sv: joinCatalogues(lossesSv, upgradeSv),
  en: joinCatalogues(lossesEn, upgradeEn),
};

/** Brings badges of Open Badges 2.0 to 3.0, unsigned, and says what a person has to decide. */
export const run: Run = async (outer, paths, values) => {
  if (paths.length === 0) throw usageError('usage.argument-missing', { argument: 'FILE' });
  const texts = joinCatalogues(outer.texts, ownTexts[outer.locale]);
  const context = { ...outer, texts };
  const { kind, files, documents, unreadable } = await readOldBadges(paths);
  for (const { path, problems } of unreadable) refuse(context, path, problems);
  if (kind === 'nothing' && unreadable.length === 0) throw usageError('usage.no-old-badges');
  const options = { ...upgradeOptions(values), documents };
  let code: ExitCode = unreadable.length > 0 ? 1 : 0;
  for (const { path, document } of files) {
    const result = await upgrade(kind, document, options);
    if (result.ok) await print(context, path, result.value, textOption(values, 'out'));
    else {
      refuse(context, path, result.error);
      code = 1;
    }
  }
  return code;
};

function upgradeOptions(values: Values): UpgradeOptions {
  const issuerId = textOption(values, 'issuer');
  const language = textOption(values, 'language');
  const zone = textOption(values, 'zone');
  const type = textOption(values, 'type');
  const achievementType = AchievementType.optional().safeParse(type);
  if (!achievementType.success) {
    throw usageError('usage.option-value', {
      option: '--type',
      value: type ?? '',
      allowed: 'MicroCredential, Course, ext:…',
    });
  }
  return {
    ...(issuerId === undefined ? {} : { issuerId }),
    ...(language === undefined ? {} : { language }),
    ...(zone === undefined ? {} : { zone }),
    ...(achievementType.data === undefined ? {} : { achievementType: achievementType.data }),
  };
}

async function upgrade(
  kind: OldBadgeFiles['kind'],
  document: JsonObject,
  options: UpgradeOptions,
): Promise<Result<Upgraded<unknown>>> {
  if (kind === 'badge-class') return upgradeBadgeClass(document, options);
  return kind === 'issuer' ? upgradeIssuer(document, options) : upgradeAssertion(document, options);
}

async function print(
  context: Context,
  path: string,
  { value, losses, decisions }: Upgraded<unknown>,
  folder: string | undefined,
): Promise<void> {
  const { terminal, texts, json } = context;
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (folder !== undefined) {
    const stem = basename(path, extname(path));
    await writeWhole(await freePath(folder, stem, '.json'), text);
  }
  if (json) {
    const told = {
      input: path,
      document: value,
      losses: losses.map((loss) => describeLoss(texts, loss)),
      decisions: decisions.map(({ code, pointer, required, params }) => ({
        path: pointer,
        code,
        required,
        message: formatMessage(texts, code, params),
      })),
    };
    terminal.out(`${JSON.stringify(told)}\n`);
    return;
  }
  if (folder === undefined) terminal.out(text);
  terminal.err(lossText(context, texts, losses));
  for (const required of [true, false]) {
    const chosen = decisions.filter((one) => one.required === required);
    if (chosen.length === 0) continue;
    const title = required ? 'upgrade.to-decide' : 'upgrade.to-consider';
    terminal.err(`${formatMessage(texts, title)}\n`);
    for (const { code, pointer, params } of chosen) {
      terminal.err(`  ${problemLine(context, { code, pointer, params }, path, undefined)}`);
    }
  }
}

function refuse(context: Context, path: string, problems: readonly Problem[]): void {
  const { terminal, texts } = context;
  for (const found of problems) terminal.err(problemLine(context, found, path, undefined));
  if (!context.json) return;
  const told = problems.map(({ code, pointer, params }) => ({
    path: pointer,
    code,
    message: formatMessage(texts, code, params),
  }));
  terminal.out(`${JSON.stringify({ input: path, problems: told })}\n`);
}
