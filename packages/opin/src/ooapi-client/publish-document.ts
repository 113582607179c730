import { isJsonObject, type JsonObject, MerkkiError, type Problem, problem } from '@merkki/core';
import { clientError } from './client-error.ts';
import type { OoapiClientOptions } from './client-options.ts';
import type { Session } from './create-session.ts';
import { findDifferences } from './find-differences.ts';
import { fillPath, type Part, partsOf } from './parts.ts';
import type { OoapiStep } from './publication-step.ts';

/** What publishing hangs on. */
export type PublishSettings = Pick<OoapiClientOptions, 'version' | 'writePaths'> & {
  /** Whether anything is sent. */
  readonly send: boolean;
};

/**
 * Compares the entities of a document with those of the service and sends what differs, where there is
 * an operation for it. What goes wrong with one entity is told with it, and the rest goes on; only when
 * the service cannot be used at all are the rest not tried.
 *
 * @throws `ooapi.document` when the document has no entity of this version.
 */
export async function publishDocument(
  session: Session,
  document: JsonObject,
  settings: PublishSettings,
): Promise<readonly OoapiStep[]> {
  const parts = partsOf(document, settings.version);
  if (parts.length === 0) {
    throw clientError('ooapi.document', 'Expected a document with entities of this version.', {
      version: settings.version,
    });
  }
  const steps: OoapiStep[] = [];
  let isUsable = true;
  for (const part of parts) {
    const operation = operationOf(session, part, settings);
    const step: OoapiStep = isUsable
      ? await takeStep(session, part, operation, settings.send)
      : { ...operation, outcome: 'not-tried' };
    isUsable &&= !step.problems.some(({ code }) => closing.has(code));
    steps.push(withCourse(step, steps));
  }
  return steps;
}

/** After these another request would only fail as well. */
const closing: ReadonlySet<string> = new Set([
  'ooapi.redirect',
  'ooapi.time-limit',
  'ooapi.token-refused',
  'ooapi.unauthorised',
  'ooapi.unavailable',
  'ooapi.unreachable',
]);

type Operation = Omit<OoapiStep, 'outcome'> & { readonly path: string };

function operationOf(
  session: Session,
  { name, pointer, id, body, path, isWritable }: Part,
  { writePaths = {} }: PublishSettings,
): Operation {
  const own = writePaths[name];
  const isAssumed = own !== undefined;
  const at = own === undefined ? path : fillPath(own, id);
  return {
    part: name,
    pointer,
    url: session.address(at),
    path: at,
    ...(isWritable || isAssumed ? { method: 'PUT' as const } : {}),
    body,
    differences: [],
    isAssumed,
    problems: [],
  };
}

async function takeStep(
  session: Session,
  part: Part,
  { path, ...operation }: Operation,
  sends: boolean,
): Promise<OoapiStep> {
  try {
    const known = await readEntity(session, part.path, consumerOf(part.body));
    const isKnown = known !== undefined;
    const differences = known === undefined ? [] : findDifferences(part.body, known);
    const step = { ...operation, isKnown, differences };
    if (isKnown && differences.every(({ kind }) => kind === 'only-there')) {
      return { ...step, outcome: 'unchanged' };
    }
    if (step.method === undefined) {
      const problems = [problem('ooapi.no-write', part.pointer, { part: part.name })];
      return { ...step, outcome: 'not-offered', problems };
    }
    if (!sends) return { ...step, outcome: 'planned' };
    return { ...step, ...(await putEntity(session, path, part)) };
  } catch (error) {
    return { ...operation, outcome: 'failed', problems: [toProblem(error, part.pointer)] };
  }
}

async function putEntity(
  session: Session,
  path: string,
  { body, pointer }: Part,
): Promise<Pick<OoapiStep, 'outcome' | 'status' | 'problems'>> {
  const { status } = await session.call({ method: 'PUT', path, body });
  return status === 404
    ? { outcome: 'failed', status, problems: [problem('ooapi.refused', pointer, { status })] }
    : { outcome: 'sent', status, problems: [] };
}

/** Reads one entity; `undefined` when the service does not know it. */
export async function readEntity(
  session: Session,
  path: string,
  query: Readonly<Record<string, string>>,
): Promise<JsonObject | undefined> {
  const { status, value } = await session.call({ method: 'GET', path, query });
  if (status === 404) return undefined;
  if (!isJsonObject(value)) {
    throw clientError('ooapi.response', 'Expected a JSON object.', { status });
  }
  return value;
}

/** A service need not show the object of a consumer that is not asked for. */
function consumerOf({ consumer }: JsonObject): Readonly<Record<string, string>> {
  const key = isJsonObject(consumer) ? consumer['consumerKey'] : undefined;
  return typeof key === 'string' ? { consumer: key } : {};
}

/** An offering of a course that the service lacks would point nowhere. */
function withCourse(step: OoapiStep, before: readonly OoapiStep[]): OoapiStep {
  const course = before.find(({ part }) => part === 'course');
  const isLacking =
    step.part === 'courseOffering' && course?.outcome === 'not-offered' && course.isKnown === false;
  return isLacking
    ? { ...step, problems: [...step.problems, problem('ooapi.course-unknown', step.pointer)] }
    : step;
}

function toProblem(error: unknown, pointer: string): Problem {
  if (!MerkkiError.isInstance(error) || error.code === 'ooapi.aborted') throw error;
  return problem(error.code, pointer, error.params);
}
