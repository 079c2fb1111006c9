import type { Record as Neo4jRecord } from 'neo4j-driver';

/** What a question is asked with; equal for all servers but for what `choose` says. */
export type Variables = Readonly<Record<string, unknown>>;

/** The cells of a row, or of a list within one. */
export type Row = ReturnType<Neo4jRecord['get']>[];

/** An answer in the form that ours has: the `data` of a GraphQL response. */
export type Answer = Readonly<Record<string, unknown>>;

/** Looks into the graph before the measurement, to choose what is asked for. */
export interface Explorer {
  /** The rows of a Cypher statement. */
  readonly cypher: (text: string, parameters?: Variables) => Promise<readonly Row[]>;
  /** The data that our server answers. */
  readonly ours: (query: string, variables: Variables) => Promise<ReturnType<JSON['parse']>>;
}

/** What a person would write for this one question: a statement, and the answer made of its rows. */
export interface HandWritten {
  /** Returns one column, `row`: a list by position for each thing of the answer. */
  readonly cypher: string;
  readonly parameters: (variables: Variables) => Variables;
  readonly answer: (rows: readonly Row[], variables: Variables) => Answer;
}

/** The question for @neo4j/graphql. */
export interface PeerOperation {
  readonly query: string;
  readonly variables: (variables: Variables) => Variables;
  /** Its answer in the form that ours has. */
  readonly answer: (data: ReturnType<JSON['parse']>) => Answer;
}

/** Looks for what a question asks for. */
export type Choose = (explorer: Explorer) => Promise<Variables>;

/** One question, as each server is asked it. */
export interface Question {
  /** The name in reports and on the command line. */
  readonly name: string;
  /** What is asked, in one line. */
  readonly title: string;
  readonly choose: Choose;
  /**
   * Looks for something that is about as large in graphs of every size. A reason where nothing is;
   * absent where `choose` names nothing that grows.
   */
  readonly growth?: Choose | string;
  readonly ours: {
    readonly query: string;
    readonly variables: (variables: Variables) => Variables;
    /** How many statements it takes over Bolt. */
    readonly statements: number;
  };
  readonly raw: HandWritten;
  /** Why the peer is not asked, where it cannot answer. */
  readonly peer: PeerOperation | string;
}

/** The variables by these names. */
export function pick(...names: readonly string[]): (variables: Variables) => Variables {
  return (variables) => Object.fromEntries(names.map((name) => [name, variables[name]]));
}

/** Rows of `[id, label]` as entities. */
export function labelled(rows: Row): Row {
  return rows.map(([id, text]: Row) => ({ id, label: { text } }));
}

/** A decimal as the API writes it. */
export function decimal(number: number | null): string | null {
  return number === null ? null : String(number);
}

/** Rows with the driver's whole numbers, which @neo4j/graphql passes on in two halves, as numbers. */
export function plainRows(rows: Row): Row {
  return JSON.parse(JSON.stringify(rows), (_key, value: unknown) => {
    if (value === null || typeof value !== 'object' || !('low' in value && 'high' in value)) {
      return value;
    }
    return Number(value.high) * 2 ** 32 + (Number(value.low) >>> 0);
  }) as Row;
}
