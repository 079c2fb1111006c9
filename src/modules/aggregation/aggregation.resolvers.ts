import type {
  AggregationResolvers,
  LeftOutResolvers,
  Resolvers,
} from '../../graphql/__generated__/resolver-types.js';
import type { AggregatedGroups, AggregatedSums } from '../../graphql/aggregate/aggregated.js';
import { countOf, entriesIn, notPlanned, ofEntries } from '../../graphql/aggregate/aggregated.js';
import { columnOf } from '../../graphql/aggregate/entry.js';
import { alike, figureOf, rangeOf } from '../../graphql/aggregate/figures.js';
import type { GroupKey } from '../../graphql/aggregate/group-keys.js';
import { valueKindOf } from '../../graphql/aggregate/group-keys.js';
import { groupEntries } from '../../graphql/aggregate/groups.js';
import { measureOf } from '../../graphql/aggregate/measures.js';
import { periodToEdtf } from '../../graphql/aggregate/periods.js';
import { groupKeys, groupOptions } from '../../graphql/aggregate/plan.js';
import { readyKey } from '../../graphql/aggregate/ready-keys.js';
import type { Sum } from '../../graphql/aggregate/sum.js';
import { addendsOf, addUp } from '../../graphql/aggregate/sum.js';
import { checkBounds } from '../../graphql/errors.js';
import { toPartialDate } from '../../graphql/property-values.js';

/** The most entries that `LeftOut.entities` shows. */
const MAX_LEFT_OUT = 100;

const sum: AggregationResolvers['sum'] = (
  aggregated,
  { of, convertTo },
  { aggregates: { fragments } },
) => {
  if (aggregated.kind === 'sums') return readySum(aggregated, of);
  const measure = measureOf(fragments, aggregated.type, of, 'sum');
  const addends = addendsOf(entriesIn(aggregated), measure, convertTo ?? null);
  return addUp(addends, measure, convertTo ?? null);
};

const range: AggregationResolvers['range'] = (
  aggregated,
  { of },
  { aggregates: { fragments } },
) => {
  const entries = entriesIn(aggregated);
  const measure = measureOf(fragments, aggregated.type, of, 'range');
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
  aggregated,
  args,
  { aggregates: { fragments, hierarchies } },
) => {
  const { type } = aggregated;
  const keys = groupKeys(fragments, type, args);
  if (aggregated.kind === 'groups') return readyGroups(aggregated, keys);
  const entries = entriesIn(aggregated);
  const ready = await Promise.all(keys.map((key) => readyKey(key, entries, hierarchies)));
  const kinds = ready.map(({ kind }) => kind);
  const grouped = groupEntries(entries, ready, groupOptions(args));
  return {
    groups: grouped.groups.map(({ values, entries: members }) => ({
      values,
      kinds,
      count: members.length,
      aggregate: ofEntries(type, members),
    })),
    // NOTE: only made where it is asked for.
    get other() {
      return ofEntries(type, grouped.other());
    },
    none: ofEntries(type, grouped.none),
    indefinite: ofEntries(type, grouped.indefinite),
  };
};

const entities: LeftOutResolvers['entities'] = async ({ ids }, { first }, { loaders }, info) => {
  checkBounds('entities(first:)', first, 0, MAX_LEFT_OUT);
  const found = await Promise.all(
    ids.slice(0, first).map(async (id) => loaders.loadSelected(info, id)),
  );
  return found.filter((entity) => entity !== null);
};

/** A sum that the database has made. */
function readySum({ totals }: AggregatedSums, measure: string): Sum {
  const found = totals.get(measure);
  if (found === undefined) throw notPlanned(measure);
  return {
    totals: found,
    get leftOut(): never {
      throw notPlanned('leftOut');
    },
    get rates(): never {
      throw notPlanned('rates');
    },
  };
}

/** Groups that the database has made. */
function readyGroups({ type, groups: found }: AggregatedGroups, keys: readonly GroupKey[]) {
  const kinds = keys.map(({ reading }) => valueKindOf(reading));
  return {
    groups: found.map((group) => ({
      values: group.values,
      kinds,
      count: group.count,
      aggregate: { kind: 'sums' as const, type, ...group },
    })),
    get other(): never {
      throw notPlanned('other');
    },
    get none(): never {
      throw notPlanned('none');
    },
    get indefinite(): never {
      throw notPlanned('indefinite');
    },
  };
}

/** Counts, sums and groups of the entries of a list. */
export const aggregationResolvers = {
  Aggregation: { count: countOf, sum, range, groups },
  Group: {
    keys: ({ values, kinds }) =>
      values.map((value, index) => ({ value, kind: kinds[index] ?? 'word' })),
  },
  GroupValue: {
    entity: ({ value, kind }, _args, { loaders }, info) =>
      kind === 'entity' ? loaders.loadSelected(info, value) : null,
    period: ({ value, kind }) => (kind === 'period' ? toPartialDate(periodToEdtf(value)) : null),
  },
  LeftOut: { count: ({ ids }) => ids.length, entities },
} satisfies Resolvers;
