import { fixed, machine, mebibytes, table } from '../tables.js';
import type { GraphCounts, ImportMeasurement } from './run.js';

const TITLES = { embedded: 'embedded', neo4j: 'Neo4j' } as const;
const WORKS = { import: 'import', load: 'plain load' } as const;

/** The committed report. */
export function importText(
  size: string,
  counts: GraphCounts,
  measurements: readonly ImportMeasurement[],
): string {
  const figures = (count: number): string => count.toLocaleString('en');
  return [
    '# Importing',
    '',
    'Written by `npm run bench -- --import`; [README.md](README.md) says what is measured.',
    '',
    `- ${machine('Neo4j with a heap of 1 GiB')}`,
    `- size ${size}: ${figures(counts.entities)} entities, ${figures(counts.statements)} statements, ${figures(counts.relationships)} relationships between entities; with those of statements, names and external ids ${figures(counts.allNodes)} nodes and ${figures(counts.allRelationships)} relationships`,
    '',
    ...table(
      [
        'engine, work',
        'seconds',
        'to the plain load',
        'CPU s',
        'server CPU s',
        'statements/s',
        'relationships/s',
        'all relationships/s',
        'peak RSS, MiB',
      ],
      measurements.map((measurement) => rowOf(measurement, counts, measurements)),
    ),
    '',
  ].join('\n');
}

function rowOf(
  measurement: ImportMeasurement,
  { statements, relationships, allRelationships }: GraphCounts,
  all: readonly ImportMeasurement[],
): readonly string[] {
  const { engine, work, seconds, cpuSeconds, serverCpuSeconds, peakRssBytes } = measurement;
  const plain = all.find((each) => each.engine === engine && each.work === 'load');
  const perSecond = (count: number): string => Math.round(count / seconds).toLocaleString('en');
  return [
    `${TITLES[engine]}, ${WORKS[work]}`,
    fixed(seconds),
    fixed(seconds / (plain?.seconds ?? NaN)),
    fixed(cpuSeconds),
    fixed(serverCpuSeconds ?? NaN),
    perSecond(statements),
    perSecond(relationships),
    perSecond(allRelationships),
    // NOTE: a plain load holds the whole graph besides, which says nothing.
    work === 'import' ? mebibytes(peakRssBytes) : '',
  ];
}
