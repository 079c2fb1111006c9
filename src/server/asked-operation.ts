/** An operation as a POST asks for it: its text, or the hash of a text that was sent before. */
export interface AskedOperation {
  readonly text: string | null;
  readonly hash: string | null;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

/** What a request's body asks for; null where it takes a closer look to tell. */
export function readAsked(body: unknown): AskedOperation | null {
  if (!isObject(body)) return null;
  const { query, operationName = null, variables = null, extensions = null } = body;
  const isText = typeof query === 'string' && extensions === null;
  const hash = query === undefined ? hashIn(extensions) : null;
  if (!isText && hash === null) return null;
  if (operationName !== null && (typeof operationName !== 'string' || operationName === '')) {
    return null;
  }
  if (variables !== null && !isObject(variables)) return null;
  return {
    text: isText ? query : null,
    hash,
    operationName: operationName ?? undefined,
    variables: variables ?? {},
  };
}

/** The hash of an automatic persisted query. */
function hashIn(extensions: unknown): string | null {
  if (!isObject(extensions) || !isObject(extensions.persistedQuery)) return null;
  const { version, sha256Hash } = extensions.persistedQuery;
  return version === 1 && typeof sha256Hash === 'string' ? sha256Hash : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
