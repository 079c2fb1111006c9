import { text } from '../../graph/cells.js';
import { defineStatement } from '../../graph/statement.js';
import type { Properties } from '../projection/properties.js';
import { noRows } from './decode.js';

/** The data sets in the graph, by name, with the checksums of their files. */
export const datasetChecksums = defineStatement<
  Record<never, never>,
  { readonly id: string; readonly checksum: string }
>({
  name: 'import/dataset-checksums',
  parameters: [],
  decode: (row) => ({ id: text(row, 0), checksum: text(row, 1) }),
});

/** Notes the checksum of a data set's files. */
export const mergeDataset = defineStatement<
  { readonly checksum: string; readonly id: string },
  never
>({ name: 'import/merge-dataset', parameters: ['checksum', 'id'], decode: noRows });

/** Records an import. */
export const createImportRun = defineStatement<{ readonly properties: Properties }, never>({
  name: 'import/create-import-run',
  parameters: ['properties'],
  decode: noRows,
});

/** Notes the version of the graph's content. */
export const mergeMeta = defineStatement<
  { readonly dataVersion: string; readonly importedAt: string },
  never
>({ name: 'import/merge-meta', parameters: ['dataVersion', 'importedAt'], decode: noRows });
