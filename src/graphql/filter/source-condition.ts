import type { Condition } from '../../graph/compose/plan.js';
import type { FragmentIndex } from '../fragment-index.js';

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

/** There is one statement about the node, not a deprecated one, that has all that is asked for. */
export function sourceCondition(fragments: FragmentIndex, input: SourceInput): Condition {
  const { documents, languages, publishers, publisherKinds, methods, minConfidence } = input;
  const isIn = (property: string, values: readonly string[] | null | undefined): Condition[] =>
    values ? [{ kind: 'in', property, values }] : [];
  const over = (name: string, all: readonly Condition[]): Condition[] =>
    all.length === 0
      ? []
      : [{ kind: 'related', fragment: fragments.named(name), to: { kind: 'and', all } }];

  const publisher = [...isIn('id', publishers), ...isIn('kind', publisherKinds)];
  const document = [
    ...isIn('id', documents),
    ...isIn('language', languages),
    ...over('document/document-published-by', publisher),
  ];
  const statement: Condition[] = [
    { kind: 'not', that: { kind: 'in', property: 'rank', values: ['DEPRECATED'] } },
    ...isIn('method', methods),
    ...over('statement/statement-document', document),
  ];
  if (minConfidence != null) {
    statement.push({
      kind: 'compare',
      property: 'confidence',
      operator: '>=',
      value: minConfidence,
    });
  }
  if (input.independent != null) statement.push(independence(input.independent));
  return {
    kind: 'related',
    fragment: fragments.named('entity/entity-statements'),
    to: { kind: 'and', all: statement },
  };
}

/** What a statement's flags say: no interested party makes it, or one does. */
export function independence(isIndependent: boolean): Condition {
  const interested: Condition = { kind: 'overlaps', property: 'flags', values: [INTERESTED] };
  return isIndependent ? { kind: 'not', that: interested } : interested;
}
