import { describe, expect, test } from '@jest/globals';
import { getNamedType, isInterfaceType, isListType, isNonNullType, isObjectType } from 'graphql';

import { bindsEdge } from '../../src/graph/compose/compose.js';
import { fragments, schema } from '../support/schema.js';

/** The types that are read from a node of the graph: everything with an id, names and external ids. */
const records = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .filter((type) => 'id' in type.getFields() || ['Name', 'ExternalId'].includes(type.name));

const isRecord = (name: string): boolean =>
  records.some((type) => type.name === name || `${type.name}Connection` === name);

/** `Type.field` of every field of a record that leads to other records. */
const relationshipFields = records.flatMap((type) =>
  Object.values(type.getFields())
    .filter((field) => isRecord(getNamedType(field.type).name))
    .map((field) => ({ type, field })),
);

describe('the fragments of cypher/', () => {
  test.each(fragments)('$name answers $parent.$field of the schema', ({ parent, field, node }) => {
    const type = schema.getType(parent === 'Edge' ? 'EntityEdge' : parent);
    if (!isObjectType(type) && !isInterfaceType(type))
      throw new Error(`There is no type ${parent}`);
    const named = getNamedType(type.getFields()[field]?.type);
    expect([node, `${node}Connection`]).toContain(named?.name);
  });

  test('answer every relationship field, each once', () => {
    const owners = relationshipFields.map(({ type, field }) => ({
      field: `${type.name}.${field.name}`,
      answeredBy: fragments.filter(
        (fragment) =>
          fragment.field === field.name &&
          [type, ...type.getInterfaces()].some(({ name }) => name === fragment.parent),
      ).length,
    }));
    expect(owners.filter(({ answeredBy }) => answeredBy !== 1)).toEqual([]);
  });

  test('bind the edge for every connection of entities, so that its role and statements can be read', () => {
    const ofEntities = fragments.filter(({ parent, field, node, match }) => {
      const type = schema.getType(parent);
      if (node === 'Statement' || parent === 'Edge' || isPath(match)) return false;
      if (!isObjectType(type) && !isInterfaceType(type)) return false;
      return getNamedType(type.getFields()[field]?.type)?.name.endsWith('Connection');
    });
    expect(ofEntities.filter((fragment) => !bindsEdge(fragment)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  test('have a total order: the id of the node, and what tells two ways to it apart', () => {
    const loose = fragments.filter(({ order, match, node, parent, field }) => {
      const keys = order.map(({ expression }) => expression);
      if (node === 'Name') return keys.at(-1) !== 'node.kind';
      const type = schema.getType(parent);
      const isOne =
        (isObjectType(type) || isInterfaceType(type)) &&
        !getNamedType(type.getFields()[field]?.type)?.name.endsWith('Connection') &&
        !isList(type.getFields()[field]?.type);
      const edge = isOne || !match.includes('[edge') || keys.includes('edge.key');
      return !keys.includes('node.id') || !edge || order.at(-1)?.nullable === true;
    });
    expect(loose.map(({ name }) => name)).toEqual([]);
  });
});

/** True for a way of any number of steps, of which no single relationship can speak. */
function isPath(match: string): boolean {
  return /\*\d/.test(match);
}

function isList(type: unknown): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
