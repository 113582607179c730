import { InvalidArgumentError } from '@merkki/core';
import { type DidChoice, generateKey, rotateKey } from '@merkki/proofs';
import { chooseKey } from '../choose-key.ts';
import type { Run } from '../command.ts';
import { updateKeys, writeKey } from '../io/key-store.ts';
import { addTrust, certify } from '../io/test-certificate.ts';
import { isPublished, writePublicKeys } from '../io/write-public-keys.ts';
import { printKey, printPublishing } from '../key-text.ts';

/** Makes a new key in the place of another, which stays listed for what it signed. */
export const run: Run = async (context, positionals, values) => {
  const { folder, files, chosen } = await chooseKey('keys rotate', positionals, values, ['active']);
  const { id, alg, controller } = chosen.record;
  const at = context.now();
  const key = await generateKey({ alg, did: sameController(controller), created: at });
  const certificates = values['certificate'] === true ? await certify(key, values, at) : undefined;
  const next = certificates === undefined ? key : { ...key, certificates: certificates.chain };
  const records = rotateKey(
    files.map(({ record }) => record),
    next,
    { replaces: id, at },
  );
  if (certificates !== undefined) await addTrust(folder, certificates.anchorPem);
  await writePublicKeys(folder, records); // before there is a key that could sign unpublished
  const path = await writeKey(folder, next);
  await updateKeys(files, records);
  const old = records.find((record) => record.id === id) ?? chosen.record;
  printKey(context, { ...chosen, record: old });
  printKey(context, { path, record: next });
  printPublishing(context, next);
  return 0;
};

/** The choice of DID that leads to the same controller. */
function sameController(controller: string): DidChoice {
  if (!isPublished(controller)) {
    throw new InvalidArgumentError({
      code: 'keys.cannot-rotate',
      message: 'The key of a did:key or did:jwk is the identifier itself.',
    });
  }
  if (controller.startsWith('https://')) return { method: 'https', url: controller };
  const [, , host = '', ...path] = controller.split(':');
  return { method: 'web', host: host.replace('%3A', ':'), path: path.join('/') };
}
