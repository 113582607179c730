import { isJsonObject, type JsonObject, parseInstant } from '@merkki/core';
import { type Check, check } from '../report.ts';
import { typesOf } from '../types-of.ts';

/** The members that bound a credential's validity, newest data model first. */
const starts = ['validFrom', 'issuanceDate'] as const;
const ends = ['validUntil', 'expirationDate'] as const;

/** The moment of verification and the allowed clock skew. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds. */
  readonly skew: number;
}

/**
 * Checks that a credential is valid at the moment of verification. A European credential writes its
 * bounds by the names of both data models, and every one of them counts.
 *
 * @see VCDM 2.0, section 4.9 (Validity Period); VCDM 1.1, sections 4.6 and 4.7.
 * @internal
 */
export function checkTime(credential: JsonObject, clock: Clock): readonly Check[] {
  const found: Check[] = [];
  const start = boundaries(credential, starts, found).toSorted((a, b) => b.at - a.at)[0];
  const end = boundaries(credential, ends, found).toSorted((a, b) => a.at - b.at)[0];
  if (start !== undefined && end !== undefined && end.at < start.at) {
    found.push(check('time', 'fail', 'time.inverted', end.path));
  }
  if (start !== undefined && start.at > clock.now + clock.skew) {
    found.push(check('time', 'fail', 'time.not-yet-valid', start.path, { validFrom: start.text }));
  }
  if (end !== undefined && end.at < clock.now - clock.skew) {
    found.push(check('time', 'fail', 'time.expired', end.path, { validUntil: end.text }));
  }
  return found.length > 0 ? found : [check('time', 'pass', 'time.ok')];
}

interface Boundary {
  readonly at: number;
  readonly text: string;
  readonly path: string;
}

function boundaries(
  credential: JsonObject,
  members: readonly string[],
  found: Check[],
): readonly Boundary[] {
  const present = members.filter((name) => Object.hasOwn(credential, name));
  const counting = typesOf(credential).includes('EuropeanDigitalCredential')
    ? present
    : present.slice(0, 1);
  return counting.flatMap((member) => {
    const text = literal(credential[member]);
    const at = typeof text === 'string' ? parseInstant(text) : undefined;
    if (typeof text === 'string' && at !== undefined) return [{ at, text, path: `/${member}` }];
    found.push(check('time', 'fail', 'time.malformed', `/${member}`));
    return [];
  });
}

/** A date may stand as a JSON-LD value object. */
function literal(value: unknown): unknown {
  return isJsonObject(value) ? value['@value'] : value;
}
