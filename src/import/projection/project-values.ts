import type { PropertyDefinition, ValueKind } from '../../ontology/properties.js';
import { VOCABULARIES } from '../../ontology/vocabularies.js';
import { decimalToNumber } from '../../values/decimal.js';
import { parsePartialDate } from '../../values/partial-date.js';
import type { MoneyValue, QuantityValue } from '../value-formats.js';
import { chooseStatement, currentOf } from './choose-statement.js';
import { projectLocalisedTexts } from './project-localised-texts.js';
import { projectStatus } from './project-status.js';
import type { Properties } from './properties.js';
import { present } from './properties.js';
import type { StoredStatement } from './stored-statement.js';
import { valueOf } from './stored-statement.js';

/**
 * The node properties that show what statements say about one property, named as `columnsOf`
 * lists them. Nothing where no statement may be shown.
 */
export function projectValues(
  property: PropertyDefinition,
  statements: readonly StoredStatement[],
): Properties {
  switch (property.kind) {
    case 'localisedText':
      return projectLocalisedTexts(property.name, currentOf(statements));
    case 'status':
      return projectStatus(property.name, lifecycleOf(property), currentOf(statements));
    default: {
      const shown = chooseStatement(statements);
      return shown === null ? {} : projectValue(property.name, property.kind, shown);
    }
  }
}

function lifecycleOf({ vocabulary }: PropertyDefinition): readonly string[] {
  return vocabulary === undefined ? [] : VOCABULARIES[vocabulary];
}

type SingleKind = Exclude<ValueKind, 'localisedText' | 'status'>;

function projectValue(name: string, kind: SingleKind, statement: StoredStatement): Properties {
  switch (kind) {
    case 'date':
      return projectDate(name, valueOf(statement));
    case 'quantity':
      return projectQuantity(name, valueOf(statement));
    case 'money':
      return projectMoney(name, valueOf(statement));
    default:
      return { [name]: valueOf<string | number | boolean>(statement) };
  }
}

function projectDate(name: string, value: string): Properties {
  const { text, earliest, latest } = parsePartialDate(value);
  return present({ [name]: text, [`${name}Earliest`]: earliest, [`${name}Latest`]: latest });
}

function projectQuantity(name: string, value: QuantityValue): Properties {
  return present({ ...boundsOf(name, value), [`${name}Unit`]: value.unit });
}

function projectMoney(name: string, value: MoneyValue): Properties {
  return present({
    ...boundsOf(name, value),
    [`${name}Currency`]: value.currency,
    [`${name}CurrencyBasis`]: value.currencyBasis,
  });
}

function boundsOf(name: string, { lower, upper, qualifier, text }: QuantityValue | MoneyValue) {
  return {
    [`${name}Lower`]: decimalToNumber(lower),
    [`${name}Upper`]: decimalToNumber(upper),
    [`${name}Qualifier`]: qualifier,
    [`${name}Text`]: text,
  };
}
