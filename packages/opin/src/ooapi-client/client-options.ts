import type { OoapiPartName } from './parts.ts';

/** What of `fetch` the client uses. */
export type OoapiFetch = (url: string, init: RequestInit) => Promise<Response>;

/** Client credentials of OAuth 2.0. */
export interface OoapiToken {
  /** Address of the token endpoint, https. */
  readonly url: string;
  /** Name of the client at the authorisation server. */
  readonly clientId: string;
  /** Its secret; is sent to the token endpoint alone and stands in no message. */
  readonly clientSecret: string;
  /** Scope that is asked for. Default: none is named. */
  readonly scope?: string;
}

/** What an OOAPI client is made of. Nothing of it is taken from the surroundings. */
export interface OoapiClientOptions {
  /** Address of the service, https; plain http for this machine alone. */
  readonly baseUrl: string;
  /** Version of the API. */
  readonly version: 5 | 6;
  /** Where access tokens come from. Default: requests go without one. */
  readonly token?: OoapiToken;
  /** Sends a request: the platform's `fetch`. */
  readonly fetch: OoapiFetch;
  /** The clock, an ISO 8601 instant. */
  readonly now: () => string;
  /** Waits so many milliseconds before a further try; ends when the signal does. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** A number from 0 up to 1, for the spread of the waiting times. */
  readonly random: () => number;
  /** A signal that ends after so many milliseconds: the platform's `AbortSignal.timeout`. */
  readonly timeLimit: (milliseconds: number) => AbortSignal;
  /** Ends everything that is under way. */
  readonly signal?: AbortSignal;
  /** Time for one request with its answer. Default: 30 000. */
  readonly timeoutMilliseconds?: number;
  /** Bytes of one answer. Default: 8 MiB. */
  readonly maxBytes?: number;
  /** How often one request is sent at most. Default: 4. */
  readonly tries?: number;
  /** Longest time between two tries; a service that asks for more is given up. Default: 60 000. */
  readonly maxWaitMilliseconds?: number;
  /** Items on a page of a list: a size that version 6.0 lists. Default: 100. */
  readonly pageSize?: 10 | 20 | 50 | 100 | 250;
  /** How many pages of one list are read at most. Default: 10 000. */
  readonly maxPages?: number;
  /**
   * Paths to which a service lets a part be PUT although the specification has no such operation, such
   * as `/courses/{id}`. A step that uses one is marked `assumed`.
   */
  readonly writePaths?: Readonly<Partial<Record<OoapiPartName, string>>>;
}
