import type { Cell, Step } from '../../graph/compose/cell.js';
import type { Fragment } from '../../graph/compose/fragment.js';
import type { EntityType } from '../../ontology/entity-types.js';
import type { FragmentIndex } from '../fragment-index.js';
import { entityTypesOf } from '../record-types.js';
import { fragmentParameters } from '../relation-arguments.js';

/** A way from an entry to the nodes that have a key. */
export interface Path {
  readonly steps: readonly Step[];
  /** The types that its end may have; null for any. */
  readonly types: readonly string[] | null;
}

/** The types of the nodes at a position of a GraphQL type. */
export function concreteTypesOf(graphqlType: string): readonly string[] {
  return graphqlType === 'Statement' ? ['Statement'] : entityTypesOf(graphqlType);
}

/** The fields by which an entry leads to an entity of a type; the first that it has is followed. */
interface Way {
  readonly type: EntityType;
  readonly fields: readonly string[];
}

/** How far a path may lead: a project, its edition, the forum of that, and one to spare. */
const MAX_STEPS = 4;

/**
 * The paths from nodes of a GraphQL type to entities of `way.type`: the node itself where it is
 * one, else over the first field of `way.fields` that its type has, and on from there. From
 * anything at all, as `concerns` leads to, no step is taken further.
 */
export function pathsTo(
  fragments: FragmentIndex,
  nodeType: string,
  way: Way,
  depth = MAX_STEPS,
): readonly Path[] {
  const all = concreteTypesOf(nodeType);
  const narrow = (types: readonly string[]) => (types.length === all.length ? null : types);
  const itself = all.filter((type) => type === way.type);
  const own: readonly Path[] = itself.length === 0 ? [] : [{ steps: [], types: narrow(itself) }];
  if (depth === 0) return own;
  const typesByField = new Map<string, string[]>();
  for (const type of all.filter((each) => each !== way.type)) {
    const field = way.fields.find((name) => fragments.find(type, name) !== null);
    if (field !== undefined) typesByField.set(field, [...(typesByField.get(field) ?? []), type]);
  }
  const further = [...typesByField].flatMap(([field, types]) =>
    stepsOver(fragments, nodeType, field, types),
  );
  return [
    ...own,
    ...further.flatMap(({ step, node }) => {
      const left = node === 'Entity' ? 0 : depth - 1;
      return pathsTo(fragments, node, way, left).map((path) => prepend(step, path));
    }),
  ];
}

/** A first step, and the GraphQL type that it leads to. */
export interface FirstStep {
  readonly step: Step;
  readonly node: string;
}

/** The steps over one field, one for each way in which it is read; none where no type has the field. */
export function stepsOver(
  fragments: FragmentIndex,
  nodeType: string,
  field: string,
  types: readonly string[] = concreteTypesOf(nodeType),
): readonly FirstStep[] {
  const typesByFragment = new Map<Fragment, string[]>();
  for (const type of types) {
    const fragment = fragments.find(type, field);
    if (fragment === null) continue;
    typesByFragment.set(fragment, [...(typesByFragment.get(fragment) ?? []), type]);
  }
  return [...typesByFragment].map(([fragment, from]) => {
    const isAll = from.length === concreteTypesOf(nodeType).length;
    const step = {
      fragment,
      parameters: fragmentParameters(fragment, {}),
      from: isAll ? null : from,
    };
    return { step, node: fragment.node };
  });
}

/** A path with a step before it. */
export function prepend(step: Step, { steps, types }: Path): Path {
  return { steps: [step, ...steps], types };
}

/** What to read of what a path leads to. */
export function cellAt({ steps, types }: Path, properties: readonly string[]): Cell {
  return { path: steps, types, properties };
}
