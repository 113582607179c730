export {
  createIssuer,
  type IssuedCredential,
  type IssueOptions,
  type Issuer,
  type IssuerOptions,
} from './create-issuer.ts';
export {
  type CredentialIdParts,
  deriveCredentialId,
} from './derive-credential-id.ts';
export { type FormatFacts, fitsFormat, type IssueFormat, issueFormats } from './issue-formats.ts';
