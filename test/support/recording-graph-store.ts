import type { GraphStore, TextSearch, WordSearch } from '../../src/graph/graph-store.js';
import type { Statement } from '../../src/graph/statement.js';
import type { Parameters } from '../../src/graph/values.js';

/** A store that notes which statements and searches a request sends to another one. */
export interface RecordingGraphStore extends GraphStore {
  /**
   * What was called since the last `clear`: names of statements, those on what searches find with
   * the phrases behind them, and `search <phrase>` for searches by themselves.
   */
  readonly calls: readonly string[];
  /** Texts of the statements since the last `clear`. */
  readonly texts: readonly string[];
  /** The same with their names and parameters. */
  readonly reads: readonly RecordedRead[];
  clear(): void;
}

/** A statement with what it was run with; what text searches find is not part of it. */
export interface RecordedRead extends Statement {
  readonly parameters: Parameters;
}

/** Asked beside requests whenever the graph has changed. */
const GRAPH_VERSION = 'extensions.dataVersion';

export function recordGraphStore(store: GraphStore): RecordingGraphStore {
  const calls: string[] = [];
  const texts: string[] = [];
  const reads: RecordedRead[] = [];
  const note = (statement: Statement, parameters: Parameters): void => {
    texts.push(statement.text);
    reads.push({ ...statement, parameters });
  };
  return {
    engine: store.engine,
    searchesInStatements: store.searchesInStatements,
    calls,
    texts,
    reads,
    get seen() {
      return store.seen;
    },
    clear() {
      calls.length = 0;
      texts.length = 0;
      reads.length = 0;
    },
    read(statement: Statement, parameters: Parameters) {
      if (statement.name !== GRAPH_VERSION) {
        calls.push(statement.name);
        note(statement, parameters);
      }
      return store.read(statement, parameters);
    },
    searchText(search: TextSearch) {
      calls.push(`search ${search.phrase}`);
      return store.searchText(search);
    },
    searchWords(search: WordSearch) {
      calls.push('search words');
      return store.searchWords(search);
    },
    readFound(searches: readonly TextSearch[], statement: Statement, parameters: Parameters) {
      calls.push([statement.name, ...searches.map(({ phrase }) => phrase).toSorted()].join(' '));
      note(statement, parameters);
      return store.readFound(searches, statement, parameters);
    },
    write: (work, options) => store.write(work, options),
    writeInSteps: (work, options) => store.writeInSteps(work, options),
    revision: () => store.revision(),
    ensureSchema: () => store.ensureSchema(),
    health: () => store.health(),
    close: () => store.close(),
  };
}
