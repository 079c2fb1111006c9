import type {
  ClaimRule,
  ClaimState,
  ConflictKind,
} from '../../graphql/__generated__/resolver-types.js';
import type { EntityType } from '../../ontology/entity-types.js';
import type { RankedStatement } from '../../ontology/statement-choice.js';
import { compareStatements, criterionBetween } from '../../ontology/statement-choice.js';
import { reasonFor } from './claim-reason.js';
import { statableProperties } from '../../ontology/stated-properties.js';

/** What a claim needs of one statement. */
export interface ClaimStatement extends RankedStatement {
  readonly property: string;
  readonly kind: string;
  /** Equal where two statements of the property give the same value. */
  readonly valueKey: string;
  readonly text: string;
  readonly flags: readonly string[];
}

/** One value with the ids of its statements, the strongest first. */
export interface ClaimValueModel {
  readonly text: string;
  readonly served: boolean;
  readonly independent: boolean;
  readonly statementIds: readonly string[];
}

/** All that is stated of one property of one entity. */
export interface ClaimModel {
  readonly property: string;
  readonly state: ClaimState;
  readonly values: readonly ClaimValueModel[];
  readonly rule: ClaimRule | null;
  readonly reason: string | null;
  readonly conflict: ConflictKind | null;
}

/** Kinds of which an entity shows every value that is stated. */
const SHOWN_TOGETHER: ReadonlySet<string> = new Set([
  'relation',
  'name',
  'externalId',
  'localisedText',
]);

/** The claim that all statements of one property of an entity of this type make together. */
export function claimOf(
  type: EntityType,
  property: string,
  statements: readonly ClaimStatement[],
): ClaimModel {
  const sorted = statements.toSorted(compareClaimStatements);
  const [first] = sorted;
  if (first === undefined) {
    const state = statableProperties(type).includes(property) ? 'NOT_STATED' : 'NOT_APPLICABLE';
    return { property, state, values: [], rule: null, reason: null, conflict: null };
  }
  const rival = sorted.find(({ valueKey }) => valueKey !== first.valueKey);
  const rule = ruleOf(first, rival);
  const keys = new Set(sorted.map(({ valueKey }) => valueKey));
  return {
    property,
    state: 'STATED',
    values: [...keys].map((key) =>
      valueOf(
        sorted.filter(({ valueKey }) => valueKey === key),
        first,
      ),
    ),
    rule,
    reason: reasonFor(rule, first, rival),
    conflict: conflictOf(sorted, rival !== undefined && !isShownTogether(first)),
  };
}

/** The order of choice, deprecated statements last. */
function compareClaimStatements(a: ClaimStatement, b: ClaimStatement): number {
  return Number(isDeprecated(a)) - Number(isDeprecated(b)) || compareStatements(a, b);
}

function ruleOf(first: ClaimStatement, rival: ClaimStatement | undefined): ClaimRule {
  if (isDeprecated(first)) return 'WITHHELD';
  if (first.kind === 'status') return 'ALL_EVENTS';
  if (SHOWN_TOGETHER.has(first.kind)) return 'ALL_SHOWN';
  if (rival === undefined) return 'UNDISPUTED';
  return isDeprecated(rival) ? 'NOT_DEPRECATED' : criterionBetween(first, rival);
}

function valueOf(group: readonly ClaimStatement[], first: ClaimStatement): ClaimValueModel {
  const current = group.some((statement) => !isDeprecated(statement));
  return {
    text: group[0]?.text ?? '',
    served: current && (isShownTogether(first) || group.includes(first)),
    independent: group.some(({ flags }) => !flags.includes('INTERESTED_PARTY')),
    statementIds: group.map(({ id }) => id),
  };
}

function conflictOf(statements: readonly ClaimStatement[], differ: boolean): ConflictKind | null {
  if (differ) return 'DIFFERENT_VALUES';
  const flagged = statements.some(({ flags }) => flags.includes('INTERNAL_CONFLICT'));
  return flagged ? 'SELF_CONTRADICTION' : null;
}

function isShownTogether({ kind }: ClaimStatement): boolean {
  return kind === 'status' || SHOWN_TOGETHER.has(kind);
}

function isDeprecated({ rank }: RankedStatement): boolean {
  return rank === 'DEPRECATED';
}
