import type { Fragment } from '../graph/compose/fragment.js';
import type { Page, RelationPlan } from '../graph/compose/plan.js';
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

/** The page that a relationship field's arguments ask for. @throws GraphQLError */
export function relationPage(fragment: Fragment, args: Arguments, maxSize: number): Page {
  return readPage(args, {
    field: fragment.field,
    fingerprint: relationFingerprint({ fragment, parameters: fragmentParameters(fragment, args) }),
    keys: fragment.order.length,
    maxSize,
  });
}

const fingerprints = new WeakMap<RelationPlan, string>();

/** The fingerprint of the list that a plan reads a part of; every parent of a request shares the plan. */
export function fingerprintOfPlan(plan: RelationPlan): string {
  const fingerprint = fingerprints.get(plan) ?? relationFingerprint(plan);
  fingerprints.set(plan, fingerprint);
  return fingerprint;
}

/** Tells the relationship field and its filter from others, for cursors. */
function relationFingerprint({
  fragment,
  parameters,
}: Pick<RelationPlan, 'fragment' | 'parameters'>): string {
  return fingerprintOf([fragment.name, parameters]);
}
