/**
 * Address of the ELM context for credentials, as a credential writes it. It comes second, after
 * `https://www.w3.org/2018/credentials/v1`.
 *
 * @example
 * elmContextUrl.startsWith('http://'); // true: never https
 */
export const elmContextUrl = 'http://data.europa.eu/snb/model/context/edc-ap';
