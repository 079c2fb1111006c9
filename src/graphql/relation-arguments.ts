import type { Fragment } from '../graph/compose/fragment.js';
import type { Parameters, Value } from '../graph/values.js';
import { typeOfWord } from '../ontology/entity-types.js';
import { checkProperties } from './check-properties.js';
import { fingerprintOf } from './pagination.js';

type Arguments = Readonly<Record<string, unknown>>;

/** Arguments whose words are checked, or spelt in another way by the graph. */
const WORDS: Readonly<Record<string, (words: readonly string[], field: string) => Value>> = {
  properties: (words, field) => checkProperties(words, `${field}(properties:)`),
  types: (words) => words.map(typeOfWord),
};

/** The values of a fragment's own parameters: the field's arguments of the same names, or null. @throws GraphQLError */
export function fragmentParameters({ parameters, field }: Fragment, args: Arguments): Parameters {
  return Object.fromEntries(
    parameters.map((name) => {
      const value = args[name] ?? null;
      const words = WORDS[name];
      const known = value === null || words === undefined;
      return [name, known ? (value as Value) : words(value as readonly string[], field)];
    }),
  );
}

/** Tells a relationship field with its arguments from others, for cursors. */
export function relationFingerprint({ name }: Fragment, parameters: Parameters): string {
  return fingerprintOf([name, parameters]);
}
