import type { GraphRecord } from '../graph/compose/decode.js';
import type { Value } from '../graph/values.js';
import type { PropertyDefinition } from '../ontology/properties.js';
import { isApproximate, isUncertain, precisionOf } from '../values/date-precision.js';
import { parsePartialDate } from '../values/partial-date.js';
import type { PartialDate } from './__generated__/resolver-types.js';

/** The value of a property as its GraphQL type has it; null where nothing is stated. */
export function readProperty(record: GraphRecord, { name, kind }: PropertyDefinition): unknown {
  switch (kind) {
    case 'localisedText':
      return pairs(record, `${name}Texts`, `${name}Languages`, (text, language) => ({
        text,
        language,
      }));
    case 'date':
      return toPartialDate(record.get(name));
    case 'quantity':
      return isStated(record, name) ? new Quantity(record, name) : null;
    case 'money':
      return isStated(record, name) ? new Money(record, name) : null;
    case 'text':
    case 'integer':
    case 'decimal':
    case 'boolean':
    case 'url':
    case 'word':
    case 'status':
      return record.get(name);
  }
}

/** Every status that is stated, with its date. */
export function readStatusEvents(record: GraphRecord): unknown {
  return pairs(record, 'statusWords', 'statusDates', (status, date) => ({
    status,
    date: toPartialDate(date === '' ? null : date),
  }));
}

/** An EDTF text with what can be said of it; null for null. */
export function toPartialDate(edtf: Value): PartialDate | null {
  return typeof edtf === 'string' ? describeDate(edtf) : null;
}

/** An EDTF text with what can be said of it. */
export function describeDate(edtf: string): PartialDate {
  const { earliest, latest } = parsePartialDate(edtf);
  return {
    edtf,
    earliest,
    latest,
    precision: precisionOf(edtf),
    approximate: isApproximate(edtf),
    uncertain: isUncertain(edtf),
  };
}

/** An amount always has a qualifier. */
function isStated(record: GraphRecord, name: string): boolean {
  return record.get(`${name}Qualifier`) !== null;
}

/** NOTE: a record has only the columns of the fields that are asked for. */
class Amount {
  constructor(
    protected readonly record: GraphRecord,
    protected readonly name: string,
  ) {}

  get lower() {
    return toDecimal(this.record.get(`${this.name}Lower`));
  }

  get upper() {
    return toDecimal(this.record.get(`${this.name}Upper`));
  }

  get qualifier() {
    return this.record.get(`${this.name}Qualifier`);
  }

  get asReported() {
    return this.record.get(`${this.name}Text`);
  }
}

class Quantity extends Amount {
  get unit() {
    return this.record.get(`${this.name}Unit`);
  }
}

class Money extends Amount {
  get currency() {
    return this.record.get(`${this.name}Currency`);
  }

  get currencyBasis() {
    return this.record.get(`${this.name}CurrencyBasis`);
  }
}

const DECIMAL = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });

/** Numbers in the graph have at most 15 significant digits, so their shortest text is exact. */
function toDecimal(value: Value): string | null {
  if (typeof value !== 'number') return null;
  const text = String(value);
  return text.includes('e') ? DECIMAL.format(value) : text;
}

function pairs<T>(
  record: GraphRecord,
  first: string,
  second: string,
  make: (first: string, second: string) => T,
): readonly T[] {
  const left = textsOf(record.get(first));
  const right = textsOf(record.get(second));
  return left.map((text, index) => make(text, right[index] ?? ''));
}

/** The strings of a list column; none where the node does not have it. */
export function textsOf(value: Value): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
