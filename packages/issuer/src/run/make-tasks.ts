import {
  award,
  type MicroCredential,
  type MicroCredentialAward,
  type Recipient,
} from '@merkki/model';
import { bake, imageFormat } from '@merkki/open-badges/bake';
import { attestationTypes } from '../attestation-types.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { CredentialWriter, WriteOptions } from '../credential-writer.ts';
import { deriveCredentialId } from '../derive-credential-id.ts';
import { recipientKey } from '../recipient-key.ts';
import { sha256 } from '../sha256.ts';
import { correctionNote } from '../standing/correction-note.ts';
import type { RunOptions } from './run-options.ts';
import type { RunTask } from './run-task.ts';

/** A task and what is needed to look at it before it is done. */
export interface MadeTask {
  readonly task: RunTask;
  readonly recipient: Recipient;
  readonly award: (issuedAt: string) => MicroCredentialAward;
  readonly writing: (plan: Pick<WriteOptions, 'issuedAt' | 'status'>) => WriteOptions;
}

/** Who makes tasks, of what. */
export interface TaskParts {
  readonly writer: CredentialWriter;
  readonly definition: MicroCredential;
  readonly options: RunOptions;
  /** The credential that the new one replaces. */
  readonly replaced?: WriteOptions['replaced'];
}

/**
 * The tasks of a run, one per recipient. Nothing is mapped or signed yet.
 *
 * @internal
 */
export async function makeTasks(
  parts: TaskParts,
  recipients: readonly Recipient[],
): Promise<readonly MadeTask[]> {
  const definition = await sha256(canonicalJson(parts.definition));
  return Promise.all(recipients.map((recipient, at) => makeTask(parts, definition, recipient, at)));
}

async function makeTask(
  { writer, definition, options, replaced }: TaskParts,
  digest: string,
  recipient: Recipient,
  at: number,
): Promise<MadeTask> {
  const { format, language, runKey, route, image, statusList, vct } = options;
  const run = replaced === undefined ? runKey : `replaces ${replaced.id}`;
  const id = await deriveCredentialId({
    issuer: writer.issuer,
    definition: definition.id,
    version: definition.version,
    recipient: replaced === undefined ? recipientKey(recipient) : '',
    ...(run === undefined ? {} : { run }),
  });
  const list = statusList && { url: statusList.url, purpose: statusList.purpose ?? 'revocation' };
  const own = formOwn(writer, options);
  const input = { digest, recipient: known(recipient), language, route, list, replaced, ...own };
  const makeAward = (issuedAt: string): MicroCredentialAward => {
    const issuedOn = issuedAt.slice(0, 10);
    const record = award(definition, recipient, { id, issuedOn, ...(route && { route }) });
    if (replaced === undefined) return record;
    return { ...record, supersedes: replaced.id, note: correctionNote(replaced.id) };
  };
  const writing: MadeTask['writing'] = (plan) => ({
    format,
    language,
    ...(replaced === undefined ? {} : { replaced }),
    ...(vct === undefined ? {} : { vct }),
    ...plan,
  });
  const task: RunTask = {
    recipient: at,
    id,
    format,
    issuer: writer.issuer,
    input: await sha256(canonicalJson(input)),
    ...(replaced === undefined ? {} : { supersedes: replaced.id }),
    ...(image === undefined ? {} : { picture: pictureOf(image) }),
    sign: async (plan) => {
      const record = makeAward(plan.issuedAt);
      const draft = await writer.draft(record, writing(plan));
      const { validUntil } = record;
      const text = await writer.sign(draft);
      return { text, losses: draft.losses, ...(validUntil === undefined ? {} : { validUntil }) };
    },
  };
  return { task, recipient, award: makeAward, writing };
}

/** What else goes into a credential of the form. */
function formOwn({ mandate, displayImage }: CredentialWriter, { format, vct }: RunOptions): object {
  if (format === 'ob3-di' || format === 'ob3-jwt') return {};
  return {
    mandate: mandate?.statement,
    displayImage,
    ...(format === 'sd-jwt' && { vct: vct ?? attestationTypes[0] }),
  };
}

function pictureOf(image: Uint8Array): NonNullable<RunTask['picture']> {
  return { ending: `.${imageFormat(image) ?? 'image'}`, bake: (text) => bake(image, text) };
}

/** What of a recipient goes into a credential; other columns of a list do not count. */
function known(recipient: Recipient): object {
  const { learnerId, email, givenName, familyName } = recipient;
  const { grade, completedOn, achievedOutcomes, offering } = recipient;
  const person = { learnerId, email, givenName, familyName };
  return { ...person, grade, completedOn, achievedOutcomes, offering };
}
