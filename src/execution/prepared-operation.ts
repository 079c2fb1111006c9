import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import {
  getArgumentValues,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';

import type { Shape } from './shape.js';
import { shapeOf } from './shape.js';

/** Values by name. */
export type Values = Readonly<Record<string, unknown>>;

/** A field of an answer, with everything about it that does not change from request to request. */
export interface PreparedField {
  /** Its number within the operation. */
  readonly index: number;
  /** Its name in the answer. */
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  /** Null where they depend on variables. */
  readonly fixedArguments: Values | null;
  readonly shape: Shape;
  /** What is selected below it on each type that was met. */
  readonly below: Map<GraphQLObjectType, PreparedFields>;
}

/** The fields that a selection has on one object type, in the order of the answer. */
export interface PreparedFields {
  readonly list: readonly PreparedField[];
  /** Makes the object that takes their values. */
  readonly blank: () => Record<string, unknown>;
}

/**
 * An operation that is ready to be executed many times. What a selection means for an object type
 * is found out when the first object of that type is met, so that the work grows with the answers
 * and not with what the schema would allow.
 */
export class PreparedOperation {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly root: PreparedFields;
  #fields = 0;

  /** @param conditions at least the variables that `@skip` and `@include` use. */
  constructor(
    readonly schema: GraphQLSchema,
    document: DocumentNode,
    readonly operation: OperationDefinitionNode,
    private readonly conditions: Record<string, unknown>,
  ) {
    this.fragments = fragmentsOf(document);
    const type = schema.getRootType(operation.operation);
    if (!type) throw new Error(`The schema has no ${operation.operation}`);
    const { fragments } = this;
    const nodes = collectFields(schema, fragments, conditions, type, operation.selectionSet);
    this.root = this.#prepare(type, nodes);
  }

  /** What is selected below a field where its value is of this type. */
  below(field: PreparedField, type: GraphQLObjectType): PreparedFields {
    const known = field.below.get(type);
    if (known !== undefined) return known;
    const { schema, fragments, conditions } = this;
    const nodes = collectSubfields(schema, fragments, conditions, type, field.nodes);
    const prepared = this.#prepare(type, nodes);
    field.below.set(type, prepared);
    return prepared;
  }

  #prepare(
    parentType: GraphQLObjectType,
    nodes: ReadonlyMap<string, readonly FieldNode[]>,
  ): PreparedFields {
    const list = [...nodes].flatMap(([key, ofKey]) => this.#prepareField(parentType, key, ofKey));
    return { list, blank: nodes.has('__proto__') ? withoutPrototype : () => ({}) };
  }

  #prepareField(
    parentType: GraphQLObjectType,
    key: string,
    nodes: readonly FieldNode[],
  ): readonly PreparedField[] {
    const [node] = nodes;
    if (node === undefined) return [];
    const definition = definitionOf(this.schema, parentType, node.name.value);
    if (definition === undefined) return [];
    const made = {
      index: this.#fields++,
      fixedArguments: fixedArguments(definition, node),
      shape: shapeOf(definition.type),
      below: new Map<GraphQLObjectType, PreparedFields>(),
    };
    return [{ key, nodes, parentType, definition, ...made }];
  }
}

/** For the one name that other objects take for their prototype. */
function withoutPrototype(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

/** The variables that decide what is selected. */
export function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const named = definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION
      ? [[definition.name.value, definition] as const]
      : [],
  );
  return Object.fromEntries(named);
}

const META_FIELDS = [SchemaMetaFieldDef, TypeMetaFieldDef];

function definitionOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  const isRoot = type === schema.getQueryType();
  const meta = isRoot ? META_FIELDS.find((field) => field.name === name) : undefined;
  return meta ?? type.getFields()[name];
}

const NO_ARGUMENTS: Values = Object.freeze({});

/** Null where the arguments depend on variables, or are wrong, which each request is told. */
function fixedArguments(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Values | null {
  if (definition.args.length === 0) return NO_ARGUMENTS;
  let isFixed = true;
  visit(node, {
    SelectionSet: () => false,
    Variable: () => {
      isFixed = false;
    },
  });
  if (!isFixed) return null;
  try {
    return getArgumentValues(definition, node);
  } catch {
    return null;
  }
}
