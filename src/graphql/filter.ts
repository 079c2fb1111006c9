import type { Condition } from '../graph/compose/plan.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { BoundStatement } from '../graph/statement.js';
import type { Value } from '../graph/values.js';
import { badUserInput } from './errors.js';
import type { FragmentIndex } from './fragment-index.js';
import type { NameQuery } from './name-search.js';
import { findEntitiesByName } from './name-search.js';
import { entityTypesOf } from './record-types.js';

/** The most values that one list in a filter may hold. */
const MAX_FILTER_VALUES = 100;

/** Finds the ids of everything that lies within the given ids, those included. */
export type Expansion = BoundStatement<{ ids: readonly string[] }, string>;

/** What one field of a filter input means. */
export type FilterField =
  /** The node's property is one of the values, after `map`. */
  | { readonly kind: 'values'; readonly property: string; readonly map?: (value: string) => string }
  /** The node's list property shares a word with the values. */
  | { readonly kind: 'overlaps'; readonly property: string }
  /** One of the node's names matches. */
  | { readonly kind: 'name' }
  /** The node is one of the scope's, or lies within one. */
  | { readonly kind: 'scope'; readonly scope: Scope }
  /** Something that a relationship leads to meets the filter given. */
  | { readonly kind: 'related'; readonly fragment: string; readonly to: () => FilterDefinition }
  /** A relationship leads to one of the ids given. */
  | { readonly kind: 'relatedIds'; readonly fragment: string }
  /** A relationship leads into the scope given. */
  | { readonly kind: 'relatedScope'; readonly fragment: string; readonly scope: Scope }
  /** What the module makes of the value; it may throw `BAD_USER_INPUT` for the path. */
  | { readonly kind: 'custom'; readonly condition: CustomCondition };

/** Turns the value of a filter field into a condition. @throws GraphQLError */
export type CustomCondition = (value: unknown, path: string, fragments: FragmentIndex) => Condition;

/** Things that contain each other: places, sectors. */
export interface Scope {
  readonly type: string;
  readonly expand: Expansion;
  /** The input field that switches the contained ones off. */
  readonly switch: string;
}

/** A filter input: the GraphQL type of its nodes and its fields, the most selective first. */
export interface FilterDefinition {
  readonly type: string;
  readonly fields: Readonly<Record<string, FilterField>>;
}

/** A filter as the request gives it. */
export type FilterInput = Readonly<Record<string, unknown>>;

/** Turns filter inputs into conditions; names and scopes are looked up on the way. */
export class FilterCompiler {
  constructor(
    private readonly store: GraphStore,
    private readonly fragments: FragmentIndex,
  ) {}

  /** @throws GraphQLError `BAD_USER_INPUT` naming the field of the filter. */
  async compile(
    { type, fields }: FilterDefinition,
    input: FilterInput | null | undefined,
    path = 'filter',
  ): Promise<Condition> {
    const given = Object.entries(fields).filter(
      ([name]) => input?.[name] !== undefined && input[name] !== null,
    );
    const all = await Promise.all(
      given.map(([name, field]) =>
        this.#compileField(type, field, input?.[name], `${path}.${name}`),
      ),
    );
    return { kind: 'and', all };
  }

  async #compileField(
    type: string,
    field: FilterField,
    value: unknown,
    path: string,
  ): Promise<Condition> {
    switch (field.kind) {
      case 'values':
        return { kind: 'in', property: field.property, values: valuesOf(value, path, field.map) };
      case 'overlaps':
        return { kind: 'overlaps', property: field.property, values: valuesOf(value, path) };
      case 'name':
        return inIds(await this.#idsByName(type, value, path));
      case 'scope':
        return inIds(await this.#idsOfScope(field.scope, value as FilterInput, path));
      case 'related': {
        const to = await this.compile(field.to(), value as FilterInput, path);
        return { kind: 'related', fragment: this.fragments.named(field.fragment), to };
      }
      case 'relatedIds':
        return this.#related(field.fragment, valuesOf(value, path));
      case 'custom':
        return field.condition(value, path, this.fragments);
      case 'relatedScope':
        return this.#related(
          field.fragment,
          await this.#idsOfScope(field.scope, value as FilterInput, path),
        );
    }
  }

  #related(fragment: string, ids: readonly Value[]): Condition {
    return { kind: 'related', fragment: this.fragments.named(fragment), to: inIds(ids) };
  }

  #idsByName(type: string, query: unknown, path: string): Promise<readonly string[]> {
    return findEntitiesByName(this.store, entityTypesOf(type), query as NameQuery, `${path}.text`);
  }

  async #idsOfScope(scope: Scope, input: FilterInput, path: string): Promise<readonly string[]> {
    const { ids, name } = input;
    const given = ids === undefined || ids === null ? null : valuesOf(ids, `${path}.ids`);
    const named =
      name === undefined || name === null
        ? null
        : await this.#idsByName(scope.type, name, `${path}.name`);
    if (given === null && named === null) throw badUserInput(path, 'needs `ids` or `name`.');
    const tops = (named ?? given ?? []).filter((id) => given === null || given.includes(id));
    const top = tops.map(String);
    return input[scope.switch] === false ? top : scope.expand(this.store, { ids: top });
  }
}

function inIds(values: readonly Value[]): Condition {
  return { kind: 'in', property: 'id', values };
}

function valuesOf(
  value: unknown,
  path: string,
  map: (value: string) => string = (word) => word,
): readonly string[] {
  const values = (value as readonly unknown[]).map(String);
  if (values.length > MAX_FILTER_VALUES) {
    throw badUserInput(path, `may hold at most ${MAX_FILTER_VALUES} values, not ${values.length}.`);
  }
  return values.map(map);
}
