import { IssuingRecords } from '../store/issuing-records.ts';
import type { IssuingStore } from '../store/issuing-store.ts';
import { checkRun } from './check-run.ts';
import type { MadeTask, TaskParts } from './make-tasks.ts';
import type { RunContext } from './run-desk.ts';
import type { RunOptions, RunReport } from './run-options.ts';
import { runTasks } from './run-tasks.ts';

const defaultWidth = 8;

/**
 * Checks a run and makes it when nothing is wrong.
 *
 * @internal
 */
export async function startRun(
  store: IssuingStore,
  parts: TaskParts,
  made: readonly MadeTask[],
  context: RunContext,
): Promise<RunReport> {
  const records = IssuingRecords.of(await store.entries());
  const { problems } = await checkRun(parts, made, records);
  // Other content is refused recipient by recipient, below.
  const grave = problems.filter(({ code }) => code !== 'issue.conflict');
  if (grave.length > 0) return { problems: grave, items: [] };
  const tasks = made.map(({ task }) => task);
  const items = await store.exclusively((session) => runTasks(session, tasks, context));
  return { problems: [], items };
}

/**
 * What the credentials of a run have in common.
 *
 * @internal
 */
export function runContext(options: RunOptions, random: (bytes: number) => Uint8Array): RunContext {
  const { runKey: run = '', issuedAt, concurrency: width = defaultWidth } = options;
  const { statusList, onProgress, handOver } = options;
  return {
    run,
    at: issuedAt,
    issuedAt,
    random,
    width,
    ...(statusList === undefined ? {} : { statusList }),
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(handOver === undefined ? {} : { handOver }),
  };
}
