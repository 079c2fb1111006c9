import type { Cell } from '../../graph/compose/cell.js';
import type { Fragment } from '../../graph/compose/fragment.js';
import { KeptBy } from '../../graph/kept-by.js';
import { columnsOf } from '../../ontology/columns.js';
import type { PropertyDefinition } from '../../ontology/properties.js';
import { badUserInput } from '../errors.js';
import { nodeProperty } from '../filter/filter-fields.js';
import type { FragmentIndex } from '../fragment-index.js';
import { cellAt, concreteTypesOf, stepsOver } from './paths.js';
import { ownCell } from './entry.js';
import type { Mark } from './marks.js';
import { MARKS } from './marks.js';

/** The words of the schema's `Measure`, with the properties that they stand for. */
const MEASURES: Readonly<Record<string, string>> = {
  CONTRACT_VALUE: 'contractValue',
  INVESTMENT: 'investment',
  AMOUNT: 'amount',
  QUANTITY: 'quantity',
  COUNT: 'count',
  ATTENDANCE: 'attendance',
  DATES: 'dates',
  FOUNDED: 'founded',
  PERIOD: 'period',
  PUBLISHED_ON: 'publishedOn',
};

/** A figure or date of the entries of a list. */
export interface Measure {
  readonly property: PropertyDefinition;
  /** What to read of each entry for it. */
  readonly cells: readonly Cell[];
  /** Those of the cells that serve one field of a figure alone, by the field: the marks. */
  readonly told: Readonly<Partial<Record<Mark, Cell>>>;
  /** Those of the cells that say what a statistic is about; none where no entry is one. */
  readonly concerns: readonly Cell[];
  /** The cell with the ids of the parts whose figures an entry's includes: of a batch, an edition; null where none has such. */
  readonly parts: Cell | null;
}

/** The types whose figures include those of their parts. */
const WHOLES = ['ProjectBatch', 'ForumEdition', 'ForumEvent'] as const;

/** What is part of something at any depth, whatever its type; no field of the schema leads to all of it. */
const PARTS: Fragment = {
  name: 'entity/parts',
  parent: 'Entity',
  field: 'parts',
  node: 'Entity',
  order: [],
  match: 'MATCH (parent)<-[:PART_OF*1..10]-(node:Entity)',
  where: null,
  parameters: [],
};

/** What tells statistics apart. */
const STATISTIC = ['indicator', 'cumulative', 'period'];

/** Measures by type, word and field: they are asked for once for each group. */
const measures = new KeptBy<Measure>();

/**
 * The measure that a word names for entries of a GraphQL type.
 *
 * @throws GraphQLError `BAD_USER_INPUT` where they do not have it, or where `sum` asks for a date.
 */
export function measureOf(
  fragments: FragmentIndex,
  nodeType: string,
  word: string,
  field: 'sum' | 'range',
): Measure {
  const key = `${field} ${nodeType} ${word}`;
  return measures.get(fragments, key, () => readMeasure(fragments, nodeType, word, field));
}

function readMeasure(
  fragments: FragmentIndex,
  nodeType: string,
  word: string,
  field: 'sum' | 'range',
): Measure {
  const property = propertyOfWord(nodeType, word);
  if (property === null || (field === 'sum' && property.kind === 'date')) {
    const allowed = Object.keys(MEASURES).filter((each) => {
      const kind = propertyOfWord(nodeType, each)?.kind;
      return kind !== undefined && (field === 'range' || kind !== 'date');
    });
    throw badUserInput(
      `${field}(of:)`,
      `${word} does not apply to ${nodeType}; allowed are ${allowed.join(', ') || 'none'}.`,
    );
  }
  const concerns = isStatistic(nodeType, property) ? concernsCells(fragments, nodeType) : [];
  const parts = partsCell(nodeType, property);
  const own = new Map(columnsOf(property).map((column) => [column, ownCell(column)]));
  own.delete(`${property.name}Text`);
  const told = Object.entries(MARKS).flatMap(([name, { suffix }]) => {
    const cell = own.get(`${property.name}${suffix}`);
    return cell === undefined ? [] : [[name, cell] as const];
  });
  return {
    property,
    told: Object.fromEntries(told),
    concerns,
    parts,
    cells: [
      ...own.values(),
      ...(concerns.length > 0 ? STATISTIC : []).map(ownCell),
      ...concerns,
      ...(parts === null ? [] : [parts]),
    ],
  };
}

function partsCell(nodeType: string, property: PropertyDefinition): Cell | null {
  const wholes = WHOLES.filter(
    (type) => property.on.includes(type) && concreteTypesOf(nodeType).includes(type),
  );
  const step = { fragment: PARTS, parameters: {}, from: wholes };
  return wholes.length === 0 ? null : cellAt({ steps: [step], types: null }, ['node.id']);
}

function propertyOfWord(nodeType: string, word: string): PropertyDefinition | null {
  return nodeProperty(nodeType, MEASURES[word] ?? '');
}

function isStatistic(nodeType: string, { name, kind }: PropertyDefinition): boolean {
  return (
    kind !== 'date' &&
    concreteTypesOf(nodeType).includes('Observation') &&
    nodeProperty('Observation', name) !== null
  );
}

/** What statistics concern, with the role of each thing in them. */
function concernsCells(fragments: FragmentIndex, nodeType: string): readonly Cell[] {
  return stepsOver(fragments, nodeType, 'concerns', ['Observation']).map(({ step }) =>
    cellAt({ steps: [step], types: null }, ['edge.role', 'node.id']),
  );
}
