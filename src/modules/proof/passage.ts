import type {
  Passage,
  PassageUnavailable,
  StatementResolvers,
} from '../../graphql/__generated__/resolver-types.js';
import { numberOrNull, textOrNull } from '../../graph/cells.js';
import type { GraphRecord } from '../../graph/compose/decode.js';
import type { RecordPlan } from '../../graph/compose/plan.js';
import { checkBounds } from '../../graphql/errors.js';

/** The most code points shown on either side of a quote: a passage, never a document. */
const MAX_CONTEXT = 500;

const HASH_PLAN: RecordPlan = { columns: ['sha256'], relations: [] };

/** The quote of a statement within the text of its document. */
export const passage: NonNullable<StatementResolvers['passage']> = async (
  statement,
  { context },
  { loaders, texts },
) => {
  checkBounds('passage(context:)', context, 0, MAX_CONTEXT);
  const place = placeOf(statement);
  if (place === null) return unavailable('NO_QUOTE');
  const document = await loaders.load('Document', HASH_PLAN, statement.text('documentId'));
  const hash = document?.get('sha256') ?? null;
  if (typeof hash !== 'string') return unavailable('NO_HASH');
  const reading = await texts.read(hash);
  return 'unavailable' in reading
    ? unavailable(reading.unavailable)
    : passageAt(reading.characters, place, context);
};

/** Where a quote stands: code points from `start` to before `end`. */
export interface QuotePlace {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** The quote with up to `context` code points on either side, where the text has it at its place. */
export function passageAt(
  characters: readonly string[],
  { quote, start, end }: QuotePlace,
  context: number,
): Passage {
  const found = characters.slice(start, end).join('');
  if (found !== quote) return unavailable('QUOTE_DIFFERS');
  return {
    before: characters.slice(Math.max(0, start - context), start).join(''),
    quote: found,
    after: characters.slice(end, end + context).join(''),
    verified: true,
    unavailable: null,
  };
}

function placeOf(statement: GraphRecord): QuotePlace | null {
  const row = [statement.get('quote'), statement.get('start'), statement.get('end')];
  const [quote, start, end] = [textOrNull(row, 0), numberOrNull(row, 1), numberOrNull(row, 2)];
  return quote === null || start === null || end === null ? null : { quote, start, end };
}

function unavailable(reason: PassageUnavailable): Passage {
  return { before: null, quote: null, after: null, verified: false, unavailable: reason };
}
