export interface RedisServer {
  readonly url: string;
  readonly port: number;
  readonly pid: number | undefined;
  readonly stop: () => Promise<void>;
}

export function startRedis(options?: {
  readonly port?: number;
  readonly args?: readonly string[];
}): Promise<RedisServer | { readonly reason: string }>;
