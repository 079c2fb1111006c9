import { isNativeError } from 'node:util/types';

import type { FastifyInstance } from 'fastify';

/** Where to listen. */
interface Address {
  readonly host: string;
  readonly port: number;
}

/** The address cannot be listened on; the message says which setting to change. */
export class ListenError extends Error {
  override readonly name = 'ListenError';

  constructor({ host, port }: Address, problem: string, options: ErrorOptions) {
    super(`Cannot listen on ${host}, port ${port}: ${problem}`, options);
  }
}

const PROBLEMS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is in use; set PORT to another one (0: any free port)',
  EACCES: 'this user may not use the port; set PORT to one above 1023',
  EADDRNOTAVAIL: 'this machine does not have that address; set HOST to one that it has',
  ENOTFOUND: 'there is no such address; set HOST to one of this machine',
  EAI_AGAIN: 'the name cannot be looked up; set HOST to an address of this machine',
};

/** Starts to listen and returns the server's URL. @throws ListenError */
export async function listen(
  app: FastifyInstance,
  { host, port }: Readonly<Address>,
): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const code = isNativeError(error) && 'code' in error ? String(error.code) : '';
    const problem = PROBLEMS[code];
    if (problem === undefined) throw error;
    throw new ListenError({ host, port }, problem, { cause: error });
  }
}
