import { z } from 'zod';

import { entityFormat, manifestFormat, statementFormat } from './format.js';
import { externalIdValue, nameValue, VALUE_FORMATS } from './value-formats.js';

const anyValue = z.union([nameValue, externalIdValue, ...Object.values(VALUE_FORMATS)]);

const FORMATS = {
  'manifest.schema.json': manifestFormat,
  'entity.schema.json': entityFormat,
  'statement.schema.json': statementFormat.extend({ value: anyValue.optional() }),
};

/**
 * The JSON Schemas of a data set's three kinds of records, by file name, for editors and for
 * writers in other languages. They describe shapes; the import checks more than they can say.
 */
export function dataFormatSchemas(): ReadonlyMap<string, object> {
  return new Map(
    Object.entries(FORMATS).map(([file, format]) => [
      file,
      z.toJSONSchema(format, { io: 'input' }),
    ]),
  );
}
