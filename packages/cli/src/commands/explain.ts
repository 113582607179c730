import { formatMessage, MerkkiError } from '@merkki/core';
import { type Explanation, explain, type SignedMember } from '@merkki/verifier';
import { type Context, type Run, textOption } from '../command.ts';
import { type ExitCode, strongest } from '../exit-code.ts';
import { readStart } from '../io/files.ts';
import { readResolverMap } from '../io/read-verification-files.ts';
import { printable, styled } from '../io/terminal.ts';
import { reportError } from '../report-problem.ts';
import { usageError } from '../usage-error.ts';
import { contextLoader, maxFileBytes } from '../verify-options.ts';

/** Lists the members of credentials: which are under a signature, and what defines them. */
export const run: Run = async (context, positionals, values) => {
  if (positionals.length === 0) throw usageError('usage.argument-missing', { argument: 'FILE' });
  const resolver = textOption(values, 'resolver');
  const map = resolver === undefined ? undefined : await readResolverMap(resolver);
  const documentLoader = contextLoader(map?.documents ?? {});
  const codes: ExitCode[] = [];
  for (const path of positionals) codes.push(await explainFile(context, path, documentLoader));
  return strongest(codes);
};

async function explainFile(
  context: Context,
  path: string,
  documentLoader: ReturnType<typeof contextLoader>,
): Promise<ExitCode> {
  const { terminal, json } = context;
  let bytes: Uint8Array;
  try {
    bytes = await readStart(path, maxFileBytes + 1);
  } catch (error) {
    if (!MerkkiError.isInstance(error)) throw error;
    reportError(context, error);
    if (json) terminal.out(`${JSON.stringify({ input: path, error: { code: error.code } })}\n`);
    return 2;
  }
  const limits = { maxImageBytes: maxFileBytes, maxSealedBytes: maxFileBytes };
  const explanation = await explain(bytes, { documentLoader, limits });
  terminal.out(
    json
      ? `${JSON.stringify({ input: path, ...explanation })}\n`
      : explanationText(context, path, explanation),
  );
  if (explanation.members.length === 0) return 1;
  return explanation.missingContexts.length === 0 ? 0 : 3;
}

function explanationText(
  context: Context,
  path: string,
  { format, coverage, members, missingContexts }: Explanation,
): string {
  const { terminal, texts } = context;
  const head = `${styled(terminal, 'bold', printable(path))}  ${styled(terminal, 'dim', format)}`;
  if (members.length === 0) return `${head}\n  ${formatMessage(texts, 'explain.nothing')}\n\n`;
  const width = Math.min(60, Math.max(...members.map(({ pointer }) => pointer.length)));
  return [
    head,
    `  ${formatMessage(texts, `explain.coverage.${coverage}`)}`,
    ...missingContexts.map(
      (url) => `  ${formatMessage(texts, 'explain.missing-context', { url: printable(url) })}`,
    ),
    ...members.map((member) => memberLine(context, member, width)),
    '',
    '',
  ].join('\n');
}

function memberLine(
  { terminal, texts }: Context,
  { pointer, signed, iri, context }: SignedMember,
  width: number,
): string {
  const words = [formatMessage(texts, 'explain.signed'), formatMessage(texts, 'explain.unsigned')];
  const [yes = '', no = ''] = words;
  const cell = (signed ? yes : no).padEnd(Math.max(yes.length, no.length));
  const source = context ?? iri ?? formatMessage(texts, 'explain.undefined');
  const colour = signed ? 'green' : 'yellow';
  return `  ${printable(pointer).padEnd(width)}  ${styled(terminal, colour, cell)}  ${styled(terminal, 'dim', printable(source))}`;
}
