export type { ProfileFinding } from './profile/profile-finding.ts';
export {
  createShaclChecker,
  type ShaclChecker,
  type ShaclCheckerOptions,
} from './shacl/create-shacl-checker.ts';
export type { RdfDataset, RdfQuad, RdfTerm } from './shacl/rdf.ts';
