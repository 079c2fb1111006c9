import type { ClaimRule } from '../../graphql/__generated__/resolver-types.js';
import type { RankedStatement } from '../../ontology/statement-choice.js';

const NO_RIVAL: Readonly<Partial<Record<ClaimRule, string>>> = {
  ALL_SHOWN: 'The property shows every value that is not deprecated.',
  ALL_EVENTS:
    'Every status that is not deprecated is shown with its date; the current one is the latest dated or else the furthest in the lifecycle.',
  WITHHELD: 'Every statement is deprecated, so no value is shown.',
  UNDISPUTED: 'All statements give this value.',
  NOT_DEPRECATED: 'Every other value is deprecated.',
};

/** Why the value of `first` is shown, in a sentence; `rival` is the strongest statement of another value. */
export function reasonFor(
  rule: ClaimRule,
  first: RankedStatement,
  rival: RankedStatement | undefined,
): string {
  const sentence = NO_RIVAL[rule];
  if (sentence !== undefined) return sentence;
  if (rival === undefined) throw new Error(`The rule ${rule} needs two values`);
  switch (rule) {
    case 'PREFERRED':
      return 'Curators rank a statement of this value PREFERRED and none of another value.';
    case 'CONFIDENCE':
      return `Its strongest statement has a confidence of ${first.confidence}, that of the next value ${rival.confidence}.`;
    case 'METHOD':
      return `At the same confidence, its strongest statement is ${first.method}, that of the next value ${rival.method}.`;
    case 'NEWEST':
      return `At the same confidence and method, its document is of ${first.publishedEarliest}, that of the next value ${rival.publishedEarliest === null ? 'undated' : `of ${rival.publishedEarliest}`}.`;
    default:
      return 'Nothing tells the strongest statements of the values apart, so the lowest id goes first and the answer is stable.';
  }
}
