import type { EntityType } from '../../src/ontology/entity-types.js';
import { ENTITY_TYPES } from '../../src/ontology/entity-types.js';
import type { Source, StatementLine } from '../../src/import/format.js';
import type { Fact } from './facts.js';
import { factsOf } from './facts.js';
import type { Random } from './random.js';
import { anyDate } from './values.js';
import { LANGUAGES, TEXTS } from './words.js';
import type { Language } from './words.js';
import type { World } from './world.js';
import { idOf, randomOf } from './world.js';

/** How many entities a document speaks of that another has introduced, for each that it introduces. */
const RETOLD = 0.25;

/** The longest quote, in code points. */
const MAX_QUOTE = 60;

/** How much text a paragraph has, in code points. */
const PARAGRAPH = 600;

/** One document and what it states. */
export interface DocumentText {
  readonly source: Omit<Source, 'statements'>;
  readonly statements: readonly StatementLine[];
}

/** The document of a number: it introduces its share of the entities, and speaks of known ones. */
export function documentOf(world: World, index: number): DocumentText {
  const random = randomOf(world, 'Document', index, 'text');
  const language = random.pick(LANGUAGES);
  const telling = new Telling(world, random, language, idOf('Document', index));
  telling.tell(factsOf(world, 'Document', index));
  for (const type of ENTITY_TYPES) {
    if (type !== 'Document') tellOfType(world, type, index, random, telling);
  }
  return {
    source: {
      document: idOf('Document', index),
      language,
      publishedOn: random.chance(0.8) ? anyDate(random) : null,
      url: null,
      retrievedOn: null,
      sha256: null,
      characters: telling.characters,
    },
    statements: telling.statements,
  };
}

function tellOfType(
  world: World,
  type: EntityType,
  document: number,
  random: Random,
  telling: Telling,
): void {
  const documents = world.counts.Document;
  const count = world.counts[type];
  const first = Math.floor((document * count) / documents);
  const end = Math.floor(((document + 1) * count) / documents);
  for (let entity = first; entity < end; entity++) telling.tell(factsOf(world, type, entity));
  for (let told = first; told < end; told++) {
    if (random.chance(RETOLD)) telling.retell(factsOf(world, type, random.rank(count)));
  }
}

/** Gathers what a document states; what it has said already it does not say again. */
class Telling {
  readonly statements: StatementLine[] = [];
  readonly #said = new Set<string>();
  #position = 0;

  constructor(
    private readonly world: World,
    private readonly random: Random,
    private readonly language: Language,
    private readonly document: string,
  ) {}

  /** The length of the text that the quotes stand in, in code points. */
  get characters(): number {
    return this.#position + 1;
  }

  tell(facts: readonly Fact[]): void {
    for (const fact of facts) this.#state(fact);
  }

  /** Some of the facts, and of these every so often another value than the others have. */
  retell(facts: readonly Fact[]): void {
    for (const fact of facts) {
      if (!this.random.chance(0.4)) continue;
      const differs = fact.otherwise !== undefined && this.random.chance(0.3);
      this.#state(differs ? { ...fact, value: fact.otherwise?.(this.random) } : fact);
    }
  }

  #state(fact: Fact): void {
    const { otherwise: _, ...said } = fact;
    const key = JSON.stringify(said);
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.statements.push({ ...said, ...this.#evidence(fact) } as StatementLine);
  }

  #evidence(fact: Fact) {
    const method = this.random.weighted({ PRINTED: 78, INFERRED: 14, CURATED: 5, REFERENCE: 3 });
    const isQuoted = method === 'PRINTED' || (method === 'INFERRED' && this.random.chance(0.8));
    const isClaim = this.random.chance(0.12);
    return {
      ...(isQuoted ? this.#quote(fact) : { quote: null, locator: null }),
      confidence: this.random.int(50, 100) / 100,
      method,
      ...(method === 'INFERRED' ? { basis: 'Follows from the sample text.' } : {}),
      ...(isClaim ? { claimant: this.#claimant() } : {}),
      ...rankOf(this.random),
      ...flagsOf(this.random, fact, isClaim),
    };
  }

  #quote(fact: Fact) {
    const words = textOf(fact.value) ?? `${this.random.pick(TEXTS)[this.language]}`;
    const quote = Array.from(words).slice(0, MAX_QUOTE).join('').trim();
    const start = this.#position + this.random.int(3, 80);
    const end = start + Array.from(quote).length;
    this.#position = end;
    return { quote, locator: { paragraph: 1 + Math.floor(start / PARAGRAPH), start, end } };
  }

  #claimant(): string {
    return idOf('Organisation', this.random.rank(this.world.counts.Organisation));
  }
}

function rankOf(random: Random) {
  const rank = random.weighted({ NORMAL: 94, PREFERRED: 3, DEPRECATED: 3 });
  return rank === 'NORMAL' ? {} : { rank };
}

function flagsOf(random: Random, { value }: Fact, isClaim: boolean) {
  const flags = [
    ...(isClaim && random.chance(0.6) ? ['INTERESTED_PARTY'] : []),
    ...(hasAmbiguousCurrency(value) ? ['AMBIGUOUS_CURRENCY'] : []),
    ...(typeof value === 'string' && value.startsWith('XXXX') ? ['UNDATED_YEAR'] : []),
    ...(random.chance(0.02) ? ['SOURCE_ERROR'] : []),
  ];
  return flags.length === 0 ? {} : { flags };
}

function hasAmbiguousCurrency(value: unknown): boolean {
  return isObject(value) && value.currencyBasis === 'AMBIGUOUS';
}

/** The words of a value that a source prints; null for words of a vocabulary and relationships. */
function textOf(value: unknown): string | null {
  return isObject(value) && typeof value.text === 'string' ? value.text : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
