import type { ElmNode } from './elm-node.ts';

/**
 * The first e-mail address among the contact points of a node.
 *
 * @internal
 */
export function readEmail(node: ElmNode): string | undefined {
  for (const contact of node.nodes('contactPoint')) {
    for (const mailbox of contact.nodes('emailAddress')) {
      const address = mailbox.peek('id');
      if (typeof address !== 'string' || !address.startsWith('mailto:')) continue;
      mailbox.id();
      return decode(address.slice('mailto:'.length));
    }
  }
  return undefined;
}

function decode(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
