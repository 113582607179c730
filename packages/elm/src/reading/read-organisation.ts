import type { JsonObject } from '@merkki/core';
import { countries } from '@merkki/vocabularies';
import { organisationKinds } from '../mapping/own-words.ts';
import type { ElmNode } from './elm-node.ts';
import { filled, members } from './members.ts';
import { ownConcept } from './own-concept.ts';
import { readCode } from './read-concept.ts';
import { readEmail } from './read-email.ts';
import { readIdentifier, readUri } from './read-identifier.ts';

/** Identifiers that ELM has a member of their own for, and the scheme that says so in the model. */
const legal = {
  eIDASIdentifier: 'eidas',
  registration: 'registration',
  vatIdentifier: 'vat',
  taxIdentifier: 'tax',
} as const;

/** A region of the model: ISO 3166-2, NUTS, or a web address. */
const regionForm = /^([A-Z]{2}-[A-Z0-9]{1,3}|[A-Z]{2}[A-Z0-9]{1,3}|https?:\/\/\S+)$/;

/**
 * Reads a legal entity. Its URI is the identifier of scheme `URI`, or else the id of the node, where
 * that is more than a number inside the document.
 *
 * @internal
 */
export function readOrganisation(node: ElmNode): JsonObject {
  const identifiers = Object.entries(legal).flatMap(([name, scheme]) =>
    node.nodes(name).map((one) => readIdentifier(one, scheme)),
  );
  const [uri, others] = readUri(node);
  const location = node.node('location');
  const address = location?.node('address');
  return members({
    id: uri ?? node.id(),
    legalName: node.text('legalName'),
    country: readCode(address?.node('countryCode'), countries),
    regions: filled((location?.nodes('spatialCode') ?? []).map(readRegion)),
    identifiers: filled([...identifiers, ...others.map((one) => readIdentifier(one))]),
    ...readPages(node),
    kind: readKind(node),
    email: readEmail(node),
  });
}

function readRegion(node: ElmNode): string | undefined {
  const region = node.id() ?? node.string('notation');
  if (region === undefined || !regionForm.test(region)) {
    node.lose('loss.unreadable');
    return undefined;
  }
  node.take('inScheme', 'prefLabel', 'notation');
  return region;
}

/** The page that is titled so is the entry in DEQAR; of the others the first is the home page. */
function readPages(node: ElmNode): JsonObject {
  const pages = node.nodes('homepage');
  const deqar = pages.find((page) => Object.values(page.peekTexts('title')).includes('DEQAR'));
  deqar?.text('title');
  const [first, ...others] = pages.filter((page) => page !== deqar);
  for (const page of others) page.lose('loss.further-value');
  return members({ homepage: first?.string('contentURL'), deqar: deqar?.string('contentURL') });
}

function readKind(node: ElmNode): string | undefined {
  for (const type of node.nodes('dcType')) {
    const kind = ownConcept(type, organisationKinds);
    if (kind === undefined) continue;
    type.takeOwnConcept();
    return kind;
  }
  return undefined;
}
