import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { projectRoot } from '../../../src/project-root.js';

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

test('the image starts Node with the flags of npm start', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: { start: string } };
  const flags = scripts.start.split(' ').filter((word) => word.startsWith('--'));
  const [, command = ''] = /^CMD (\[.*\])$/m.exec(read('Dockerfile')) ?? [];
  expect(JSON.parse(command)).toEqual(['node', ...flags, 'dist/main.js']);
  expect(flags.length).toBeGreaterThan(0);
});
