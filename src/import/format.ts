import { z } from 'zod';

import { ENTITY_TYPES } from '../ontology/entity-types.js';
import { VOCABULARIES } from '../ontology/vocabularies.js';
import { entityId, languageTag, partialDate, textUpTo, webAddress } from './checks.js';

const relativePath = textUpTo(200);
const note = textUpTo(1_000).nullish();
const day = z.iso.date();
const count = z.int().min(0);

/** One document and the file of what it states. */
const source = z.strictObject({
  document: entityId,
  statements: relativePath,
  language: languageTag,
  publishedOn: partialDate.nullable(),
  url: webAddress.nullable(),
  retrievedOn: day.nullable(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'not 64 hexadecimal digits')
    .nullable(),
  characters: count.nullable(),
});

/** `manifest.json`: which files a data set consists of; see docs/data-format.md. */
export const manifestFormat = z.strictObject({
  $schema: z.string().optional(),
  dataset: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not lower-case words joined by hyphens'),
  title: textUpTo(200),
  licence: textUpTo(100),
  entities: z.array(relativePath),
  sources: z.array(source),
});

/** One line of a file of entities. */
export const entityFormat = z.strictObject({ id: entityId, type: z.enum(ENTITY_TYPES), note });

const locator = z.strictObject({ paragraph: z.int().min(1), start: count, end: count });

/** One line of a file of statements; `value` is checked by the kind of its property besides. */
export const statementFormat = z.strictObject({
  subject: entityId,
  property: z.string(),
  value: z.unknown().optional(),
  object: entityId.nullish(),
  role: z.string().nullish(),
  validity: partialDate.nullish(),
  quote: textUpTo(60).nullish(),
  language: languageTag.nullish(),
  locator: locator.nullish(),
  confidence: z.number().min(0).max(1),
  method: z.enum(VOCABULARIES.StatementMethod),
  basis: textUpTo(1_000).nullish(),
  claimant: entityId.nullish(),
  rank: z.enum(VOCABULARIES.StatementRank).nullish(),
  flags: z.array(z.enum(VOCABULARIES.StatementFlag)).nullish(),
  note,
});

/** A checked manifest. */
export type Manifest = z.infer<typeof manifestFormat>;
/** One document of a manifest. */
export type Source = Manifest['sources'][number];
/** A line of the right shape. */
export type EntityLine = z.infer<typeof entityFormat>;
/** A line of the right shape; `statementProblems` checks the rest. */
export type StatementLine = z.infer<typeof statementFormat>;
