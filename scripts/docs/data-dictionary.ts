// Writes docs/data-dictionary.md.
import { writeFileSync } from 'node:fs';

import { DICTIONARY_FILE, renderDataDictionary } from './render-data-dictionary.js';

writeFileSync(DICTIONARY_FILE, await renderDataDictionary());
