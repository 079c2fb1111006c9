import type { GraphQLResolveInfo } from 'graphql';
import type { FieldsByTypeName, ResolveTree } from 'graphql-parse-resolve-info';
import { parseResolveInfo } from 'graphql-parse-resolve-info';

import type { Fragment } from '../graph/compose/fragment.js';
import type { RecordPlan, RelationPlan } from '../graph/compose/plan.js';
import { slotOf } from '../graph/compose/plan.js';
import type { FragmentIndex } from './fragment-index.js';
import { labelColumns } from './label-columns.js';
import { readPage } from './pagination.js';
import { PlaceCache } from './place-cache.js';
import { fragmentParameters, relationFingerprint } from './relation-arguments.js';
import type { SelectedField } from './record-types.js';
import { columnsFor, narrowed } from './record-types.js';

/** What a request selects below one field; several where the same thing is selected twice. */
export type Selection = readonly FieldsByTypeName[];

/** Turns selections into read plans. */
export class Planner {
  constructor(
    private readonly fragments: FragmentIndex,
    private readonly maxPageSize: number,
    /** What is read for the text of a label that is not asked in certain languages. */
    private readonly labels: readonly string[],
  ) {}

  /** What to read of each node where a position of a GraphQL type has this selection. */
  planRecord(graphqlType: string, selection: Selection): RecordPlan {
    const selected: SelectedField[] = [];
    const relations = new Map<string, SelectedRelation>();
    for (const [typeName, field] of fieldsOf(selection)) {
      if (!overlaps(graphqlType, typeName)) continue;
      const fragment = this.fragments.find(typeName, field.name);
      if (fragment === null) {
        const columns = field.name === 'label' ? this.#labelColumns(field) : undefined;
        const below = fieldsOf([field.fieldsByTypeName]).map(([, { name }]) => name);
        selected.push({ type: typeName, field: field.name, columns, below });
      } else {
        const slot = slotOf(fragment, field.args);
        const selected = relations.get(slot) ?? { fragment, args: field.args, below: [] };
        selected.below.push(field.fieldsByTypeName);
        relations.set(slot, selected);
      }
    }
    const columns = columnsFor(graphqlType, selected);
    return {
      columns: aggregatesStatements(graphqlType, relations)
        ? [...columns, 'statementIds']
        : columns,
      relations: [...relations]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([slot, relation]) => this.#planRelation(slot, relation)),
    };
  }

  /** The parts of a connection's selection, planned. */
  planConnection(nodeType: string, selection: Selection): ConnectionPlan {
    const fields = namedFields(selection, `${nodeType}Connection`);
    const edges = fields('edges').map(({ fieldsByTypeName }) => fieldsByTypeName);
    const ofEdge = namedFields(edges, `${nodeType}Edge`);
    const nodes = [...fields('nodes'), ...ofEdge('node')];
    const edgeOwn = fieldsOf(edges).filter(([, { name }]) => !['node', 'cursor'].includes(name));
    const pages = fields('pageInfo').map(({ fieldsByTypeName }) => fieldsByTypeName);
    const node = this.planRecord(
      nodeType,
      nodes.map(({ fieldsByTypeName }) => fieldsByTypeName),
    );
    return {
      node,
      edge:
        edgeOwn.length === 0
          ? null
          : this.planRecord('Edge', [{ Edge: Object.fromEntries(edgeOwn.map(numbered)) }]),
      keyed: hasCursors([...edges, ...pages]),
      total: fields('totalCount').length > 0,
      isAggregated: fields('aggregate').length > 0,
      isListed: PARTS_OF_PAGE.some((name) => fields(name).length > 0),
    };
  }

  /** Undefined where more than the text is asked for. */
  #labelColumns({ args, fieldsByTypeName }: ResolveTree): readonly string[] | undefined {
    if (fieldsOf([fieldsByTypeName]).some(([, { name }]) => name !== 'text')) return undefined;
    const languages = args.languages as readonly string[] | null | undefined;
    return languages == null ? this.labels : labelColumns(languages);
  }

  #planRelation(slot: string, { fragment, args, below }: SelectedRelation): RelationPlan {
    const kind = this.fragments.kindOf(fragment);
    const parameters = fragmentParameters(fragment, args);
    if (kind === 'connection') {
      const fingerprint = relationFingerprint(fragment, parameters);
      const { field, order } = fragment;
      const context = { field, fingerprint, keys: order.length, maxSize: this.maxPageSize };
      const paging = { page: readPage(args, context), fingerprint };
      const { node, edge, keyed, total } = this.planConnection(fragment.node, below);
      const mayMix = hasRelations(node) || hasRelations(edge);
      const parts = { node, edge, keyed: keyed || mayMix, total };
      return { slot, fragment, parameters, ...paging, ...parts };
    }
    const page = kind === 'one' ? { size: 1, backward: false, from: null } : null;
    const node = this.planRecord(fragment.node, below);
    const keyed = hasRelations(node);
    const paging = { page, fingerprint: null, keyed, total: false };
    return { slot, fragment, parameters, ...paging, node, edge: null };
  }
}

/** What is selected below a resolver's field. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const tree = parseResolveInfo(info) as ResolveTree;
  return [tree.fieldsByTypeName];
}

const fieldNames = new PlaceCache<ReadonlySet<string>>();

/** The fields that are selected anywhere below a resolver's field, such as `Path.explanation`. */
export function fieldsBelow(info: GraphQLResolveInfo): ReadonlySet<string> {
  const namesIn = (selection: Selection): readonly string[] =>
    fieldsOf(selection).flatMap(([type, { name, fieldsByTypeName }]) => [
      `${type}.${name}`,
      ...namesIn([fieldsByTypeName]),
    ]);
  return fieldNames.get(info, '', () => new Set(namesIn(selectionOf(info))));
}

/** A connection's selection as plans of its parts. */
export interface ConnectionPlan {
  readonly node: RecordPlan;
  readonly edge: RecordPlan | null;
  /** Whether cursors are asked for, which are made of the order keys. */
  readonly keyed: boolean;
  readonly total: boolean;
  /** Whether anything of a page is asked for, and not only what the whole list holds. */
  readonly isListed: boolean;
  /** Whether what the whole list holds is asked for. */
  readonly isAggregated: boolean;
}

/** What is collected over relations of its own may come in another order: its keys put it right. */
function hasRelations(plan: RecordPlan | null): boolean {
  return plan !== null && plan.relations.length > 0;
}

/** Whether the statements of a relationship are aggregated, which takes the ids of all of them. */
function aggregatesStatements(
  graphqlType: string,
  relations: ReadonlyMap<string, SelectedRelation>,
): boolean {
  if (graphqlType !== 'Edge') return false;
  const below = [...relations.values()].flatMap((relation) => relation.below);
  return namedFields(below, 'StatementConnection')('aggregate').length > 0;
}

interface SelectedRelation {
  readonly fragment: Fragment;
  readonly args: ResolveTree['args'];
  readonly below: FieldsByTypeName[];
}

function fieldsOf(selection: Selection): readonly (readonly [string, ResolveTree])[] {
  return selection.flatMap((byType) =>
    Object.entries(byType).flatMap(([typeName, fields]) =>
      Object.values(fields).map((field) => [typeName, field] as const),
    ),
  );
}

function namedFields(selection: Selection, typeName: string) {
  return (name: string): readonly ResolveTree[] =>
    fieldsOf(selection)
      .filter(([type, field]) => type === typeName && field.name === name)
      .map(([, field]) => field);
}

const PARTS_OF_PAGE = ['nodes', 'edges', 'pageInfo', 'totalCount'];

const CURSORS = ['cursor', 'startCursor', 'endCursor'];

function hasCursors(selection: Selection): boolean {
  return fieldsOf(selection).some(([, { name }]) => CURSORS.includes(name));
}

function numbered([, field]: readonly [string, ResolveTree], index: number): [string, ResolveTree] {
  return [String(index), field];
}

/** Whether something of `graphqlType` can be of `typeName`. */
function overlaps(graphqlType: string, typeName: string): boolean {
  if (typeName === graphqlType || typeName === 'Node') return true;
  return narrowed(graphqlType, typeName).length > 0;
}
