import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The largest file that is taken for a document's text, in bytes. */
const MAX_TEXT_BYTES = 2 * 1024 * 1024;

/** How many texts are kept in memory; the one read first goes first. */
const MAX_TEXTS_KEPT = 16;

/** A document's text as Unicode code points, or why it cannot be used. */
export type TextReading =
  { readonly characters: readonly string[] } | { readonly unavailable: 'NOT_LOADED' | 'CHANGED' };

/** The folder of texts cannot be read; the message is for whoever starts the server. */
export class DocumentTextsError extends Error {
  override readonly name = 'DocumentTextsError';
}

/**
 * The texts of documents that this server was given. A text is known by its SHA-256 alone:
 * how its file is named does not matter, and no name or path ever comes from a request.
 */
export class DocumentTexts {
  readonly #kept = new Map<string, Promise<TextReading>>();

  private constructor(private readonly pathByHash: ReadonlyMap<string, string>) {}

  /**
   * Takes in the regular files that lie directly in a folder and have at most 2 MiB; null holds none.
   *
   * @throws DocumentTextsError when the folder cannot be read.
   */
  static async open(folder: string | null): Promise<DocumentTexts> {
    if (folder === null) return new DocumentTexts(new Map());
    try {
      const entries = await readdir(folder, { withFileTypes: true });
      const paths = entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name));
      const pathByHash = new Map<string, string>();
      for (const path of paths.toSorted()) {
        if ((await stat(path)).size > MAX_TEXT_BYTES) continue;
        pathByHash.set(hashOf(await readFile(path)), path);
      }
      return new DocumentTexts(pathByHash);
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
      throw new DocumentTextsError(`DOCUMENT_TEXTS: the folder cannot be read (${code})`, {
        cause,
      });
    }
  }

  /** How many texts there are. */
  get size(): number {
    return this.pathByHash.size;
  }

  /** The SHA-256 of each text, in order. */
  get digests(): readonly string[] {
    return [...this.pathByHash.keys()].toSorted();
  }

  /** The text with a SHA-256 in hexadecimal; its file is checked against it when it is read. */
  read(sha256: string): Promise<TextReading> {
    const kept = this.#kept.get(sha256);
    if (kept !== undefined) return kept;
    const path = this.pathByHash.get(sha256);
    if (path === undefined) return Promise.resolve({ unavailable: 'NOT_LOADED' });
    const reading = readText(path, sha256);
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size >= MAX_TEXTS_KEPT) this.#kept.delete(oldest);
    this.#kept.set(sha256, reading);
    return reading;
  }
}

async function readText(path: string, sha256: string): Promise<TextReading> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null || hashOf(bytes) !== sha256) return { unavailable: 'CHANGED' };
  return { characters: Array.from(bytes.toString('utf8')) };
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
