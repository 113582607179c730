import { type Loss, MerkkiError, type Problem, parseInstant, problem } from '@merkki/core';
import { bake, imageFormat } from '@merkki/open-badges/bake';
import type { IssueFormat } from '../issue-formats.ts';
import { recipientKey } from '../recipient-key.ts';
import type { IssuingRecords } from '../store/issuing-records.ts';
import type { MadeTask, TaskParts } from './make-tasks.ts';
import type { RunCheck, RunOptions } from './run-options.ts';

/** What verifiers accept, ours by default: bytes of a credential and of a picture. */
const maxTextBytes: Readonly<Record<IssueFormat, number>> = {
  'ob3-di': 1_048_576,
  'ob3-jwt': 1_048_576,
  'elm-jades': 8 * 1_048_576,
  'elm-di': 1_048_576,
  'sd-jwt': 700_000, // base64url makes four characters of three bytes
};
const maxImageBytes = 8 * 1_048_576;

/**
 * Looks for everything that is wrong with a run, without the key. What has been planned before was
 * looked at before.
 *
 * @internal
 */
export async function checkRun(
  parts: TaskParts,
  made: readonly MadeTask[],
  records: IssuingRecords,
): Promise<RunCheck> {
  const { options } = parts;
  const problems: Problem[] = [...settingProblems(parts), ...duplicates(made)];
  const losses = new Map<string, Loss>();
  let fresh = 0;
  let existing = 0;
  const isUsable = !problems.some(({ pointer }) => pointer === '/issuedAt');
  for (const one of made) {
    const { task } = one;
    const place = `/recipients/${task.recipient}`;
    const form = records.findForm(task.id, task.format);
    if (form === undefined || form.state === 'planned') fresh += 1;
    else {
      existing += 1;
      if (form.input !== task.input) {
        problems.push(problem('issue.conflict', place, { recipient: task.recipient + 1 }));
      }
    }
    if (form?.input === task.input || !isUsable) continue;
    if (form !== undefined && form.state !== 'planned') continue;
    const found = await lookAt(parts, one, options);
    for (const each of found.problems) problems.push({ ...each, pointer: place + each.pointer });
    for (const loss of found.losses) losses.set(`${loss.code} ${loss.path}`, loss);
  }
  return { problems, losses: [...losses.values()], fresh, existing };
}

/** What is wrong with the options. */
function settingProblems({ writer, options }: TaskParts): readonly Problem[] {
  const { format, issuedAt, image, statusList } = options;
  const found: Problem[] = [];
  if (parseInstant(issuedAt) === undefined) found.push(problem('issue.instant', '/issuedAt'));
  const attempt = (pointer: string, work: () => void): void => {
    try {
      work();
    } catch (cause) {
      found.push({ ...toProblem(cause), pointer });
    }
  };
  attempt('/format', () => writer.assertFits(format, { image: false, status: false }));
  attempt('/statusList', () =>
    writer.assertFits(format, { image: false, status: statusList !== undefined }),
  );
  if (image === undefined) return unique(found);
  attempt('/image', () => writer.assertFits(format, { image: true, status: false }));
  if (imageFormat(image) === undefined) found.push(problem('issue.image-type', '/image'));
  else attempt('/image', () => bake(image, '{}'));
  if (image.length > maxImageBytes) {
    found.push(problem('issue.image-size', '/image', { maxBytes: maxImageBytes }));
  }
  return unique(found);
}

/** A key that does not fit is told once. */
function unique(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(
    ({ code }, at) => problems.findIndex((other) => other.code === code) === at,
  );
}

function duplicates(made: readonly MadeTask[]): readonly Problem[] {
  const seen = new Map<string, number>();
  const found: Problem[] = [];
  for (const [at, { recipient }] of made.entries()) {
    const first = seen.get(recipientKey(recipient));
    if (first === undefined) seen.set(recipientKey(recipient), at);
    else {
      const params = { first: first + 1, second: at + 1 };
      found.push(problem('issue.duplicate-recipient', `/recipients/${at}`, params));
    }
  }
  return found;
}

async function lookAt(
  { writer }: TaskParts,
  { task, recipient, award, writing }: MadeTask,
  options: RunOptions,
): Promise<{ readonly problems: readonly Problem[]; readonly losses: readonly Loss[] }> {
  const { issuedAt, checkAward, statusList, image } = options;
  const problems: Problem[] = [];
  try {
    const record = award(issuedAt);
    problems.push(...dateProblems(recipient.completedOn, issuedAt));
    problems.push(...(checkAward?.(record) ?? []));
    const { url: list, purpose = 'revocation' } = statusList ?? { url: '' };
    const status = statusList === undefined ? {} : { status: { list, purpose, index: 0 } };
    const draft = await writer.draft(record, writing({ issuedAt, ...status }));
    const maxBytes = maxTextBytes[task.format];
    if (draft.bytes > maxBytes) problems.push(problem('issue.credential-size', '', { maxBytes }));
    if (image !== undefined && image.length + draft.bytes > maxImageBytes) {
      problems.push(problem('issue.image-size', '', { maxBytes: maxImageBytes }));
    }
    return { problems: [...problems, ...draft.problems], losses: draft.losses };
  } catch (cause) {
    return { problems: [...problems, toProblem(cause)], losses: [] };
  }
}

function dateProblems(completedOn: string | undefined, issuedAt: string): readonly Problem[] {
  return completedOn !== undefined && completedOn > issuedAt.slice(0, 10)
    ? [problem('issue.date-future', '/completedOn')]
    : [];
}

/** The refusal of a building function as a problem; what is no refusal is thrown on. */
function toProblem(cause: unknown): Problem {
  if (!MerkkiError.isInstance(cause)) throw cause;
  return problem(cause.code, cause.pointer, cause.params);
}
