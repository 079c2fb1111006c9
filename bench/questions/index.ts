import type { Question } from '../question.js';
import { aliases } from './aliases.js';
import { flagship } from './flagship.js';
import { nestedFilter } from './nested-filter.js';

/** Every question, in the order of the report. */
export const QUESTIONS: readonly Question[] = [flagship, nestedFilter, aliases];
