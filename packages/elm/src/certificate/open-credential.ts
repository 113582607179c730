import type { JsonObject } from '@merkki/core';
import { Account } from '../reading/account.ts';
import { ElmNode } from '../reading/elm-node.ts';
import { indexNodes } from '../reading/node-index.ts';

/** A credential for looking at what the model has no place for. */
export function openCredential(document: JsonObject): ElmNode {
  const index = indexNodes(document, '');
  const reading = { account: new Account(), index, languages: [], timeZone: undefined };
  return new ElmNode(reading, { value: document, pointer: '' });
}
