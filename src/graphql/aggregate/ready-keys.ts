import type { Value } from '../../graph/values.js';
import type { Entry } from './entry.js';
import { valuesIn } from './entry.js';
import type { GroupKey } from './group-keys.js';
import { datesReached } from './group-keys.js';
import type { KeyValues, ReadyKey } from './groups.js';
import type { Hierarchies } from './hierarchies.js';
import { periodOf } from './periods.js';

/** A key that can be read of these entries: what their places or sectors lie in is looked up. */
export async function readyKey(
  { reading, cells }: GroupKey,
  entries: readonly Entry[],
  hierarchies: Hierarchies,
): Promise<ReadyKey> {
  const valuesOf = (entry: Entry): readonly Value[] => {
    let found: readonly Value[] = [];
    for (const cell of cells) {
      const values = valuesIn(entry, cell);
      if (values.length > 0) found = found.length === 0 ? values : [...found, ...values];
    }
    return found;
  };
  const ids = function* (): Iterable<string> {
    for (const entry of entries) yield* valuesOf(entry).map(textOf);
  };
  switch (reading.kind) {
    case 'period': {
      const { unit, status } = reading;
      const datesOf = (value: Value) =>
        status === null ? [textOf(value)] : datesReached(value, status);
      return { kind: 'period', read: (entry) => inPeriods(valuesOf(entry).flatMap(datesOf), unit) };
    }
    case 'place': {
      const { level } = reading;
      const wholes = await hierarchies.wholesOf(ids());
      return lifted(valuesOf, (id) =>
        (wholes.get(id) ?? []).filter(({ kind }) => kind === level).map((whole) => whole.id),
      );
    }
    case 'broadest': {
      const broadest = await hierarchies.broadestOf(ids());
      return lifted(valuesOf, (id) => broadest.get(id) ?? []);
    }
    case 'word':
    case 'entity':
      return lifted(valuesOf, (value) => [value], reading.kind);
  }
}

function lifted(
  valuesOf: (entry: Entry) => readonly Value[],
  lift: (value: string) => readonly string[],
  kind: 'word' | 'entity' = 'entity',
): ReadyKey {
  return {
    kind,
    read: (entry) => {
      const values: string[] = [];
      for (const value of valuesOf(entry)) values.push(...lift(textOf(value)));
      return { values: values.length < 2 ? values : [...new Set(values)], indefinite: false };
    },
  };
}

/** A word or an id as it is; `5` or `true` for a number or a truth value. */
function textOf(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function inPeriods(dates: readonly string[], unit: Parameters<typeof periodOf>[1]): KeyValues {
  const periods = dates.map((date) => periodOf(date, unit)).filter((period) => period !== null);
  return { values: [...new Set(periods)], indefinite: dates.length > 0 };
}
