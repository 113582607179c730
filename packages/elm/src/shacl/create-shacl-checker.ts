import { isJsonObject, type JsonObject, type Params } from '@merkki/core';
import { type ElmVersion, elmVersions, findProfile } from '../elm-versions.ts';
import type { ProfileCode } from '../problem-codes.ts';
import { iris } from '../profile/names.ts';
import { type ProfileFinding, sortedOnce } from '../profile/profile-finding.ts';
import { readGraph } from '../profile/read-graph.ts';
import { createPlaceFinder } from './find-place.ts';
import { markNodes, takeMarks } from './mark-nodes.ts';
import { type RdfDataset, type RdfQuad, rdf, sh } from './rdf.ts';
import { createEngine, type Engine } from './run-shacl.ts';
import { collectGraphs, createShapeReader, graphsById, type ShapeReader } from './shape-reader.ts';
import { toFindings } from './to-findings.ts';

/** What a checker is made with. */
export interface ShaclCheckerOptions {
  /**
   * The published shapes, one graph for each file. A file is known by the ontology that it says it is;
   * what it imports must be among the graphs. Blank nodes of different graphs have different labels, as
   * n3's parser gives them.
   */
  readonly shapes: Iterable<Iterable<RdfQuad>>;
  /** Turns a JSON-LD document into a new dataset of its own; the marks in it are taken out again. */
  readonly toDataset: (document: JsonObject) => RdfDataset | Promise<RdfDataset>;
}

/** Checks credentials by SHACL. */
export interface ShaclChecker {
  /**
   * Checks a credential by the shapes of a profile.
   *
   * @param credential - As for `checkElmProfile`.
   * @param profile - Name of a profile of this package, or the id of any whose shapes were given.
   * @returns As `checkElmProfile`. `profile.unknown-profile` names shapes that were not given.
   * @throws `UnavailableError` `shacl.not-installed`, and what `toDataset` throws.
   */
  check(credential: unknown, profile: string): Promise<readonly ProfileFinding[]>;
}

/**
 * Makes a checker that judges credentials exactly as the published shapes say, by `rdf-validate-shacl`,
 * which is to be installed beside this package. Findings are those of `checkElmProfile`; constraints
 * that it does not know are `profile.constraint`. Only violations count, not warnings. A `proof` is not
 * looked at.
 *
 * @see Shapes Constraint Language (SHACL), W3C Recommendation of 20 July 2017.
 * @example
 * const checker = createShaclChecker({ shapes: [], toDataset: async () => new Set<never>() as never });
 * (await checker.check({}, 'edc-generic-full'))[0]?.code; // 'profile.unknown-profile'
 */
export function createShaclChecker({ shapes, toDataset }: ShaclCheckerOptions): ShaclChecker {
  const graphs = graphsById(shapes);
  const judges = new Map<string, Judge>();

  const judgeOf = async (id: string, quads: readonly RdfQuad[]): Promise<Judge> => {
    const known = judges.get(id);
    if (known !== undefined) return known;
    const judge = { engine: await createEngine(quads), reader: createShapeReader(quads) };
    judges.set(id, judge);
    return judge;
  };

  return {
    check: async (credential, profile) => {
      const id = profileId(profile, graphs);
      const { quads, missing } = collectGraphs(id, graphs);
      if (missing.length > 0) {
        return missing.map((one) =>
          finding('unknown', 'profile.unknown-profile', { profile: one }),
        );
      }
      const { engine, reader } = await judgeOf(id, quads);
      const { proof: _, ...document } = isJsonObject(credential) ? credential : {};
      const dataset = await toDataset(markNodes(document));
      const find = createPlaceFinder(readGraph(document), takeMarks(dataset));
      const { results } = await engine.validate(dataset);
      const violations = results.filter(({ severity }) => severity?.value === `${sh}Violation`);
      const findings = violations.flatMap((result) => toFindings(result, reader, find));
      if (!hasCredential(dataset)) {
        findings.push(finding('fail', 'profile.no-target', { expected: credentialClass }));
      }
      if (findings.length > 0) return sortedOnce(findings);
      return [finding('pass', 'profile.ok', { profile: findProfile(profile)?.name ?? profile })];
    },
  };
}

/** What one profile is judged by. */
interface Judge {
  readonly engine: Engine;
  readonly reader: ShapeReader;
}

const credentialClass = 'EuropeanDigitalCredential';

function hasCredential(dataset: RdfDataset): boolean {
  const iri = iris.get(credentialClass);
  return [...dataset].some(
    ({ predicate, object }) => predicate.value === `${rdf}type` && object.value === iri,
  );
}

/** A name stands for the version of the profile whose shapes were given. */
function profileId(profile: string, graphs: ReadonlyMap<string, unknown>): string {
  const known = findProfile(profile);
  if (known === undefined || known.name !== profile) return profile;
  const ids = Object.values<ElmVersion>(elmVersions).map(({ profiles }) => profiles[known.name]);
  return ids.find((id) => graphs.has(id)) ?? known.version.profiles[known.name];
}

function finding(
  outcome: ProfileFinding['outcome'],
  code: ProfileCode,
  params: Params,
): ProfileFinding {
  return { outcome, code, pointer: '', params };
}
