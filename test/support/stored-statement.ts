import { canonicalJson } from '../../src/import/canonical-json.js';
import type { StoredStatement } from '../../src/import/projection/stored-statement.js';

/** A stored statement about `project:port`; `value` is given plain. */
export function storedStatement(
  fields: Partial<Omit<StoredStatement, 'value'>> & { readonly value?: unknown },
): StoredStatement {
  return {
    id: 'statement:a',
    subjectId: 'project:port',
    property: 'investment',
    kind: 'text',
    objectId: null,
    role: null,
    validity: null,
    confidence: 0.9,
    method: 'PRINTED',
    rank: 'NORMAL',
    documentId: 'document:article',
    publishedEarliest: null,
    ...fields,
    value: fields.value === undefined ? null : canonicalJson(fields.value),
  };
}
