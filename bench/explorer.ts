import type { Driver } from 'neo4j-driver';
import neo4j from 'neo4j-driver';

import type { Explorer, Row, Variables } from './question.js';
import type { Server } from './servers/server.js';

/** Looks into the graph that the servers answer from. */
export class GraphExplorer implements Explorer {
  readonly #driver: Driver;

  constructor(
    uri: string,
    private readonly servers: readonly Server[],
  ) {
    this.#driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  }

  readonly cypher = async (text: string, parameters: Variables = {}): Promise<readonly Row[]> => {
    const { records } = await this.#driver.executeQuery(text, parameters);
    return records.map((record) => [...record.values()] as Row);
  };

  /** @throws Error when our server is not among those compared. */
  readonly ours: Explorer['ours'] = async (query, variables) => {
    const server = this.servers.find(({ name }) => name === 'ours' || name === 'embedded');
    if (server === undefined) throw new Error('Our server is needed to choose what is asked');
    return server.ask({ path: '/graphql', body: JSON.stringify({ query, variables }) });
  };

  /** How large the graph is, and what holds it. */
  async describe() {
    const { agent } = await this.#driver.getServerInfo();
    const [nodes] = await this.cypher('MATCH (n:Entity) RETURN count(*)');
    const [links] = await this.cypher('MATCH (:Entity)-[e]->(:Entity) RETURN count(*)');
    return {
      database: agent ?? 'Neo4j',
      entities: Number(nodes?.[0]),
      relationships: Number(links?.[0]),
    };
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}
