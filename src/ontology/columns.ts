import type { EntityType } from './entity-types.js';
import type { PropertyDefinition, ValueKind } from './properties.js';
import { propertiesOf } from './properties.js';

/**
 * What is added to a property's name for each node property that holds a part of its value.
 * The empty suffix is the node property named like the property itself.
 */
const SUFFIXES: Record<ValueKind, readonly string[]> = {
  text: [''],
  integer: [''],
  decimal: [''],
  boolean: [''],
  url: [''],
  word: [''],
  localisedText: ['Texts', 'Languages'],
  date: ['', 'Earliest', 'Latest'],
  quantity: ['Lower', 'Upper', 'Qualifier', 'Unit', 'Text'],
  money: ['Lower', 'Upper', 'Qualifier', 'Currency', 'CurrencyBasis', 'Text'],
  status: ['', 'Words', 'Dates', 'Earliest', 'Latest'],
};

/** The node properties with the label for readers of one language; absent where no label serves them. */
export const CAPTION_COLUMNS = { zh: 'nameZh', vi: 'nameVi', id: 'nameId' } as const;

/**
 * The node properties that every entity can have, whatever its type; `datasets` lists those that
 * declare it, and `name` is the label for readers who named no language.
 */
export const COMMON_COLUMNS = [
  'id',
  'type',
  'datasets',
  'name',
  ...Object.values(CAPTION_COLUMNS),
  'labelLanguages',
  'labelTexts',
] as const;

/**
 * The node properties that hold the value of one property, in a fixed order:
 * - `text`, `integer`, `decimal`, `boolean`, `url`, `word`: the value under the property's name;
 * - `localisedText`: `…Texts` and `…Languages`, parallel lists ordered by language, then text;
 * - `date`: the EDTF text under the property's name, `…Earliest` and `…Latest` as YYYY-MM-DD
 *   (absent where the interval is open or the year unknown);
 * - `quantity`: `…Lower` and `…Upper` (numbers, absent where open), `…Qualifier`, `…Unit`, `…Text`;
 * - `money`: as a quantity, with `…Currency` and `…CurrencyBasis` in place of the unit;
 * - `status`: the current word under the property's name, `…Words` and `…Dates` as parallel lists
 *   of every stated event ('' for an unknown date), ordered by date, then by the lifecycle, and
 *   parallel to them `…Earliest` and `…Latest` as YYYY-MM-DD ('' where open or unknown).
 */
export function columnsOf(property: Pick<PropertyDefinition, 'name' | 'kind'>): readonly string[] {
  return SUFFIXES[property.kind].map((suffix) => `${property.name}${suffix}`);
}

/** Every node property that an entity of a type can have: the common ones first. */
export function columnsOfType(type: EntityType): readonly string[] {
  return [...COMMON_COLUMNS, ...propertiesOf(type).flatMap((property) => columnsOf(property))];
}
