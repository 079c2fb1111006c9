import type {
  AggregationResolvers,
  LeftOutResolvers,
  Resolvers,
} from '../../graphql/__generated__/resolver-types.js';
import type { AggregatedEntries } from '../../graphql/aggregate/aggregate-reader.js';
import type { Entry } from '../../graphql/aggregate/entry.js';
import { columnOf } from '../../graphql/aggregate/entry.js';
import { alike, figureOf, rangeOf } from '../../graphql/aggregate/figures.js';
import { groupEntries } from '../../graphql/aggregate/groups.js';
import { measureOf } from '../../graphql/aggregate/measures.js';
import { periodToEdtf } from '../../graphql/aggregate/periods.js';
import { groupKeys, groupOptions } from '../../graphql/aggregate/plan.js';
import { readyKey } from '../../graphql/aggregate/ready-keys.js';
import { addendsOf, addUp } from '../../graphql/aggregate/sum.js';
import { checkBounds } from '../../graphql/errors.js';
import { toPartialDate } from '../../graphql/property-values.js';

/** The most entries that `LeftOut.entities` shows. */
const MAX_LEFT_OUT = 100;

const sum: AggregationResolvers['sum'] = (
  { type, entries },
  { of, convertTo },
  { aggregates: { fragments } },
) => {
  const measure = measureOf(fragments, type, of, 'sum');
  return addUp(addendsOf(entries, measure, convertTo ?? null), measure, convertTo ?? null);
};

const range: AggregationResolvers['range'] = (
  { type, entries },
  { of },
  { aggregates: { fragments } },
) => {
  const measure = measureOf(fragments, type, of, 'range');
  const { name, kind } = measure.property;
  if (kind !== 'date') {
    const figures = entries.flatMap((entry) => figureOf(entry, measure) ?? []);
    return { figures: alike(figures).map(rangeOf), earliest: null, latest: null };
  }
  const days = (suffix: string) =>
    entries.flatMap((entry) => columnOf(entry, `${name}${suffix}`) ?? []).map(String);
  return {
    figures: [],
    earliest: days('Earliest').reduce<string | null>((a, b) => (a !== null && a < b ? a : b), null),
    latest: days('Latest').reduce<string | null>((a, b) => (a !== null && a > b ? a : b), null),
  };
};

const groups: AggregationResolvers['groups'] = async (
  { type, entries },
  args,
  { aggregates: { fragments, hierarchies } },
) => {
  const keys = await Promise.all(
    groupKeys(fragments, type, args).map((key) => readyKey(key, entries, hierarchies)),
  );
  const kinds = keys.map(({ kind }) => kind);
  const grouped = groupEntries(entries, keys, groupOptions(args));
  return {
    groups: grouped.groups.map((group) => ({ ...group, type, kinds })),
    // NOTE: only made where it is asked for.
    get other() {
      return aggregationOf(type, grouped.other());
    },
    none: aggregationOf(type, grouped.none),
    indefinite: aggregationOf(type, grouped.indefinite),
  };
};

function aggregationOf(type: string, entries: readonly Entry[]): AggregatedEntries {
  return { type, count: entries.length, entries };
}

const entities: LeftOutResolvers['entities'] = async ({ ids }, { first }, { loaders }, info) => {
  checkBounds('entities(first:)', first, 0, MAX_LEFT_OUT);
  const found = await Promise.all(
    ids.slice(0, first).map(async (id) => loaders.loadSelected(info, id)),
  );
  return found.filter((entity) => entity !== null);
};

/** Counts, sums and groups of the entries of a list. */
export const aggregationResolvers = {
  Aggregation: { sum, range, groups },
  Group: {
    keys: ({ values, kinds }) =>
      values.map((value, index) => ({ value, kind: kinds[index] ?? 'word' })),
    count: (group) => group.entries.length,
    aggregate: ({ type, entries }) => aggregationOf(type, entries),
  },
  GroupValue: {
    entity: ({ value, kind }, _args, { loaders }, info) =>
      kind === 'entity' ? loaders.loadSelected(info, value) : null,
    period: ({ value, kind }) => (kind === 'period' ? toPartialDate(periodToEdtf(value)) : null),
  },
  LeftOut: { count: ({ ids }) => ids.length, entities },
} satisfies Resolvers;
