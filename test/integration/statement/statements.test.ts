import { fixtureStatements, type FixtureStatement } from '../../support/fixture-statements.js';
import { describeRootList, type FilterCase } from '../../support/root-list.js';

const STATEMENTS = fixtureStatements('every-type');

/** A filter that keeps what `isKept` says of the lines of the fixture. */
function keeps(
  name: string,
  filter: object,
  isKept: (statement: FixtureStatement) => boolean,
): FilterCase {
  return [name, filter, STATEMENTS.filter(isKept).map(({ id }) => id)];
}

describeRootList({
  field: 'statements',
  filterType: 'StatementFilter',
  all: STATEMENTS.map(({ id }) => id),
  named: false,
  filters: [
    keeps('id', { ids: [STATEMENTS[7]?.id] }, ({ id }) => id === STATEMENTS[7]?.id),
    keeps('subject', { subjects: ['tenure:alpha', 'tenure:gamma'] }, ({ subject }) =>
      ['tenure:alpha', 'tenure:gamma'].includes(subject),
    ),
    keeps('property', { properties: ['dates', 'broader'] }, ({ property }) =>
      ['dates', 'broader'].includes(property),
    ),
    keeps(
      'document',
      { documents: ['document:beta'] },
      ({ document }) => document !== 'document:alpha',
    ),
    keeps('method', { methods: ['REFERENCE', 'INFERRED'] }, ({ method }) =>
      ['REFERENCE', 'INFERRED'].includes(method),
    ),
    keeps('a flag among several', { flags: ['PLANNED', 'UNDATED_YEAR'] }, ({ flags }) =>
      (flags ?? []).includes('PLANNED'),
    ),
    keeps(
      'rank, never: a deprecated one is kept',
      { properties: ['founded'], subjects: ['organisation:alpha'] },
      ({ subject, property }) => subject === 'organisation:alpha' && property === 'founded',
    ),
  ],
});
