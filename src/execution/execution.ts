import type { ExecutionResult, GraphQLAbstractType, GraphQLError, ResponsePath } from 'graphql';
import {
  defaultFieldResolver,
  getArgumentValues,
  isObjectType,
  locatedError,
  responsePathAsArray,
} from 'graphql';

import type { Path } from './field-info.js';
import { FieldInfo, pathOf } from './field-info.js';
import type {
  PreparedField,
  PreparedFields,
  PreparedOperation,
  Values,
} from './prepared-operation.js';
import type { Shape } from './shape.js';

/** A value, or a promise of it where resolvers take their time. */
type Eventual<T> = T | Promise<T>;

type Data = Record<string, unknown>;

/** One execution of an operation, with the variables and the context of its request. */
export class Execution {
  readonly #errors: GraphQLError[] = [];
  readonly #arguments: Values[] = [];

  /** @param variables as `getVariableValues` has coerced them. */
  constructor(
    private readonly prepared: PreparedOperation,
    private readonly variables: Values,
    private readonly context: unknown,
    private readonly root: unknown,
  ) {}

  /** The answer in the form of the specification. */
  async result(): Promise<ExecutionResult> {
    let data: Data | null = null;
    try {
      data = await this.#fields(this.prepared.root, this.root, undefined);
    } catch (error) {
      this.#errors.push(error as GraphQLError);
    }
    return this.#errors.length === 0 ? { data } : { errors: this.#errors, data };
  }

  #fields({ list, blank }: PreparedFields, source: unknown, path: Path): Eventual<Data> {
    const values = blank();
    let isPending = false;
    try {
      for (const field of list) {
        const value = this.#field(field, source, path);
        values[field.key] = value;
        isPending ||= value instanceof Promise;
      }
    } catch (error) {
      if (isPending) return rejectAfter(Object.values(values), error);
      throw error;
    }
    return isPending ? settled(values) : values;
  }

  #field(field: PreparedField, source: unknown, parentPath: Path): unknown {
    const { shape } = field;
    let value: unknown;
    try {
      value = this.#resolve(field, source, parentPath);
      // NOTE: most fields are leaves; a path is made for those only that fail.
      if (shape.kind === 'leaf' && !isThenable(value)) return leafOf(field, shape, value);
    } catch (error) {
      return this.#fail(field, shape, pathOf(field, parentPath), error);
    }
    return this.#value(field, shape, pathOf(field, parentPath), value);
  }

  #resolve(field: PreparedField, source: unknown, parentPath: Path): unknown {
    const { resolve, name } = field.definition;
    const property = resolve ?? (source as Data | undefined)?.[name];
    if (typeof property !== 'function') return property;
    const call = resolve ?? defaultFieldResolver;
    return call(source, this.#argumentsOf(field), this.context, this.#infoOf(field, parentPath));
  }

  #infoOf(field: PreparedField, parentPath: Path): FieldInfo {
    return new FieldInfo(this.prepared, field, parentPath, this.variables, this.root);
  }

  #argumentsOf(field: PreparedField): Values {
    const { index, fixedArguments, definition, nodes } = field;
    if (fixedArguments !== null) return fixedArguments;
    const [node] = nodes;
    return node === undefined
      ? {}
      : (this.#arguments[index] ??= getArgumentValues(definition, node, this.variables));
  }

  /** The value of a field or an item of a list; where it fails it is null, or what holds it fails. */
  #value(field: PreparedField, shape: Shape, path: ResponsePath, value: unknown): unknown {
    try {
      const completed = isThenable(value)
        ? Promise.resolve(value).then((present) => this.#complete(field, shape, path, present))
        : this.#complete(field, shape, path, value);
      if (!(completed instanceof Promise)) return completed;
      return completed.catch((error: unknown) => this.#fail(field, shape, path, error));
    } catch (error) {
      return this.#fail(field, shape, path, error);
    }
  }

  #complete(field: PreparedField, shape: Shape, path: ResponsePath, value: unknown): unknown {
    if (shape.kind === 'leaf') return leafOf(field, shape, value);
    if (isAbsent(field, shape, value)) return null;
    switch (shape.kind) {
      case 'list':
        return this.#items(field, shape.item, path, value);
      case 'object':
        return this.#fields(this.prepared.below(field, shape.type), value, path);
      case 'abstract':
        return this.#object(field, shape.type, path, value);
    }
  }

  #items(
    field: PreparedField,
    shape: Shape,
    path: ResponsePath,
    value: unknown,
  ): Eventual<readonly unknown[]> {
    if (!isIterable(value)) throw new Error(`${nameOf(field)} has a value that is no list.`);
    const items: unknown[] = [];
    let isPending = false;
    try {
      for (const each of value) {
        const place = { prev: path, key: items.length, typename: undefined };
        const item = this.#value(field, shape, place, each);
        items.push(item);
        isPending ||= item instanceof Promise;
      }
    } catch (error) {
      if (isPending) return rejectAfter(items, error);
      throw error;
    }
    return isPending ? Promise.all(items) : items;
  }

  /** An object of an interface or union, which says itself of what type it is. */
  #object(
    field: PreparedField,
    type: GraphQLAbstractType,
    path: ResponsePath,
    value: unknown,
  ): Eventual<Data> {
    const { schema } = this.prepared;
    const info = this.#infoOf(field, parentOf(path));
    const name = type.resolveType?.(value, this.context, info, type);
    const found = typeof name === 'string' ? schema.getType(name) : undefined;
    if (!isObjectType(found) || !schema.isSubType(type, found)) {
      throw new Error(`${nameOf(field)} has a value that is no ${type.name}.`);
    }
    return this.#fields(this.prepared.below(field, found), value, path);
  }

  /** @throws GraphQLError where the place cannot be null. */
  #fail(field: PreparedField, { isNullable }: Shape, path: ResponsePath, error: unknown): null {
    const located = locatedError(error, field.nodes, responsePathAsArray(path));
    if (!isNullable) throw located;
    this.#errors.push(located);
    return null;
  }
}

/** @throws Error where the value is one, or none where there has to be one. */
function isAbsent(field: PreparedField, { isNullable }: Shape, value: unknown): boolean {
  if (value instanceof Error) throw value;
  if (value !== null && value !== undefined) return false;
  if (isNullable) return true;
  throw new Error(`Cannot return null for non-nullable field ${nameOf(field)}.`);
}

function leafOf(field: PreparedField, shape: Shape & { kind: 'leaf' }, value: unknown): unknown {
  if (isAbsent(field, shape, value)) return null;
  const serialized = shape.type.serialize(value);
  if (serialized !== null && serialized !== undefined) return serialized;
  throw new Error(`${nameOf(field)} has a value that is no ${shape.type.name}.`);
}

/** The path of the value that has the field at a path, or at an item of its list. */
function parentOf({ key, prev }: ResponsePath): Path {
  return typeof key === 'number' && prev !== undefined ? parentOf(prev) : prev;
}

function nameOf({ parentType, definition }: PreparedField): string {
  return `${parentType.name}.${definition.name}`;
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'then' in value &&
    typeof value.then === 'function'
  );
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

async function settled(values: Data): Promise<Data> {
  const present = await Promise.all(Object.values(values));
  for (const [index, key] of Object.keys(values).entries()) values[key] = present[index];
  return values;
}

/** Fails when all others are done, so that none fails unheard. */
async function rejectAfter(others: readonly unknown[], error: unknown): Promise<never> {
  await Promise.allSettled(others);
  throw error;
}
