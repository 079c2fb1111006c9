/** What a server has used since it started. */
export interface Reading {
  /** Of the server's process, all threads, in milliseconds. */
  readonly cpuMs: number;
  readonly rssBytes: number;
  /** Statements sent over Bolt. */
  readonly statements: number;
}

export function installMeter(...senders: readonly { readonly prototype: object }[]): void;
