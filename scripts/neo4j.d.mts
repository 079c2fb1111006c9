export interface Neo4jServer {
  readonly uri: string;
  readonly httpUrl: string;
  readonly pid: number | undefined;
  readonly ended: Promise<unknown>;
  readonly stop: () => Promise<void>;
}

export function startNeo4j(options?: {
  readonly boltPort?: number;
  readonly httpPort?: number;
  readonly home?: string;
  readonly heap?: string;
}): Promise<Neo4jServer | { readonly reason: string }>;
