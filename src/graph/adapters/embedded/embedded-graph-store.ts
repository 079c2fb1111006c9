import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

import grafeo from '@grafeo-db/js';
import type { GrafeoDB, Transaction } from '@grafeo-db/js';

import { StoreBusyError, StoreUnavailableError } from '../../errors.js';
import type {
  GraphStore,
  GraphTransaction,
  SeenRevision,
  StoreHealth,
  TextSearch,
  WordSearch,
  WriteOptions,
} from '../../graph-store.js';
import { INDEXES, TEXT_INDEXES, UNIQUE_KEYS, indexName } from '../../schema.js';
import type { LabelProperty } from '../../schema.js';
import type { Statement } from '../../statement.js';
import type { Parameters, Row } from '../../values.js';
import { GuardedTransaction, performInSteps } from '../guarded-transaction.js';
import { toOpenError, toStoreError } from './embedded-errors.js';
import { EmbeddedTextSearch } from './embedded-text-search.js';
import { toEngineParameters, toRow } from './embedded-values.js';

/** The embedded engine: the graph lives in this process. */
export interface EmbeddedStoreConfig {
  readonly engine: 'embedded';
  /** The database file, made with its folders when missing, or `:memory:` for a graph that ends with the store. */
  readonly path: string;
}

const IN_MEMORY = ':memory:';

/** The write-ahead log is folded into the file when it has grown to this size. */
const CHECKPOINTS = { walBytes: 64 * 1024 * 1024 };

/**
 * The graph in this process, in memory or in one file that no other process can open meanwhile.
 * Reads see the last committed state, also while a write is under way; writes take turns.
 *
 * NOTE: the engine cannot stop a running statement, so reads have no time limit here.
 */
export class EmbeddedGraphStore implements GraphStore {
  readonly engine = 'embedded';
  /** NOTE: the engine's Cypher has no full-text search. */
  readonly searchesInStatements = false;
  readonly #database: GrafeoDB;
  readonly #isFile: boolean;
  readonly #texts: EmbeddedTextSearch;
  readonly #exclusive = new Set<string>();
  readonly #opening = randomUUID();
  #commits = 0;
  #lastWrite: Promise<unknown> = Promise.resolve();
  #closed = false;

  /** @throws StoreBusyError, StoreUnavailableError */
  constructor({ path }: EmbeddedStoreConfig) {
    this.#isFile = path !== IN_MEMORY;
    this.#database = this.#isFile ? openFile(path) : grafeo.GrafeoDB.create();
    this.#texts = new EmbeddedTextSearch(this.#database);
  }

  /** Nobody else can write, so what this process has committed is all there is. */
  get seen(): SeenRevision {
    return { revision: `${this.#opening}:${this.#commits}`, since: performance.now() };
  }

  async revision(): Promise<string> {
    this.#open();
    return this.seen.revision;
  }

  async read(statement: Statement, parameters: Parameters): Promise<readonly Row[]> {
    return run(this.#open(), statement, parameters);
  }

  async write<T>(
    work: (transaction: GraphTransaction) => Promise<T>,
    options: WriteOptions = {},
  ): Promise<T> {
    const { end = 'commit', exclusive } = options;
    this.#open();
    const write = (): Promise<T> => {
      const turn = this.#lastWrite.then(() => this.#transact(work, end));
      this.#lastWrite = turn.catch(() => undefined);
      return turn;
    };
    return exclusive === undefined ? write() : this.#exclusively(exclusive, write);
  }

  async writeInSteps<T>(
    work: (transaction: GraphTransaction) => Promise<T>,
    { exclusive }: Required<Pick<WriteOptions, 'exclusive'>>,
  ): Promise<T> {
    this.#open();
    return this.#exclusively(exclusive, () =>
      this.#withoutCheckpoints(() => performInSteps(this, work)),
    );
  }

  async searchText(search: TextSearch): Promise<readonly Row[]> {
    this.#open();
    return this.#texts.phrase(search);
  }

  async searchWords(search: WordSearch): Promise<readonly Row[]> {
    this.#open();
    return this.#texts.words(search);
  }

  async readFound(
    searches: readonly TextSearch[],
    statement: Statement,
    parameters: Parameters,
  ): Promise<readonly Row[]> {
    const found = await Promise.all(searches.map((search) => this.searchText(search)));
    return this.read(statement, { ...parameters, found });
  }

  async ensureSchema(): Promise<void> {
    for (const key of [...UNIQUE_KEYS, ...INDEXES]) await this.#ensureIndex(key);
    for (const { label, property } of TEXT_INDEXES) await this.#ensureTextIndex(label, property);
  }

  async health(): Promise<StoreHealth> {
    return { engine: this.engine, version: `Grafeo/${this.#open().version()}` };
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#lastWrite;
    this.#database.close();
  }

  #open(): GrafeoDB {
    if (this.#closed) throw new StoreUnavailableError(this.engine, 'closed');
    return this.#database;
  }

  async #exclusively<T>(key: string, work: () => Promise<T>): Promise<T> {
    if (this.#exclusive.has(key)) {
      throw new StoreBusyError(key, `Another write with the key "${key}" is under way`);
    }
    this.#exclusive.add(key);
    try {
      return await work();
    } finally {
      this.#exclusive.delete(key);
    }
  }

  /**
   * NOTE: a checkpoint writes the whole file. With one for each piece of the log, ten times the graph
   * would take a hundred times as long; so the log is left to grow until what writes much has ended.
   */
  async #withoutCheckpoints<T>(work: () => Promise<T>): Promise<T> {
    if (!this.#isFile) return work();
    this.#database.setCheckpointTriggers({});
    try {
      return await work();
    } finally {
      this.#database.setCheckpointTriggers(CHECKPOINTS);
    }
  }

  async #transact<T>(
    work: (transaction: GraphTransaction) => Promise<T>,
    end: 'commit' | 'rollback',
  ): Promise<T> {
    const transaction = this.#database.beginTransaction();
    try {
      const guarded = new GuardedTransaction((statement, parameters) =>
        run(transaction, statement, parameters),
      );
      const result = await guarded.perform(work);
      if (end === 'commit') this.#commit(transaction);
      return result;
    } finally {
      if (transaction.isActive) transaction.rollback();
    }
  }

  #commit(transaction: Transaction): void {
    try {
      transaction.commit();
      this.#commits += 1;
      this.#texts.forget();
    } catch (error) {
      throw toStoreError(error, 'commit');
    }
  }

  async #ensureIndex(key: LabelProperty): Promise<void> {
    const text = `CREATE INDEX ${indexName(key)} IF NOT EXISTS FOR (n:${key.label}) ON (n.${key.property})`;
    await run(this.#open(), { name: 'ensure-schema', text }, {});
  }

  async #ensureTextIndex(label: string, property: string): Promise<void> {
    const database = this.#open();
    // NOTE: the engine does not list its text indexes, and making one again would build it anew.
    const exists = await database.textSearch(label, property, 'a', 1).then(
      () => true,
      () => false,
    );
    if (!exists) {
      await database.createTextIndex(label, property, { tokenizer: 'standard', stopWords: [] });
    }
  }
}

function openFile(path: string): GrafeoDB {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const database = grafeo.GrafeoDB.create(path);
    database.setCheckpointTriggers(CHECKPOINTS);
    return database;
  } catch (error) {
    throw toOpenError(error, path);
  }
}

async function run(
  runner: GrafeoDB | Transaction,
  statement: Statement,
  parameters: Parameters,
): Promise<readonly Row[]> {
  const encoded = toEngineParameters(statement.name, parameters);
  try {
    const result = await runner.executeCypher(statement.text, encoded);
    return result.rows().map((cells) => toRow(statement.name, cells));
  } catch (error) {
    throw toStoreError(error, statement.name);
  }
}
