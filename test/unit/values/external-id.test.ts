import { describe, expect, test } from '@jest/globals';

import {
  ExternalIdError,
  readExternalId,
  type ExternalIdScheme,
} from '../../../src/values/external-id.js';

type Case = readonly [scheme: ExternalIdScheme, text: string, value: string];

const SPELLINGS: readonly Case[] = [
  ['ISO_3166_1_ALPHA_2', ' vn ', 'VN'],
  ['ISO_3166_1_ALPHA_3', 'vnm', 'VNM'],
  ['ISO_3166_1_NUMERIC', '004', '004'],
  ['ISO_3166_2', 'cn-gd', 'CN-GD'],
  ['ISO_3166_2', 'CN GD', 'CN-GD'],
  ['UN_LOCODE', 'CN SZX', 'CNSZX'],
  ['WIKIDATA', 'q7768', 'Q7768'],
  ['WIKIDATA', 'https://www.wikidata.org/wiki/Q7768', 'Q7768'],
  ['LEI', '5493 001k jtii gc8y 1r12', '5493001KJTIIGC8Y1R12'],
  ['LEI', '5493-001KJTIIGC8Y1R-12', '5493001KJTIIGC8Y1R12'],
  ['USCC', '91350100 M000100Y43', '91350100M000100Y43'],
  ['GEONAMES', '1795565', '1795565'],
  ['ROR', 'https://ror.org/05DXPS055', '05dxps055'],
  ['DOI', 'doi:10.1000/ABC-def', '10.1000/abc-def'],
  ['DOI', 'https://doi.org/10.1000/182', '10.1000/182'],
  ['ISNI', '0000 0001 2103 2683', '0000000121032683'],
  ['ORCID', '0000000218250097', '0000-0002-1825-0097'],
  ['ORCID', 'https://orcid.org/0000-0002-1694-233x', '0000-0002-1694-233X'],
  ['ISO_3166_1_ALPHA_2', 'ＶＮ', 'VN'],
];

const MALFORMED: readonly (readonly [ExternalIdScheme, string])[] = [
  ['ISO_3166_1_ALPHA_2', 'V'],
  ['ISO_3166_1_ALPHA_2', ''],
  ['ISO_3166_1_ALPHA_3', 'VN1'],
  ['ISO_3166_1_NUMERIC', '4'],
  ['ISO_3166_2', 'CN-'],
  ['UN_LOCODE', 'CNSZ1'],
  ['WIKIDATA', 'P31'],
  ['WIKIDATA', 'Q0'],
  ['LEI', '5493001KJTIIGC8Y1R1'],
  ['USCC', '91350100I000100Y43'],
  ['GEONAMES', '-1'],
  ['ROR', '15dxps055'],
  ['DOI', '11.1000/182'],
  ['ISNI', '0000 0001 2103 268'],
  ['ORCID', '0000-0002-1825-00977'],
  ['WIKIDATA', "Q1'}) DETACH DELETE n //"],
];

const MISTYPED: readonly (readonly [ExternalIdScheme, string])[] = [
  ['LEI', '5493001KJTIIGC8Y1R21'],
  ['USCC', '91350100M000100Y34'],
  ['ROR', '05dxps056'],
  ['ISNI', '0000 0001 2103 2684'],
  ['ORCID', '0000-0002-1825-0079'],
];

describe('readExternalId', () => {
  test.each(SPELLINGS)('takes %s %p for %p', (scheme, text, value) => {
    expect(readExternalId(scheme, text)).toBe(value);
    expect(readExternalId(scheme, value)).toBe(value);
  });

  test.each(MALFORMED)('refuses %s %p and says what it asks for', (scheme, text) => {
    const read = () => readExternalId(scheme, text);
    expect(read).toThrow(ExternalIdError);
    expect(read).toThrow(new RegExp(`^not an identifier of ${scheme}: `));
  });

  test.each(MISTYPED)('refuses %s %p for its check characters', (scheme, text) => {
    const read = () => readExternalId(scheme, text);
    expect(read).toThrow(ExternalIdError);
    expect(read).toThrow(`the check characters of this ${scheme} do not fit the rest`);
  });
});
