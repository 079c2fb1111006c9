import neo4j from 'neo4j-driver';
import type { Driver, Plan, ProfiledPlan } from 'neo4j-driver';

import { toEngineParameters } from '../../src/graph/adapters/neo4j/neo4j-values.js';
import type { RecordedRead } from './recording-graph-store.js';

/** Neo4j's plans of statements; nothing is run but what is profiled. */
export class Neo4jPlans {
  readonly #driver: Driver;

  constructor(uri: string) {
    this.#driver = neo4j.driver(uri, undefined, {
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  }

  async explain(read: RecordedRead): Promise<Plan> {
    const { plan } = await this.#run('EXPLAIN', read);
    if (!plan) throw new Error(`${read.name} has no plan`);
    return plan;
  }

  /** How much of the store a statement reads: the database hits of all operators. */
  async hits(read: RecordedRead): Promise<number> {
    const { profile } = await this.#run('PROFILE', read);
    if (!profile) throw new Error(`${read.name} has no profile`);
    return hitsOf(profile);
  }

  /** Plans with the number of nodes and values that there are now. */
  async forgetStatistics(): Promise<void> {
    await this.#driver.executeQuery('CALL db.prepareForReplanning(120)');
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #run(word: 'EXPLAIN' | 'PROFILE', { name, text, parameters }: RecordedRead) {
    const encoded = toEngineParameters(name, parameters);
    const { summary } = await this.#driver.executeQuery(`${word} ${text}`, encoded, {
      routing: 'READ',
    });
    return summary;
  }
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits));
}

/** How a statement begins, at each place where it does. */
export interface Beginning {
  /** The operator with what it reads, such as `NodeByLabelScan n0:Forum`. */
  readonly operator: string;
  /**
   * `seek`: nodes that an index or a relationship leads to; `walk`: an index in its order until
   * the page is full; `count`: a number that the store keeps; `scan`: everything of a kind.
   */
  readonly kind: 'seek' | 'walk' | 'count' | 'scan';
}

/** Where a plan begins to read. */
export function beginningsOf(plan: Plan, ancestors: readonly string[] = []): readonly Beginning[] {
  const name = nameOf(plan);
  if (plan.children.length > 0) {
    return plan.children.flatMap((child) => beginningsOf(child, [name, ...ancestors]));
  }
  if (NOT_READING.has(name)) return [];
  const operator = `${name} ${detailsOf(plan)}`;
  if (COUNTS.has(name)) return [{ operator, kind: 'count' }];
  if (isWalked(ancestors)) return [{ operator, kind: 'walk' }];
  // NOTE: from some id on there may be nearly all nodes.
  const isSeek = name.includes('Seek') && !/ByRange .* WHERE id /.test(operator);
  return [{ operator, kind: isSeek || PROCEDURES.has(name) ? 'seek' : 'scan' }];
}

const NOT_READING = new Set(['Argument', 'EmptyRow', 'Unwind', 'Projection']);
const COUNTS = new Set(['NodeCountFromCountStore', 'RelationshipCountFromCountStore']);
const PROCEDURES = new Set(['ProcedureCall']);

/** Operators that hand rows on as they come. */
const STREAMING =
  /^(?:Filter|Projection|CacheProperties|Apply|SemiApply|AntiSemiApply|SelectOrSemiApply|SelectOrAntiSemiApply|LetSemiApply|LetSelectOrSemiApply|RollUpApply|Expand\(\w+\)|OptionalExpand\(\w+\)|Optional|Unwind)$/;

/** Whether rows go on as they come until a page is full. */
function isWalked(ancestors: readonly string[]): boolean {
  const stop = ancestors.find((name) => !STREAMING.test(name));
  return stop === 'Limit' || stop === 'PartialTop';
}

/** Cartesian products of a plan with more than one row on both sides. */
export function productsOf(plan: Plan): readonly string[] {
  const below = plan.children.flatMap(productsOf);
  if (nameOf(plan) !== 'CartesianProduct' || plan.children.some(isOneRow)) return below;
  return [
    plan.children.map((child) => `${nameOf(child)} ${detailsOf(child)}`).join(' × '),
    ...below,
  ];
}

/** Whether an operator gives one row whatever there is: it counts or collects everything below it. */
function isOneRow(plan: Plan): boolean {
  const name = nameOf(plan);
  if (COUNTS.has(name)) return true;
  if (name === 'EagerAggregation') return !/^[^(]*,/.test(detailsOf(plan));
  const [only, other] = plan.children;
  return ['Projection', 'CacheProperties'].includes(name) && !other && !!only && isOneRow(only);
}

function nameOf({ operatorType }: Plan): string {
  return operatorType.replace('@neo4j', '');
}

function detailsOf(plan: Plan): string {
  const { Details: details } = plan.arguments as Readonly<Record<string, unknown>>;
  return typeof details === 'string' ? details : '';
}
