import type { GraphQLInputField, GraphQLInputObjectType, GraphQLInputType } from 'graphql';
import { getNamedType, isInputObjectType } from 'graphql';

import { text } from '../../graph/cells.js';
import { compareCodePoints } from '../../graph/code-points.js';
import { composeEntries } from '../../graph/compose/entries.js';
import type { Fragment } from '../../graph/compose/fragment.js';
import type { Condition } from '../../graph/compose/plan.js';
import type { GraphStore } from '../../graph/graph-store.js';
import type { Value } from '../../graph/values.js';
import { columnsOf } from '../../ontology/columns.js';
import { ROLES } from '../../ontology/vocabularies.js';
import { checkProperties } from '../check-properties.js';
import { badUserInput, checkLength } from '../errors.js';
import type { FragmentIndex } from '../fragment-index.js';
import type { NameQuery } from '../name-search.js';
import { entityTypesOf } from '../record-types.js';
import type { AmountInput } from './amount-condition.js';
import { amountCondition } from './amount-condition.js';
import { isIn, known, not, related } from './conditions.js';
import type { ConfidenceInput } from './confidence-condition.js';
import { confidenceCondition } from './confidence-condition.js';
import type { DateInput } from './date-condition.js';
import { dateCondition } from './date-condition.js';
import { meaningOf, nodeProperty, propertyNames } from './filter-fields.js';
import { LookUps } from './look-ups.js';
import type { Scope } from './scopes.js';
import type { SourceInput } from './source-condition.js';
import { documentCondition, independence, sourceCondition } from './source-condition.js';
import type { StatusInput } from './status-condition.js';
import { statusCondition } from './status-condition.js';

/** The most values that one list in a filter may hold. */
const MAX_FILTER_VALUES = 100;

/** More documents than a graph holds. */
const MAX_DOCUMENTS = 1_000_000;

/** A filter as the request gives it. */
export type FilterInput = Readonly<Record<string, unknown>>;

/** A filter input of the schema and the GraphQL type of the nodes that it filters. */
export interface FilterType {
  readonly nodeType: string;
  readonly input: GraphQLInputObjectType;
}

/** When what a filter names is looked up. */
export type LookUpTime = 'at once' | 'in the statement';

/** Turns filter inputs into conditions, in which names and scopes are looked up, or will be. */
export class FilterCompiler {
  constructor(
    private readonly store: GraphStore,
    private readonly fragments: FragmentIndex,
  ) {}

  /**
   * The condition that a filter stands for: all of its fields hold, a field that is null or
   * absent asks nothing. What it names is looked up at once; or later, where an engine can do so in
   * the statement that the condition is for.
   *
   * @throws GraphQLError `BAD_USER_INPUT` naming the field of the filter.
   */
  compile(
    filter: FilterType,
    value: FilterInput | null | undefined,
    lookUp: LookUpTime = 'at once',
  ): Promise<Condition> {
    const isLeft = lookUp === 'in the statement' && this.store.searchesInStatements;
    const lookUps = new LookUps(this.store, isLeft);
    return new Compilation(this.store, this.fragments, lookUps).compile(filter, value, 'filter');
  }
}

/** One filter on its way to a condition. Its parts are compiled side by side and share their look-ups. */
class Compilation {
  constructor(
    private readonly store: GraphStore,
    private readonly fragments: FragmentIndex,
    private readonly lookUps: LookUps,
  ) {}

  async compile(
    filter: FilterType,
    value: FilterInput | null | undefined,
    path: string,
  ): Promise<Condition> {
    const given = Object.values(filter.input.getFields()).filter(
      ({ name }) => value?.[name] !== undefined && value[name] !== null,
    );
    const all = await Promise.all(
      given.map((field) =>
        this.#compileField(filter, field, {
          value: value?.[field.name],
          path: `${path}.${field.name}`,
        }),
      ),
    );
    return { kind: 'and', all };
  }

  async #compileField(
    filter: FilterType,
    field: GraphQLInputField,
    { value, path }: Given,
  ): Promise<Condition> {
    const meaning = meaningOf(this.fragments, filter.nodeType, field);
    switch (meaning.kind) {
      case 'and':
      case 'or':
        return { kind: meaning.kind, all: await this.#compileEach(filter, value, path) };
      case 'not':
        return not(await this.compile(filter, value as FilterInput, path));
      case 'as': {
        const special = { nodeType: meaning.type, input: inputOf(field.type) };
        const that = await this.compile(special, value as FilterInput, path);
        return { kind: 'and', all: [isIn('type', entityTypesOf(meaning.type)), that] };
      }
      case 'values':
        return isIn(
          meaning.property,
          valuesOf(value, path).map((word) =>
            typeof word === 'string' ? meaning.map(word) : word,
          ),
        );
      case 'properties':
        return isIn('property', checkProperties(value as readonly string[], path));
      case 'equals':
        return isIn(meaning.property, [value as Value]);
      case 'overlaps':
        return { kind: 'overlaps', property: meaning.property, values: valuesOf(value, path) };
      case 'name':
        return this.#named(filter.nodeType, value as NameQuery, path);
      case 'date':
        return dateCondition(dateProperties(meaning.property), value as DateInput, path);
      case 'amount':
        return amountCondition(meaning.property, value as AmountInput, path);
      case 'status':
        return statusCondition(meaning.property, value as StatusInput, path);
      case 'within': {
        const within = await this.#within(meaning.scope, value as FilterInput, path);
        return meaning.over === null ? within : related(meaning.over, within);
      }
      case 'one': {
        const to = { nodeType: meaning.fragment.node, input: inputOf(field.type) };
        return related(meaning.fragment, await this.compile(to, value as FilterInput, path));
      }
      case 'list':
        return this.#compileList(meaning.fragment, inputOf(field.type), value as ListInput, path);
      case 'kindsOf':
        return related(meaning.fragment, isIn('kind', valuesOf(value, path)));
      case 'confidence':
        return confidenceCondition(value as ConfidenceInput, path);
      case 'independent':
        return independence(value as boolean);
      case 'sources':
        return this.#compileSources(value as SourceInput, path);
      case 'missing':
        return this.#compileMissing(filter.nodeType, value, path);
    }
  }

  #compileEach(filter: FilterType, value: unknown, path: string): Promise<readonly Condition[]> {
    const filters = valuesOf(value, path) as readonly unknown[] as readonly FilterInput[];
    return Promise.all(
      filters.map((each, index) => this.compile(filter, each, `${path}[${index}]`)),
    );
  }

  async #compileList(
    fragment: Fragment,
    input: GraphQLInputObjectType,
    { some, every, none, roles }: ListInput,
    path: string,
  ): Promise<Condition> {
    const to = { nodeType: fragment.node, input: inputOf(input.getFields().some?.type) };
    const edge = roles ? isIn('role', checkedRoles(fragment, roles, `${path}.roles`)) : null;
    const leadsTo = async (filter: FilterInput, name: string, isMet = true): Promise<Condition> => {
      const met = await this.compile(to, filter, `${path}.${name}`);
      return related(fragment, isMet ? met : not(met), edge);
    };
    const all: Promise<Condition>[] = [];
    if (some) all.push(leadsTo(some, 'some'));
    if (every) all.push(leadsTo(every, 'every', false).then(not));
    if (none) all.push(leadsTo(none, 'none').then(not));
    if (all.length === 0) throw badUserInput(path, 'needs `some`, `every` or `none`.');
    return { kind: 'and', all: await Promise.all(all) };
  }

  #compileMissing(nodeType: string, value: unknown, path: string): Condition {
    const names = valuesOf(value, path) as readonly string[];
    const all = names.map((name): Condition => {
      const property = nodeProperty(nodeType, name);
      const fragment = this.fragments.find(nodeType, name);
      if (property !== null) {
        const columns = columnsOf(property);
        const column = columns.find((each) => each.endsWith('Qualifier')) ?? columns[0] ?? '';
        return not(known(column));
      }
      if (fragment !== null) return not(related(fragment, { kind: 'and', all: [] }));
      const allowed = [...propertyNames(nodeType), ...this.fragments.fieldsOf(nodeType)];
      throw badUserInput(
        path,
        `"${name}" is no property or relationship of ${nodeType}; it has ${allowed.toSorted().join(', ')}.`,
      );
    });
    return { kind: 'and', all };
  }

  async #compileSources(input: SourceInput, path: string): Promise<Condition> {
    const condition = documentCondition(this.fragments, input);
    if (condition === null) return sourceCondition(this.fragments, input, null, path);
    const { statement, parameters } = composeEntries({
      name: 'sources.documents',
      source: { kind: 'list', label: 'Document', condition },
      cells: [],
      grouping: null,
      limit: MAX_DOCUMENTS,
    });
    const rows = await this.store.read(statement, parameters);
    const documents = rows.map((row) => text(row, 1)).toSorted(compareCodePoints);
    return sourceCondition(this.fragments, input, documents, path);
  }

  #named(type: string, name: NameQuery, path: string): Promise<Condition> {
    return this.lookUps.condition({ type, name, ids: null, scope: null, argument: `${path}.text` });
  }

  async #within(scope: Scope, input: FilterInput, path: string): Promise<Condition> {
    const name = (input.name ?? null) as NameQuery | null;
    const given = input.ids ?? null;
    if (given === null && name === null) throw badUserInput(path, 'needs `ids` or `name`.');
    return this.lookUps.condition({
      type: scope.type,
      name,
      ids: given === null ? null : valuesOf(given, `${path}.ids`).map(String),
      scope: input[scope.switch] === false ? null : scope.type,
      argument: `${path}.name.text`,
    });
  }
}

interface Given {
  readonly value: unknown;
  readonly path: string;
}

interface ListInput {
  readonly some?: FilterInput | null;
  readonly every?: FilterInput | null;
  readonly none?: FilterInput | null;
  readonly roles?: readonly string[] | null;
}

/** The properties of a date on a node. */
function dateProperties(property: string) {
  return { text: property, earliest: `${property}Earliest`, latest: `${property}Latest` };
}

function inputOf(type: GraphQLInputType | undefined): GraphQLInputObjectType {
  const named = type === undefined ? undefined : getNamedType(type);
  if (!isInputObjectType(named)) throw new TypeError('A filter is an input object');
  return named;
}

/** @throws GraphQLError `BAD_USER_INPUT` for a word that no link of the relationship can have. */
function checkedRoles(
  fragment: Fragment,
  roles: readonly string[],
  path: string,
): readonly string[] {
  const allowed = rolesOf(fragment);
  const wrong = roles.find((role) => !allowed.includes(role));
  if (wrong === undefined) return roles;
  const rule = allowed.length === 0 ? 'has no roles' : `has the roles ${allowed.join(', ')}`;
  throw badUserInput(path, `"${wrong}" is none: \`${fragment.field}\` ${rule}.`);
}

function rolesOf({ match }: Fragment): readonly string[] {
  const [, type = ''] = /\[edge:(\w+)/.exec(match) ?? [];
  return (ROLES as Readonly<Record<string, readonly string[]>>)[type] ?? [];
}

function valuesOf(value: unknown, path: string): readonly Value[] {
  const values = value as readonly Value[];
  checkLength(path, values, MAX_FILTER_VALUES);
  return values;
}
