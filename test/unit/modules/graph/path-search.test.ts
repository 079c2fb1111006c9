import { describe, expect, test } from '@jest/globals';

import { Adjacency, enumeratePaths } from '../../../../src/modules/graph/path-search.js';
import { seededRandom } from '../../../support/random.js';

const BOUNDS = { maxLength: 6, limit: 1_000, maxSteps: 100_000 };

function adjacencyOf(...links: readonly string[]): Adjacency {
  const adjacency = new Adjacency();
  for (const [a = '', b = ''] of links) adjacency.link(a, b);
  return adjacency;
}

/** Every path by trying every order of steps, sorted as `enumeratePaths` sorts. */
function bruteForce(
  links: readonly string[],
  from: string,
  to: string,
  maxLength: number,
): string[] {
  const found: string[] = [];
  const walk = (path: string): void => {
    const last = path.at(-1) ?? '';
    if (last === to) found.push(path);
    if (last === to || path.length > maxLength) return;
    const nodes = new Set(
      links.flatMap(([a = '', b = '']) => (a === last ? b : b === last ? a : [])),
    );
    for (const node of nodes) if (!path.includes(node)) walk(path + node);
  };
  walk(from);
  return found.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}

describe('enumeratePaths', () => {
  test('gives paths by length, then by the ids on the way', () => {
    const adjacency = adjacencyOf('ac', 'cz', 'ab', 'bz', 'bc', 'az');
    expect(enumeratePaths(adjacency, 'a', 'z', BOUNDS)).toEqual({
      paths: ['az', 'abz', 'acz', 'abcz', 'acbz'].map((path) => [...path]),
      more: false,
    });
  });

  test('gives none longer than asked for', () => {
    const adjacency = adjacencyOf('ab', 'bz', 'bc', 'cz');
    const { paths } = enumeratePaths(adjacency, 'a', 'z', { ...BOUNDS, maxLength: 2 });
    expect(paths).toEqual([['a', 'b', 'z']]);
  });

  test('is empty where nothing links the two', () => {
    const found = { paths: [], more: false };
    expect(enumeratePaths(adjacencyOf('ab', 'yz'), 'a', 'z', BOUNDS)).toEqual(found);
    expect(enumeratePaths(adjacencyOf(), 'a', 'z', BOUNDS)).toEqual(found);
  });

  test('says that there are more than the limit, and only then', () => {
    const adjacency = adjacencyOf('ab', 'bz', 'ac', 'cz');
    const atMost = (limit: number) => enumeratePaths(adjacency, 'a', 'z', { ...BOUNDS, limit });
    expect(atMost(1)).toEqual({ paths: [['a', 'b', 'z']], more: true });
    expect(atMost(2).more).toBe(false);
  });

  test('gives up after so many steps, with the shortest paths found so far', () => {
    const nodes = [...'bcdefghijklmnop'];
    const links = nodes.flatMap((a) => nodes.flatMap((b) => (a < b ? [a + b] : [])));
    const adjacency = adjacencyOf('ab', 'pz', ...links);
    const found = enumeratePaths(adjacency, 'a', 'z', { ...BOUNDS, maxSteps: 20 });
    expect(found.more).toBe(true);
    expect(found.paths[0]).toEqual([...'abpz']);
  });

  test('finds what trying everything finds, on random graphs', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 200; round++) {
      const nodes = [...'abcdefgz'];
      const pick = () => nodes[Math.floor(random() * nodes.length)] ?? 'a';
      const links = Array.from({ length: 4 + Math.floor(random() * 14) }, () => pick() + pick());
      const simple = links.filter(([a, b]) => a !== b);
      const maxLength = 1 + Math.floor(random() * 6);
      const { paths } = enumeratePaths(adjacencyOf(...simple), 'a', 'z', { ...BOUNDS, maxLength });
      expect(paths.map((path) => path.join(''))).toEqual(bruteForce(simple, 'a', 'z', maxLength));
    }
  });
});
