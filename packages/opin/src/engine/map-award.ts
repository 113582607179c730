import type { JsonObject, Mapped } from '@merkki/core';
import type { MicroCredentialAward } from '@merkki/model';
import { mapDocument } from './map-document.ts';
import type { MapOptions } from './map-offering.ts';
import { pickOffering } from './pick-offering.ts';
import type { AwardProfile } from './profile.ts';

/**
 * Maps an award, a learner’s record, into the document of a study register, by the register’s table.
 * The realisation is the one that is given, else that of the award, else the only one that the
 * definition has; with several and none named nothing of a realisation is mapped.
 *
 * @param award - Made by `award` or parsed with `parseMicroCredentialAward`; is not changed.
 * @returns The document and, with its place in the award and a code, everything of the award that is
 * not whole in it.
 * @throws `InvalidArgumentError` `map.no-offering` or `map.unknown-offering` (with
 * `params.known`) when the definition has no offering of the given id.
 * @example
 * const record = (award) => mapAward(award, koskiProfile).value;
 */
export function mapAward(
  award: MicroCredentialAward,
  profile: AwardProfile,
  options: MapOptions = {},
): Mapped<JsonObject> {
  // A parsed award is JSON; its type says the same member by member.
  const document = award as unknown as JsonObject;
  const chosen = chosenOffering(award, options.offeringId);
  const parameters = options.parameters ?? {};
  return mapDocument({ document, definitionAt: '/microCredential', chosen, parameters }, profile);
}

function chosenOffering(
  { microCredential, offering }: MicroCredentialAward,
  offeringId: string | undefined,
): number {
  if (offeringId !== undefined) return pickOffering(microCredential, offeringId, true);
  const offerings = microCredential.offerings ?? [];
  const own = offerings.findIndex(({ id }) => id === offering);
  return offering === undefined && offerings.length === 1 ? 0 : own;
}
