import { readFile, realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

import { typeOfId } from '../ontology/entity-types.js';
import type { Manifest } from './format.js';
import { manifestFormat } from './format.js';
import { formatProblems } from './format-problems.js';
import type { Problem, ProblemCode } from './problems.js';
import { shorten } from './problems.js';

/** The manifest's name within a data set's folder. */
export const MANIFEST_FILE = 'manifest.json';

/** A manifest that can be followed, or why it cannot. */
export type ManifestReading =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads and checks a data set's manifest: its shape, that its files exist and lie in the folder. */
export async function readManifest(folder: string): Promise<ManifestReading> {
  let row: unknown;
  try {
    row = JSON.parse(await readFile(join(folder, MANIFEST_FILE), 'utf8'));
  } catch (error) {
    const code = error instanceof SyntaxError ? 'NOT_JSON' : 'FILE_UNREADABLE';
    return { ok: false, problems: [problem('', code, null, messageOf(error))] };
  }
  const parsed = manifestFormat.safeParse(row);
  if (!parsed.success) {
    const place = { file: MANIFEST_FILE, line: null };
    return { ok: false, problems: formatProblems(place, row, parsed.error) };
  }
  const manifest = parsed.data;
  const problems = [...sourceProblems(manifest), ...(await fileProblems(folder, manifest))];
  return problems.length === 0 ? { ok: true, manifest } : { ok: false, problems };
}

/** Every file of entities and statements, in the manifest's order. */
export function filesOf({ entities, sources }: Manifest): readonly string[] {
  return [...entities, ...sources.map((source) => source.statements)];
}

function sourceProblems({ sources }: Manifest): readonly Problem[] {
  return sources.flatMap(({ document }, index) => {
    const field = `sources.${index}.document`;
    if (typeOfId(document) !== 'Document') {
      return [problem(field, 'TYPE_MISMATCH', document, 'must be the id of a Document')];
    }
    const first = sources.findIndex((source) => source.document === document);
    if (first === index) return [];
    return [problem(field, 'DUPLICATE_SOURCE', document, 'a document has one file of statements')];
  });
}

async function fileProblems(folder: string, manifest: Manifest): Promise<readonly Problem[]> {
  const root = await realpath(folder);
  const problems = await Promise.all(
    filesOf(manifest).map(async (file) => {
      if (!isWithin(root, resolve(root, file))) {
        return problem('', 'PATH_OUTSIDE', file, 'a file lies in the folder of the manifest');
      }
      try {
        const inside = isWithin(root, await realpath(resolve(root, file)));
        return inside
          ? null
          : problem('', 'PATH_OUTSIDE', file, 'the link leads out of the folder');
      } catch (error) {
        return problem('', 'FILE_UNREADABLE', file, messageOf(error));
      }
    }),
  );
  return problems.filter((found) => found !== null);
}

function isWithin(root: string, path: string): boolean {
  return path.startsWith(root + sep);
}

/** The error without paths of this machine. */
function messageOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return `cannot be read (${String(error.code)})`;
  return error instanceof Error ? error.message : String(error);
}

function problem(field: string, code: ProblemCode, value: unknown, reason: string): Problem {
  return {
    file: MANIFEST_FILE,
    line: null,
    field,
    code,
    value: shorten(value ?? undefined),
    reason,
  };
}
