import { GraphQLError, Kind } from 'graphql';
import type { GraphQLScalarType, ValueNode } from 'graphql';
import { GraphQLLocalDate, GraphQLURL } from 'graphql-scalars';

import { isCurrency } from '../values/currency.js';
import { isDecimal } from '../values/decimal.js';
import { parsePartialDate } from '../values/partial-date.js';
import { ERROR_CODES } from './errors.js';

type ScalarFunctions = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>;

/** The resolvers of the schema's custom scalars. */
export const scalarResolvers = {
  Currency: textScalar('Currency', currencyCode),
  LocalDate: functionsOf(GraphQLLocalDate),
  URL: functionsOf(GraphQLURL),
  EDTF: textScalar('EDTF', (text) => parsePartialDate(text).text),
  Decimal: textScalar('Decimal', (text) => {
    if (!isDecimal(text)) throw new Error('not a plain decimal number');
    return text;
  }),
  LanguageTag: textScalar('LanguageTag', canonicalLanguage),
};

/** What a scalar does, without its description: the schema has its own. */
function functionsOf({ serialize, parseValue, parseLiteral }: GraphQLScalarType): ScalarFunctions {
  return { serialize, parseValue, parseLiteral };
}

/** An ISO 4217 code in capitals. @throws Error where it is none. */
function currencyCode(code: string): string {
  const capitals = code.toUpperCase();
  if (!isCurrency(capitals)) throw new Error('not an ISO 4217 currency code');
  return capitals;
}

/** The canonical spelling of a BCP 47 tag. @throws Error when it is not well-formed. */
function canonicalLanguage(tag: string): string {
  const [canonical] = Intl.getCanonicalLocales(tag);
  if (canonical === undefined) throw new Error('not a BCP 47 language tag');
  return canonical;
}

/** A scalar that is text on the wire; `check` returns the canonical text or throws the reason. */
function textScalar(name: string, check: (text: string) => string): ScalarFunctions {
  const read = (value: unknown, node?: ValueNode): string => {
    try {
      if (typeof value !== 'string') throw new Error('must be a string');
      return check(value);
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'not valid';
      throw new GraphQLError(`${name}: ${reason}`, {
        ...(node && { nodes: node }),
        extensions: { code: ERROR_CODES.badUserInput },
      });
    }
  };
  return {
    serialize: String,
    parseValue: (value) => read(value),
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null, node),
  };
}
