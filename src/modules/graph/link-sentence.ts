import { textsOf } from '../../graphql/property-values.js';
import { chooseLabel } from '../../names/label.js';
import type { RequestContext } from '../../server/context.js';
import { inWords } from '../../values/date-words.js';
import { NAMED_ENTITY } from './entities-and-links.statements.js';
import { sourcesOfStatements, type LabelledNode, type SourceRow } from './graph.statements.js';
import type { FoundLink } from './link.js';
import { verbOf } from './link-verbs.js';

/**
 * A link as an English sentence: the subject, the verb of the relationship and its role, the
 * object, when it holds, whether it was concluded, and who says so.
 *
 * @example
 * 'Viet Nam is a member of ASEAN, since 1995-07-28 (ASEAN Secretariat).'
 */
export async function sentenceOf(link: FoundLink, context: RequestContext): Promise<string> {
  const [source, target, ...statements] = await Promise.all([
    labelOf(link.sourceId, context),
    labelOf(link.targetId, context),
    ...link.statementIds.map((id) => context.batches.load(sourcesOfStatements, id)),
  ]);
  const validity = link.validity === null ? '' : `, ${inWords(link.validity)}`;
  const inferred = link.inferred ? ', as is concluded from' : '';
  const sources = [...new Set(statements.flat().map(sourceInWords))].sort();
  return `${source} ${verbOf(link.relationship, link.role)} ${target}${validity}${inferred} (${sources.join('; ')}).`;
}

async function labelOf(id: string, { loaders }: RequestContext): Promise<string> {
  const record = await loaders.loadKnown('Entity', NAMED_ENTITY, id);
  return textOf({
    id,
    languages: textsOf(record.get('labelLanguages')),
    texts: textsOf(record.get('labelTexts')),
  });
}

/** The publisher, or the document where no publisher is known, and the date of publication. */
function sourceInWords({ document, publisher, publishedOn }: SourceRow): string {
  const name = textOf(publisher ?? document);
  return publishedOn === null ? name : `${name}, ${publishedOn}`;
}

function textOf({ id, languages, texts }: LabelledNode): string {
  return chooseLabel(id, languages, texts, ['en']).text;
}
