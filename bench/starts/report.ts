import { fixed, machine, mebibytes, table } from '../tables.js';
import type { Start } from './measure.js';

/** The committed report. */
export function startsText(starts: readonly Start[]): string {
  return [
    '# Starting on the embedded engine',
    '',
    'Written by `npm run bench -- --starts`; [README.md](README.md) says what is measured.',
    '',
    `- ${machine('embedded engine')}`,
    '',
    ...table(
      ['graph', 'file, MiB', 'engine, s', 'server, s', 'engine, RSS MiB', 'server, RSS MiB'],
      starts.map(({ data, fileBytes, engine, server }) => [
        data,
        mebibytes(fileBytes),
        fixed(engine.seconds),
        fixed(server.seconds),
        mebibytes(engine.rssBytes),
        mebibytes(server.rssBytes),
      ]),
    ),
    '',
  ].join('\n');
}
