import type { Fragment } from '../graph/compose/fragment.js';
import type { Page } from '../graph/compose/plan.js';
import { parametersIn } from '../graph/cypher-text.js';
import type { Parameters, Value } from '../graph/values.js';
import { typeOfWord } from '../ontology/entity-types.js';
import { fingerprintOf, readPage } from './pagination.js';

type Arguments = Readonly<Record<string, unknown>>;

/** Arguments whose words the graph spells in another way. */
const SPELLINGS: Readonly<Record<string, (value: unknown) => Value>> = {
  types: (words) => (words as readonly string[]).map(typeOfWord),
};

/** The values of a fragment's own parameters: the field's arguments of the same names, or null. */
export function fragmentParameters({ match, where }: Fragment, args: Arguments): Parameters {
  const names = parametersIn(`${match} ${where ?? ''}`);
  return Object.fromEntries(
    names.map((name) => {
      const value = args[name] ?? null;
      return [name, value === null ? null : (SPELLINGS[name]?.(value) ?? (value as Value))];
    }),
  );
}

/** The page that a relationship field's arguments ask for. @throws GraphQLError */
export function relationPage(fragment: Fragment, args: Arguments, maxSize: number): Page {
  return readPage(args, {
    field: fragment.field,
    fingerprint: relationFingerprint(fragment, args),
    keys: fragment.order.length,
    maxSize,
  });
}

/** Tells the relationship field and its filter from others, for cursors. */
export function relationFingerprint(fragment: Fragment, args: Arguments): string {
  return fingerprintOf([fragment.name, fragmentParameters(fragment, args)]);
}
