import type { StatementKind } from './statement-kind.js';
import type {
  ExternalIdValue,
  LocalisedTextValue,
  MoneyValue,
  NameValue,
  QuantityValue,
  StatusValue,
} from './value-formats.js';

/** A checked value as people read it: the name, the figure as reported, the date, the word. */
export function valueTextOf(kind: StatementKind, value: unknown): string {
  switch (kind) {
    case 'name':
    case 'localisedText':
    case 'quantity':
    case 'money':
      return (value as NameValue | LocalisedTextValue | QuantityValue | MoneyValue).text;
    case 'externalId':
      return externalIdOf(value as ExternalIdValue);
    case 'status': {
      const { word, date } = value as StatusValue;
      return date === null ? word : `${word} ${date}`;
    }
    default:
      return String(value);
  }
}

/** The part of a checked value that two statements must share to say the same: not the words of a figure. */
export function comparableOf(kind: StatementKind, value: unknown): unknown {
  if (kind !== 'quantity' && kind !== 'money') return value;
  const { lower, upper, qualifier, ...rest } = value as QuantityValue | MoneyValue;
  return [lower, upper, qualifier, 'unit' in rest ? rest.unit : rest.currency];
}

/** `SCHEME:value`, the id of an external id's node. */
export function externalIdOf({ scheme, value }: ExternalIdValue): string {
  return `${scheme}:${value}`;
}
