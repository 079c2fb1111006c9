import type { Source, StatementLine } from './format.js';
import type { Fault } from './problems.js';

type Locator = NonNullable<StatementLine['locator']>;

/** What is wrong with the evidence of a statement: its quote, locator and basis. */
export function quoteFaults(line: StatementLine, source: Source): readonly Fault[] {
  const quote = line.quote ?? null;
  const locator = line.locator ?? null;
  return [
    ...basisFaults(line),
    ...(quote === null
      ? missingQuoteFaults(line, locator)
      : presentQuoteFaults(line, quote, source)),
  ];
}

function basisFaults({ method, basis }: StatementLine): readonly Fault[] {
  if (method !== 'INFERRED' || (basis ?? null) !== null) return [];
  return [{ field: 'basis', code: 'BASIS_MISSING', value: null, reason: 'INFERRED needs a basis' }];
}

function missingQuoteFaults({ method }: StatementLine, locator: Locator | null): readonly Fault[] {
  const faults: Fault[] = [];
  if (method === 'PRINTED') {
    faults.push({
      field: 'quote',
      code: 'QUOTE_MISSING',
      value: null,
      reason: 'PRINTED needs a quote',
    });
  }
  if (locator !== null) {
    const reason = 'there is no quote to locate';
    faults.push({ field: 'locator', code: 'LOCATOR_NOT_ALLOWED', value: locator, reason });
  }
  return faults;
}

function presentQuoteFaults(line: StatementLine, quote: string, source: Source): readonly Fault[] {
  if (line.method === 'REFERENCE' || line.method === 'CURATED') {
    const reason = `${line.method} statements have no quote`;
    return [{ field: 'quote', code: 'QUOTE_NOT_ALLOWED', value: quote, reason }];
  }
  const locator = line.locator ?? null;
  if (locator === null) {
    if (source.characters === null) return [];
    const reason = 'a quote of a document whose text is held has a locator';
    return [{ field: 'locator', code: 'LOCATOR_MISSING', value: null, reason }];
  }
  const reason = rangeProblem(locator, Array.from(quote).length, source.characters);
  return reason === null
    ? []
    : [{ field: 'locator', code: 'LOCATOR_RANGE', value: locator, reason }];
}

function rangeProblem(locator: Locator, length: number, characters: number | null): string | null {
  const range = locator.end - locator.start;
  if (range !== length) return `the range has ${range} characters, the quote ${length}`;
  if (characters === null || locator.end <= characters) return null;
  return `the range ends after the document's ${characters} characters`;
}
