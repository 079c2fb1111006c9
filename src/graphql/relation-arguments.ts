import type { Fragment } from '../graph/compose/fragment.js';
import type { Page } from '../graph/compose/plan.js';
import { parametersIn } from '../graph/cypher-text.js';
import type { Parameters, Value } from '../graph/values.js';
import { typeOfWord } from '../ontology/entity-types.js';
import { checkProperties } from './check-properties.js';
import { fingerprintOf, readPage } from './pagination.js';

type Arguments = Readonly<Record<string, unknown>>;

/** Arguments whose words are checked, or spelt in another way by the graph. */
const WORDS: Readonly<Record<string, (words: readonly string[], field: string) => Value>> = {
  properties: (words, field) => checkProperties(words, `${field}(properties:)`),
  types: (words) => words.map(typeOfWord),
};

/** The values of a fragment's own parameters: the field's arguments of the same names, or null. @throws GraphQLError */
export function fragmentParameters(fragment: Fragment, args: Arguments): Parameters {
  const { match, where, field } = fragment;
  const names = parametersIn(`${match} ${where ?? ''}`);
  return Object.fromEntries(
    names.map((name) => {
      const value = args[name] ?? null;
      const words = WORDS[name];
      const known = value === null || words === undefined;
      return [name, known ? (value as Value) : words(value as readonly string[], field)];
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
