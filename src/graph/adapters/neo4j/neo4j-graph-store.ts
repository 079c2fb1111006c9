import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

import neo4j from 'neo4j-driver';
import type { Driver, Session, Transaction } from 'neo4j-driver';

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
import { loadStatement } from '../../statement.js';
import type { Statement } from '../../statement.js';
import type { Parameters, Row } from '../../values.js';
import { GuardedTransaction, performInSteps } from '../guarded-transaction.js';
import { checkTextSearch, findsNothing, sortById, withId } from '../text-search.js';
import { lucenePhrase, luceneWords } from './lucene.js';
import { createDriver, timesOf } from './neo4j-config.js';
import type { Neo4jStoreConfig, Neo4jTimes } from './neo4j-config.js';
import { isPassing, toStoreError } from './neo4j-errors.js';
import { loadSchemaStatements } from './neo4j-schema.js';
import { toEngineParameters, toRow } from './neo4j-values.js';
import { retry } from './retry.js';

const SEARCH_TEXTS = loadStatement('neo4j/search-texts');
const SEARCH_WORDS = loadStatement('neo4j/search-words');
const LOCK = loadStatement('neo4j/lock');
const INDEX_NAMES = loadStatement('neo4j/index-names');

/** What the server takes for no limit, in milliseconds. */
const NO_TIMEOUT = 0;

/** The graph on a Neo4j server or cluster, shared by any number of processes. */
export class Neo4jGraphStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #times: Neo4jTimes;
  /** Of everything that was seen: a session that has them reads nothing older. Never changed in place. */
  #bookmarks: string[] = [];
  #seen: SeenRevision | null = null;
  #schemaExists = false;
  #closed = false;

  constructor(config: Neo4jStoreConfig) {
    this.#driver = createDriver(config);
    this.#database = config.database;
    this.#times = timesOf(config);
  }

  get seen(): SeenRevision | null {
    return this.#seen;
  }

  async revision(): Promise<string> {
    const { readTimeoutMs: timeout } = this.#times;
    return this.#inSession('READ', 'revision', timeout, async (session) => {
      await withoutStack(() =>
        session.run('RETURN 1 AS one', {}, transactionConfig('revision', timeout)),
      );
      return revisionOf(session);
    });
  }

  async read(statement: Statement, parameters: Parameters): Promise<readonly Row[]> {
    const encoded = toEngineParameters(statement.name, parameters);
    const { readTimeoutMs: timeout } = this.#times;
    return this.#inSession('READ', statement.name, timeout, async (session) => {
      const result = await withoutStack(() =>
        session.run(statement.text, encoded, transactionConfig(statement.name, timeout)),
      );
      return result.records.map((record) => toRow(statement.name, record));
    });
  }

  async write<T>(
    work: (transaction: GraphTransaction) => Promise<T>,
    options: WriteOptions = {},
  ): Promise<T> {
    const { end = 'commit', exclusive } = options;
    if (exclusive !== undefined && !this.#schemaExists) await this.ensureSchema();
    const { writeTimeoutMs: timeout } = this.#times;
    return this.#inSession('WRITE', 'write', timeout, async (session) => {
      const transaction = await session.beginTransaction(
        transactionConfig(exclusive ?? 'write', timeout),
      );
      if (exclusive !== undefined) await this.#lock(transaction, exclusive);
      return this.#transact(transaction, work, end);
    });
  }

  /** NOTE: the lock is held by a transaction that does nothing else and may last as long as it takes. */
  async writeInSteps<T>(
    work: (transaction: GraphTransaction) => Promise<T>,
    { exclusive }: Required<Pick<WriteOptions, 'exclusive'>>,
  ): Promise<T> {
    if (!this.#schemaExists) await this.ensureSchema();
    return this.#inSession('WRITE', 'write', this.#times.writeTimeoutMs, async (session) => {
      const lock = await session.beginTransaction(transactionConfig(exclusive, NO_TIMEOUT));
      await this.#lock(lock, exclusive);
      const result = await performInSteps(this, work);
      await lock.rollback();
      return result;
    });
  }

  async searchText(search: TextSearch): Promise<readonly Row[]> {
    const searches = [{ ...search, columns: withId(search) }];
    const [[found = []] = []] = await this.read(SEARCH_TEXTS, searchParameters(searches));
    const [rows = []] = found as readonly (readonly Row[])[];
    return sortById(rows);
  }

  async searchWords(search: WordSearch): Promise<readonly Row[]> {
    checkTextSearch(search);
    if (findsNothing(search)) return [];
    const rows = await this.read(SEARCH_WORDS, {
      index: search.index,
      query: luceneWords(search.groups),
      where: Object.entries(search.where ?? {}),
      columns: withId(search),
      limit: search.limit,
    });
    return sortById(rows.map(([columns]) => columns as Row));
  }

  async readFound(
    searches: readonly TextSearch[],
    { name, text }: Statement,
    parameters: Parameters,
  ): Promise<readonly Row[]> {
    const onFound = text.replaceAll('$found', 'found');
    return this.read(
      { name, text: `CALL () {\n${SEARCH_TEXTS.text}\n}\n${onFound}` },
      { ...parameters, ...searchParameters(searches) },
    );
  }

  async ensureSchema(): Promise<void> {
    const { writeTimeoutMs: timeout } = this.#times;
    // NOTE: a statement that finds its index takes as long as any other that was not planned before.
    const existing = new Set((await this.read(INDEX_NAMES, {})).map(([name]) => name));
    for (const { name, text, makes } of loadSchemaStatements()) {
      if (makes !== null && existing.has(makes)) continue;
      await this.#inSession('WRITE', name, timeout, (session) =>
        session.run(text, {}, transactionConfig(name, timeout)),
      );
    }
    this.#schemaExists = true;
  }

  async health(): Promise<StoreHealth> {
    const { readTimeoutMs: timeout } = this.#times;
    return this.#inSession('READ', 'health', timeout, async (session) => {
      const { summary } = await session.run(
        'RETURN 1 AS one',
        {},
        transactionConfig('health', timeout),
      );
      return { engine: this.engine, version: summary.server.agent ?? 'Neo4j' };
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#driver.close();
  }

  #checkOpen(): void {
    if (this.#closed) throw new StoreUnavailableError(this.engine, 'closed');
  }

  #databaseName(): { database?: string } {
    return this.#database === undefined ? {} : { database: this.#database };
  }

  /** Runs `work` in a session of its own, again after failures that may pass. Closing a session ends what it left open. */
  async #inSession<T>(
    mode: 'READ' | 'WRITE',
    name: string,
    timeoutMs: number,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const attempt = async (): Promise<T> => {
      this.#checkOpen();
      const session = this.#driver.session({
        defaultAccessMode: mode,
        bookmarks: this.#bookmarks,
        ...this.#databaseName(),
      });
      const given = session.lastBookmarks();
      const since = performance.now();
      try {
        const result = await work(session);
        // NOTE: a write that was undone leaves those that it was given.
        if (session.lastBookmarks() !== given) this.#note(session, given, since);
        return result;
      } catch (error) {
        throw error instanceof neo4j.Neo4jError ? toStoreError(error, name, timeoutMs) : error;
      } finally {
        await session.close();
      }
    };
    return retry(attempt, { withinMs: this.#times.retryMs, isPassing });
  }

  /** The new bookmarks stand for those that the session was given, not for what others have seen meanwhile. */
  #note(session: Session, given: readonly string[], since: number): void {
    const seen = session.lastBookmarks();
    const others = this.#bookmarks.filter((each) => !given.includes(each) && !seen.includes(each));
    this.#bookmarks = [...others, ...seen];
    this.#seen = { revision: revisionOf(session), since };
  }

  async #lock(transaction: Transaction, key: string): Promise<void> {
    const { lockWaitMs, writeTimeoutMs } = this.#times;
    // NOTE: a key that nobody holds, so that what is timed below is waiting and not planning.
    await this.#run(transaction, LOCK, { key: randomUUID() }, writeTimeoutMs);
    const held = this.#run(transaction, LOCK, { key }, writeTimeoutMs).then(() => true);
    const timer = new AbortController();
    const tooLong = delay(lockWaitMs, false, { signal: timer.signal });
    tooLong.catch(() => undefined);
    try {
      if (await Promise.race([held, tooLong])) return;
    } finally {
      timer.abort();
    }
    held.catch(() => undefined);
    throw new StoreBusyError(key, `Another write with the key "${key}" is under way`);
  }

  async #transact<T>(
    transaction: Transaction,
    work: (transaction: GraphTransaction) => Promise<T>,
    end: 'commit' | 'rollback',
  ): Promise<T> {
    const { writeTimeoutMs } = this.#times;
    const guarded = new GuardedTransaction((statement, parameters) =>
      this.#run(transaction, statement, parameters, writeTimeoutMs),
    );
    const result = await guarded.perform(work);
    await (end === 'commit' ? transaction.commit() : transaction.rollback());
    return result;
  }

  async #run(
    transaction: Transaction,
    statement: Statement,
    parameters: Parameters,
    timeoutMs: number,
  ): Promise<readonly Row[]> {
    const encoded = toEngineParameters(statement.name, parameters);
    try {
      const result = await withoutStack(() => transaction.run(statement.text, encoded));
      return result.records.map((record) => toRow(statement.name, record));
    } catch (error) {
      throw toStoreError(error, statement.name, timeoutMs);
    }
  }
}

/** A bookmark names the last transaction that the database had committed when it was given. */
function revisionOf(session: Session): string {
  return session.lastBookmarks().join(' ');
}

/** The parameters of `neo4j/search-texts`. */
function searchParameters(searches: readonly TextSearch[]): Parameters {
  return {
    searches: searches.map((search) => ({
      index: search.index,
      query: lucenePhrase(search.phrase),
      property: checkTextSearch(search).property,
      phrase: ` ${search.phrase} `,
      where: Object.entries(search.where ?? {}),
      columns: search.columns,
      limit: search.limit,
    })),
    limit: Math.max(0, ...searches.map(({ limit }) => limit)),
  };
}

function transactionConfig(
  statement: string,
  timeout: number,
): { timeout: number; metadata: object } {
  return { timeout, metadata: { statement } };
}

/** Starts a statement. The driver takes a stack for each, an eighth of what a small read costs; our errors have their own. */
function withoutStack<T>(start: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return start();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
