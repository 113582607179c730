import type { XmlToken } from './scan-xml.ts';
import { type BadgeElement, badgeNamespace, type SvgRefusal } from './svg-parts.ts';
import { innerScope, localName, namespaceOf, type XmlScope } from './xml-scope.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const oldBadgeNamespace = 'http://openbadges.org';

/** Deepest level of elements. */
const maxDepth = 256;

interface Frame {
  readonly name: string;
  readonly scope: XmlScope;
  /** Set inside a badge element: the texts found so far. */
  readonly texts?: string[];
}

type Open = Extract<XmlToken, { kind: 'open' }>;

/**
 * A walk over the tokens of an SVG that gathers what matters for a badge.
 *
 * @internal
 */
export class SvgWalk {
  root: Open | undefined;
  prefixes: ReadonlyMap<string, string> = new Map();
  hasForeignCredential = false;
  hasOldBadge = false;
  readonly badges: BadgeElement[] = [];
  readonly #frames: Frame[] = [];
  #children = 0;

  /** Elements that are open. */
  get depth(): number {
    return this.#frames.length;
  }

  /** Takes the next token; says why when the picture is to be refused. */
  step(token: XmlToken): SvgRefusal | undefined {
    switch (token.kind) {
      case 'doctype':
        return { code: 'bake.svg.doctype' };
      case 'error':
        return refusalFor(token.reason);
      case 'text':
        this.#frames.at(-1)?.texts?.push(/\S/.test(token.text) ? token.text : '');
        return this.depth === 0 && /\S/.test(token.text) ? malformed('outside') : undefined;
      case 'cdata':
        this.#frames.at(-1)?.texts?.push(token.text);
        return this.depth === 0 ? malformed('outside') : undefined;
      case 'open':
        return this.#open(token);
      case 'close':
        return this.#close(token.name);
      default:
        return undefined;
    }
  }

  #open(token: Open): SvgRefusal | undefined {
    const frame = this.#frames.at(-1);
    if (frame === undefined && this.root !== undefined) return malformed('outside');
    if (frame?.texts !== undefined) return malformed('inside credential');
    if (this.depth >= maxDepth) return { code: 'limits.depth', params: { maxDepth } };
    const scope = innerScope(token.attributes, frame?.scope);
    const namespace = namespaceOf(token.name, scope);
    if (namespace === undefined) {
      return { code: 'bake.svg.namespace', params: { element: 'prefix' } };
    }
    const isBadge = namespace === badgeNamespace && localName(token.name) === 'credential';
    if (frame === undefined) {
      if (namespace !== svgNamespace || localName(token.name) !== 'svg') {
        return { code: 'bake.svg.namespace', params: { element: 'root' } };
      }
      this.root = token;
      this.prefixes = scope.own;
    } else this.#note(token, namespace, isBadge);
    if (!token.isEmpty) {
      this.#frames.push({ name: token.name, scope, ...(isBadge ? { texts: [] } : {}) });
    }
    return undefined;
  }

  #note(token: Open, namespace: string, isBadge: boolean): void {
    if (this.depth === 1) this.#children += 1;
    const isFirst = this.depth === 1 && this.#children === 1;
    const verify = token.attributes.get('verify');
    if (isBadge) this.badges.push({ isFirst, verify, body: undefined });
    else if (isFirst && localName(token.name) === 'credential') this.hasForeignCredential = true;
    this.hasOldBadge ||= namespace === oldBadgeNamespace;
  }

  #close(name: string): SvgRefusal | undefined {
    const frame = this.#frames.pop();
    if (frame?.name !== name) return malformed('nesting');
    const badge = this.badges.at(-1);
    if (frame.texts !== undefined && badge !== undefined) {
      const body = frame.texts.join('');
      this.badges[this.badges.length - 1] = { ...badge, body: /\S/.test(body) ? body : undefined };
    }
    return undefined;
  }
}

function malformed(reason: string): SvgRefusal {
  return { code: 'bake.svg.malformed', params: { reason } };
}

/** Two reasons have codes of their own. */
function refusalFor(reason: string): SvgRefusal {
  if (reason === 'entity') return { code: 'bake.svg.entity' };
  return reason === 'truncated' ? { code: 'bake.svg.truncated' } : malformed(reason);
}
