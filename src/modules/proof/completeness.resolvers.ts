import type {
  DocumentShareResolvers,
  MethodShare,
  QueryResolvers,
} from '../../graphql/__generated__/resolver-types.js';
import type { EntityType } from '../../ontology/entity-types.js';
import { typeOfWord } from '../../ontology/entity-types.js';
import { METHODS_BY_STRENGTH } from '../../ontology/statement-choice.js';
import { incomingProperties, statableProperties } from '../../ontology/stated-properties.js';
import type { FieldModel } from './completeness.model.js';
import type { Evidence } from './report.statements.js';
import {
  countEntitiesByType,
  documentsByProperty,
  evidenceByIncomingProperty,
  evidenceByProperty,
} from './report.statements.js';

type Field = Pick<FieldModel, 'property' | 'incoming'>;

/** How far a type is filled: three statements, and a fourth where documents are asked for. */
export const completeness: NonNullable<QueryResolvers['completeness']> = async (
  _source,
  args,
  { store },
) => {
  const type = typeOfWord(args.type);
  const parameters = { type, methods: METHODS_BY_STRENGTH };
  const [[entities = 0], outgoing, incoming] = await Promise.all([
    countEntitiesByType(store, { type }),
    evidenceByProperty(store, parameters),
    evidenceByIncomingProperty(store, parameters),
  ]);
  let reading: ReturnType<typeof documentsByProperty> | undefined;
  const documentsOf = async (field: Field) => {
    reading ??= documentsByProperty(store, { type });
    return (await reading).filter((row) => isSame(row, field));
  };
  const fields = fieldsOf(type).map((field): FieldModel => {
    const found = (field.incoming ? incoming : outgoing).filter(
      ({ property }) => property === field.property,
    );
    const stated = found.reduce((sum, row) => sum + row.entities, 0);
    return {
      ...field,
      stated,
      missing: entities - stated,
      methods: METHODS_BY_STRENGTH.map((method, strength) => shareOf(method, strength, found)),
      documents: () => documentsOf(field),
    };
  });
  return { entities, fields };
};

function fieldsOf(type: EntityType): readonly Field[] {
  return [
    ...statableProperties(type).map((property) => ({ property, incoming: false })),
    ...incomingProperties(type).map((property) => ({ property, incoming: true })),
  ];
}

function isSame(a: Field, b: Field): boolean {
  return a.property === b.property && a.incoming === b.incoming;
}

function shareOf(
  method: MethodShare['method'],
  strength: number,
  found: readonly Evidence[],
): MethodShare {
  const stated = found.reduce((sum, row) => sum + row.entities, 0);
  const entities = found.find((row) => row.strength === strength)?.entities ?? 0;
  return { method, entities, share: stated === 0 ? 0 : entities / stated };
}

/** The document of a share: all documents of a report are read together. */
export const documentOfShare: NonNullable<DocumentShareResolvers['document']> = (
  { documentId },
  _args,
  { loaders, reader },
  info,
) => loaders.loadKnown('Document', reader.plan('Document', info), documentId);
