import type { GraphQLSchema } from 'graphql';
import { getNamedType, isInterfaceType, isListType, isNonNullType, isObjectType } from 'graphql';

import type { Fragment } from '../graph/compose/fragment.js';

/** How many entries a relationship field returns. */
export type RelationKind = 'connection' | 'list' | 'one';

/** Which fragment answers which field of the schema. */
export class FragmentIndex {
  readonly #byField = new Map<string, Fragment>();
  readonly #byName = new Map<string, Fragment>();
  readonly #kinds = new Map<Fragment, RelationKind>();

  /** @throws Error where a fragment names a field that the schema does not have, or that another answers. */
  constructor(
    private readonly schema: GraphQLSchema,
    fragments: readonly Fragment[],
  ) {
    for (const fragment of fragments) {
      this.#byField.set(`${fragment.parent}.${fragment.field}`, fragment);
      this.#byName.set(fragment.name, fragment);
      this.#kinds.set(fragment, this.#readKind(fragment));
    }
    for (const { name, parent, field } of fragments) this.#checkAlone(name, parent, field);
  }

  /** The fragment for a field of a type or of one of its interfaces; null for a plain field. */
  find(typeName: string, field: string): Fragment | null {
    for (const owner of [typeName, ...this.#interfacesOf(typeName)]) {
      const fragment = this.#byField.get(`${owner}.${field}`);
      if (fragment !== undefined) return fragment;
    }
    return null;
  }

  /** The fields of a type, or of its interfaces, that fragments answer, by name. */
  fieldsOf(typeName: string): readonly string[] {
    const owners = [typeName, ...this.#interfacesOf(typeName)];
    return [...this.#byName.values()]
      .filter(({ parent }) => owners.includes(parent))
      .map(({ field }) => field)
      .toSorted();
  }

  /** A fragment by its name. @throws Error where there is none. */
  named(name: string): Fragment {
    const fragment = this.#byName.get(name);
    if (fragment === undefined) throw new Error(`There is no fragment cypher/${name}.cypher`);
    return fragment;
  }

  kindOf(fragment: Fragment): RelationKind {
    return this.#kinds.get(fragment) ?? 'connection';
  }

  #interfacesOf(typeName: string): readonly string[] {
    const type = this.schema.getType(typeName);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return type.getInterfaces().map(({ name }) => name);
  }

  /** A field is answered in one way, whether it is reached through the type or an interface. */
  #checkAlone(name: string, parent: string, field: string): void {
    const owner = this.#interfacesOf(parent).find((other) =>
      this.#byField.has(`${other}.${field}`),
    );
    if (owner !== undefined) {
      throw new Error(
        `cypher/${name}.cypher answers ${parent}.${field}, as the one of ${owner} does`,
      );
    }
  }

  #readKind({ name, parent, field }: Fragment): RelationKind {
    if (parent === 'Edge') return 'connection';
    const type = this.schema.getType(parent);
    const definition =
      isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
    if (definition === undefined) {
      throw new Error(
        `cypher/${name}.cypher answers ${parent}.${field}, which is not in the schema`,
      );
    }
    const inner = isNonNullType(definition.type) ? definition.type.ofType : definition.type;
    if (isListType(inner)) return 'list';
    return getNamedType(inner).name.endsWith('Connection') ? 'connection' : 'one';
  }
}
