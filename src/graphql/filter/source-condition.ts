import type { Condition } from '../../graph/compose/plan.js';
import { atLeast } from './confidence-condition.js';
import type { FragmentIndex } from '../fragment-index.js';
import { isIn, not, related } from './conditions.js';

/** A `SourceFilter` of the schema. */
export interface SourceInput {
  readonly documents?: readonly string[] | null;
  readonly languages?: readonly string[] | null;
  readonly publishers?: readonly string[] | null;
  readonly publisherKinds?: readonly string[] | null;
  readonly methods?: readonly string[] | null;
  readonly minConfidence?: number | null;
  readonly independent?: boolean | null;
}

/** Marks what a party says in its own interest. */
const INTERESTED = 'INTERESTED_PARTY';

/**
 * What a source filter asks of the documents, where it asks anything of them. They are few, so
 * they are looked up first: what is asked of a statement is then one of its own properties.
 */
export function documentCondition(fragments: FragmentIndex, input: SourceInput): Condition | null {
  const publisher = [
    ...isInGiven('id', input.publishers),
    ...isInGiven('kind', input.publisherKinds),
  ];
  const all = [...isInGiven('id', input.documents), ...isInGiven('language', input.languages)];
  if (publisher.length > 0) {
    const fragment = fragments.named('document/document-published-by');
    all.push(related(fragment, { kind: 'and', all: publisher }));
  }
  return all.length === 0 ? null : { kind: 'and', all };
}

/**
 * There is one statement about the node, not a deprecated one, that has all that is asked for.
 *
 * @param documents the ids of the documents that meet `documentCondition`; null for any
 * @throws GraphQLError `BAD_USER_INPUT`
 */
export function sourceCondition(
  fragments: FragmentIndex,
  { methods, minConfidence, independent }: SourceInput,
  documents: readonly string[] | null,
  path: string,
): Condition {
  const statement: Condition[] = [
    ...isInGiven('documentId', documents),
    not(isIn('rank', ['DEPRECATED'])),
    ...isInGiven('method', methods),
  ];
  if (minConfidence != null) statement.push(atLeast(minConfidence, `${path}.minConfidence`));
  if (independent != null) statement.push(independence(independent));
  return related(fragments.named('entity/entity-statements'), { kind: 'and', all: statement });
}

function isInGiven(property: string, values: readonly string[] | null | undefined): Condition[] {
  return values ? [isIn(property, values)] : [];
}

/** What a statement's flags say: no interested party makes it, or one does. */
export function independence(isIndependent: boolean): Condition {
  const interested: Condition = { kind: 'overlaps', property: 'flags', values: [INTERESTED] };
  return isIndependent ? not(interested) : interested;
}
