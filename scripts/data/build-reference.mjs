/**
 * Writes the reference data on countries: every entry of ISO 3166-1 as a Place with its codes,
 * named in the project's languages by the Unicode CLDR. Nothing here comes from memory: the codes
 * are those of `i18n-iso-countries`, the names and groupings those of the CLDR packages.
 *
 *   npm run data:reference
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const iso = require('i18n-iso-countries');
const isoEnglish = require('i18n-iso-countries/langs/en.json').countries;
const containment = require('cldr-core/supplemental/territoryContainment.json').supplemental
  .territoryContainment;
const cldrVersion = require('cldr-core/package.json').version;

const DATA = fileURLToPath(new URL('../../data/', import.meta.url));
const CLDR_DOCUMENT = `document:unicode-cldr-${cldrVersion.replaceAll('.', '-')}`;
const ISO_DOCUMENT = 'document:iso-3166-1';

/** The CLDR code of the region that all members of ASEAN lie in. */
const SOUTH_EAST_ASIA = '035';
const SOUTH_EAST_ASIA_ID = 'place:southeast-asia';

/** Not in ISO 3166-1: codes that users of the standard assign to themselves. */
const USER_ASSIGNED = new Set(['XK']);

/** Observer states of the United Nations; with its members they are the entries of kind COUNTRY. */
const UN_OBSERVER_STATES = ['PS', 'VA'];
const STATES = new Set([...containment.UN._contains, ...UN_OBSERVER_STATES]);

/** Entries whose short CLDR name is the usual one; the longer name is their official one. */
const USUALLY_SHORT = new Set(['HK', 'MO', 'MM']);

/** Ids that do not follow the CLDR name: the spelling of ISO 3166, the UN and ASEAN. */
const SLUGS = new Map([['VN', 'viet-nam']]);

/** Entries that ISO 3166-2 also lists as subdivisions of another: special administrative regions. */
const PARTS = [
  ['HK', 'CN'],
  ['MO', 'CN'],
];

const TERRITORIES = {
  en: require('cldr-localenames-full/main/en/territories.json').main.en,
  zh: require('cldr-localenames-full/main/zh/territories.json').main.zh,
  vi: require('cldr-localenames-full/main/vi/territories.json').main.vi,
  id: require('cldr-localenames-full/main/id/territories.json').main.id,
};
const LANGUAGES = Object.keys(TERRITORIES);

/** The names that the CLDR gives a code in a language, with their kinds; the label comes first. */
function cldrNames(code, language) {
  const { territories } = TERRITORIES[language].localeDisplayNames;
  const names = new Map();
  const short = territories[`${code}-alt-short`];
  const usuallyShort = USUALLY_SHORT.has(code) && short !== undefined;
  names.set(usuallyShort ? short : territories[code], 'PREFERRED');
  const rest = [
    [territories[code], usuallyShort ? 'OFFICIAL' : 'SHORT'],
    [short, short === short?.toUpperCase() && language !== 'zh' ? 'ACRONYM' : 'SHORT'],
    [territories[`${code}-alt-variant`], 'SHORT'],
  ];
  for (const [text, kind] of rest) {
    if (text !== undefined && !names.has(text)) names.set(text, kind);
  }
  return [...names].map(([text, kind]) => ({ text, language, kind }));
}

function idOf(code) {
  const name = cldrNames(code, 'en')[0].text;
  const slug =
    SLUGS.get(code) ??
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/\(.*?\)/g, '')
      .replaceAll('&', ' and ')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
  return `place:${slug}`;
}

function statement(subject, property, value) {
  return {
    subject,
    property,
    value,
    quote: null,
    locator: null,
    confidence: 1,
    method: 'REFERENCE',
  };
}

function relation(subject, property, object) {
  return {
    subject,
    property,
    object,
    quote: null,
    locator: null,
    confidence: 1,
    method: 'REFERENCE',
  };
}

function writeLines(path, lines) {
  writeFileSync(`${DATA}${path}`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

const codes = Object.keys(iso.getAlpha2Codes())
  .filter((code) => !USER_ASSIGNED.has(code))
  .sort();

const ids = new Set(codes.map((code) => idOf(code)));
if (ids.size !== codes.length) throw new Error('two entries of ISO 3166-1 would share an id');

const englishNames = codes.flatMap((code) => [isoEnglish[code]].flat());

const entities = codes.map((code) => ({ id: idOf(code), type: 'Place' }));
entities.push({
  id: SOUTH_EAST_ASIA_ID,
  type: 'Place',
  note: 'The region of the CLDR and of UN M49, not the organisation ASEAN.',
});

const names = codes.flatMap((code) =>
  LANGUAGES.flatMap((language) =>
    cldrNames(code, language).map((name) => statement(idOf(code), 'name', name)),
  ),
);
names.push(
  ...LANGUAGES.flatMap((language) =>
    cldrNames(SOUTH_EAST_ASIA, language).map((name) => statement(SOUTH_EAST_ASIA_ID, 'name', name)),
  ),
  statement(SOUTH_EAST_ASIA_ID, 'kind', 'REGION'),
  ...containment[SOUTH_EAST_ASIA]._contains.map((code) =>
    relation(idOf(code), 'partOf', SOUTH_EAST_ASIA_ID),
  ),
);

const register = codes.flatMap((code) => {
  const id = idOf(code);
  const known = new Set(cldrNames(code, 'en').map(({ text }) => text));
  const others = [isoEnglish[code]]
    .flat()
    .filter(
      (text) => !known.has(text) && englishNames.filter((name) => name === text).length === 1,
    );
  return [
    statement(id, 'kind', STATES.has(code) ? 'COUNTRY' : 'TERRITORY'),
    ...others.map((text) => statement(id, 'name', { text, language: 'en', kind: 'SHORT' })),
    statement(id, 'externalId', { scheme: 'ISO_3166_1_ALPHA_2', value: code }),
    statement(id, 'externalId', { scheme: 'ISO_3166_1_ALPHA_3', value: iso.alpha2ToAlpha3(code) }),
    statement(id, 'externalId', { scheme: 'ISO_3166_1_NUMERIC', value: iso.alpha2ToNumeric(code) }),
  ];
});
register.push(...PARTS.map(([part, whole]) => relation(idOf(part), 'partOf', idOf(whole))));

/** What a reference document states about itself. */
function aboutDocument(id, name, publisher, publisherName, url) {
  entities.push({ id, type: 'Document' }, { id: publisher, type: 'Publisher' });
  return [
    statement(id, 'name', { text: name, language: 'en', kind: 'OFFICIAL' }),
    statement(id, 'kind', 'REFERENCE'),
    statement(id, 'url', url),
    relation(id, 'publishedBy', publisher),
    ...publisherName.map(([language, text]) =>
      statement(publisher, 'name', { text, language, kind: 'OFFICIAL' }),
    ),
    statement(publisher, 'kind', 'REFERENCE'),
  ];
}

names.push(
  ...aboutDocument(
    CLDR_DOCUMENT,
    `Unicode Common Locale Data Repository ${cldrVersion}`,
    'publisher:unicode-consortium',
    [['en', 'Unicode Consortium']],
    'https://cldr.unicode.org/',
  ),
);
register.push(
  ...aboutDocument(
    ISO_DOCUMENT,
    'ISO 3166-1: Codes for the representation of names of countries and their subdivisions, part 1',
    'publisher:iso',
    [
      ['en', 'International Organization for Standardization'],
      ['zh', '国际标准化组织'],
      ['vi', 'Tổ chức Tiêu chuẩn hóa Quốc tế'],
      ['id', 'Organisasi Internasional untuk Standardisasi'],
    ],
    'https://www.iso.org/iso-3166-country-codes.html',
  ),
);

writeLines('entities/countries.jsonl', entities);
writeLines('statements/reference-country-names.jsonl', names);
writeLines('statements/reference-countries.jsonl', register);

// The id of the CLDR's document names its version: keep the manifest in step.
const manifestPath = `${DATA}manifest.json`;
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
const entry = manifest.sources.find(
  ({ statements }) => statements === 'statements/reference-country-names.jsonl',
);
if (entry.document !== CLDR_DOCUMENT) {
  entry.document = CLDR_DOCUMENT;
  writeFileSync(manifestPath, `${JSON.stringify(manifest, null, 2)}\n`);
}

console.log(
  `${entities.length} entities, ${names.length} statements of the CLDR, ${register.length} of ISO 3166-1`,
);
