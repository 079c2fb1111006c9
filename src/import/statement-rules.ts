import type { EntityType } from '../ontology/entity-types.js';
import { typeOfId } from '../ontology/entity-types.js';
import { relationOf } from '../ontology/relations.js';
import { ROLES } from '../ontology/vocabularies.js';
import type { Source, StatementLine } from './format.js';
import { formatProblems } from './format-problems.js';
import type { Fault, Place, Problem, ProblemCode } from './problems.js';
import { shorten } from './problems.js';
import { quoteFaults } from './quote-rules.js';
import { definitionOf, isRelationProperty, statementKindOf } from './statement-kind.js';
import { externalIdValue, nameValue, valueFormatOf } from './value-formats.js';

const CLAIMANTS: readonly (EntityType | null)[] = ['Person', 'Organisation', 'Publisher'];

/** What is wrong with a statement of the right shape, other lines and the graph left aside. */
export function statementProblems(
  place: Place,
  line: StatementLine,
  source: Source,
): readonly Problem[] {
  const faults = [
    ...(isRelationProperty(line.property) ? relationFaults(line) : valueFaults(line)),
    ...quoteFaults(line, source),
    ...claimantFaults(line),
  ];
  return [
    ...faults.map((fault) => ({ ...place, ...fault, value: shorten(fault.value ?? undefined) })),
    ...valueProblems(place, line),
  ];
}

function relationFaults(line: StatementLine): readonly Fault[] {
  const { subject, property, object, value } = line;
  const extra: readonly Fault[] =
    value === undefined || value === null
      ? []
      : [fault('value', 'UNKNOWN_FIELD', value, 'a relationship has an object, not a value')];
  const from = typeOfId(subject);
  const to = typeOfId(object ?? '');
  if (object === undefined || object === null || from === null || to === null) {
    return [...extra, fault('object', 'MISSING_FIELD', null, 'a relationship has an object')];
  }
  const relation = relationOf(from, property, to);
  if (relation === null) {
    return [
      ...extra,
      fault('object', 'ILLEGAL_RELATION', object, `no ${property} from ${from} to ${to}`),
    ];
  }
  return [...extra, ...roleFaults(relation.type, line.role ?? null)];
}

function roleFaults(type: string, role: string | null): readonly Fault[] {
  if (role === null) return [];
  const roles: readonly string[] = (ROLES as Record<string, readonly string[]>)[type] ?? [];
  if (roles.includes(role)) return [];
  const allowed = roles.length === 0 ? 'has no roles' : `has the roles ${roles.join(', ')}`;
  return [fault('role', 'ROLE_NOT_ALLOWED', role, `${type} ${allowed}`)];
}

function valueFaults(line: StatementLine): readonly Fault[] {
  const type = typeOfId(line.subject);
  const known = type !== null && statementKindOf(type, line.property) !== null;
  const unknown = known
    ? []
    : [fault('property', 'UNKNOWN_PROPERTY', line.property, `${type} has no such property`)];
  const extra = (['object', 'role', 'validity'] as const)
    .filter((field) => line[field] !== undefined && line[field] !== null)
    .map((field) => fault(field, 'UNKNOWN_FIELD', line[field], 'only a relationship has it'));
  return [...unknown, ...extra];
}

function valueProblems(place: Place, line: StatementLine): readonly Problem[] {
  const format = formatOf(line);
  if (format === null) return [];
  const parsed = format.safeParse(line.value);
  if (parsed.success) return [];
  return formatProblems(place, line.value, parsed.error).map((problem) => ({
    ...problem,
    field: problem.field === '' ? 'value' : `value.${problem.field}`,
  }));
}

function formatOf({ subject, property }: StatementLine) {
  if (property === 'name') return nameValue;
  if (property === 'externalId') return externalIdValue;
  const type = typeOfId(subject);
  const definition = type === null ? null : definitionOf(type, property);
  return definition === null ? null : valueFormatOf(definition);
}

function claimantFaults({ claimant }: StatementLine): readonly Fault[] {
  if (claimant === undefined || claimant === null) return [];
  if (CLAIMANTS.includes(typeOfId(claimant))) return [];
  return [
    fault('claimant', 'TYPE_MISMATCH', claimant, 'must be a person, organisation or publisher'),
  ];
}

function fault(field: string, code: ProblemCode, value: unknown, reason: string): Fault {
  return { field, code, value, reason };
}
