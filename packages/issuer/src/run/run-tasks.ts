import { type Problem, problem } from '@merkki/core';
import type { CredentialForm } from '../store/credential-record.ts';
import { IssuingRecords } from '../store/issuing-records.ts';
import type { IssuingSession } from '../store/issuing-store.ts';
import type { LogEvent } from '../store/log-event.ts';
import { inParallel } from './in-parallel.ts';
import { type RunContext, RunDesk } from './run-desk.ts';
import type { RunItem, RunTask } from './run-task.ts';

interface Step {
  readonly task: RunTask;
  readonly form: CredentialForm | undefined;
}

/**
 * Makes what is not made yet. Each credential goes through planned → index taken → signed → stored →
 * done, and each step is in the log before the next begins; a run that is started again goes on where
 * the log ends. What was signed once is never signed again with another content.
 *
 * @internal
 */
export async function runTasks(
  session: IssuingSession,
  tasks: readonly RunTask[],
  context: RunContext,
): Promise<readonly RunItem[]> {
  const records = IssuingRecords.of(await session.entries());
  const desk = new RunDesk(session, records, context, tasks.length);
  const steps = tasks.map((task): Step => ({ task, form: records.findForm(task.id, task.format) }));
  const fresh = steps.filter(({ task, form }) => isToPlan(task, form)).map(({ task }) => task);
  await desk.record(
    fresh.map((task) => planned(task, context)),
    fresh,
  );
  return inParallel(steps, context.width, async ({ task, form }) => {
    const item = await finish(desk, task, form);
    desk.finished += 1;
    desk.tell(task, 'done');
    return item;
  });
}

/** What is planned only may still be planned otherwise: no signature knows of it. */
function isToPlan(task: RunTask, form: CredentialForm | undefined): boolean {
  return form === undefined || (form.state === 'planned' && form.input !== task.input);
}

function planned(task: RunTask, { run, at, issuedAt }: RunContext): LogEvent {
  const { id, format, issuer, input, supersedes } = task;
  const replaced = supersedes === undefined ? {} : { supersedes };
  return { event: 'planned', at, id, format, run, issuer, issuedAt, input, ...replaced };
}

async function finish(
  desk: RunDesk,
  task: RunTask,
  form: CredentialForm | undefined,
): Promise<RunItem> {
  if (form === undefined || isToPlan(task, form) || form.state === 'planned') {
    return issue(desk, task);
  }
  if (form.input !== task.input) return refused(task, form, [problem('issue.conflict')]);
  if (form.state === 'signed') {
    const text = await desk.readText(form);
    if (text === undefined) return issue(desk, task); // signed, but nobody has seen it
    return store(desk, task, { text, losses: [] });
  }
  return renew(desk, task, form);
}

async function issue(desk: RunDesk, task: RunTask): Promise<RunItem> {
  const status = await desk.takeIndex(task);
  const { issuedAt = desk.context.issuedAt } = desk.form(task) ?? {};
  const signed = await task.sign({ issuedAt, ...(status === undefined ? {} : { status }) });
  return store(desk, task, signed);
}

/** Records the files, writes them, hands the credential over. */
async function store(
  desk: RunDesk,
  task: RunTask,
  { text, losses, validUntil }: Awaited<ReturnType<RunTask['sign']>>,
): Promise<RunItem> {
  const files = await desk.filesOf(task, text);
  const listed = files.map(({ name, sha256 }) => ({ name, sha256 }));
  const { at } = desk.context;
  const { id, format } = task;
  const until = validUntil ?? desk.form(task)?.validUntil;
  const end = until === undefined ? {} : { validUntil: until };
  await desk.record([{ event: 'signed', at, id, format, ...end, files: listed }], [task]);
  for (const { name, content } of files) await desk.session.writeFile(name, content);
  await desk.record([{ event: 'stored', at, id, format }], [task]);
  await desk.handOver(task, text);
  const { recipient } = task;
  return { recipient, id, outcome: 'issued', problems: [], files: listed, losses };
}

/** Looks after a credential that exists: hands it over, makes a picture that is not there. */
async function renew(desk: RunDesk, task: RunTask, form: CredentialForm): Promise<RunItem> {
  const found = await desk.readFound(form);
  if (!found.ok) return refused(task, form, [found.problem]);
  const { text } = found;
  if (form.state === 'stored') await desk.handOver(task, text);
  const isBaked = await desk.bakeMissing(task, form, text);
  return {
    recipient: task.recipient,
    id: task.id,
    outcome: isBaked ? 'baked' : form.state === 'stored' ? 'issued' : 'unchanged',
    problems: [],
    files: desk.form(task)?.files ?? form.files,
    losses: [],
  };
}

function refused(task: RunTask, { files }: CredentialForm, problems: readonly Problem[]): RunItem {
  const { recipient, id } = task;
  const placed = problems.map(({ code, params }) =>
    problem(code, `/recipients/${recipient}`, { recipient: recipient + 1, ...params }),
  );
  return { recipient, id, outcome: 'refused', problems: placed, files, losses: [] };
}
