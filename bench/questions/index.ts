import type { Question } from '../question.js';
import { aliases } from './aliases.js';
import { deepPage } from './deep-page.js';
import { entity } from './entity.js';
import { filteredPage } from './filtered-page.js';
import { flagship } from './flagship.js';
import { forumTree } from './forum-tree.js';
import { largestProjects } from './largest-projects.js';
import { neighbourhood } from './neighbourhood.js';
import { nestedFilter } from './nested-filter.js';
import { search } from './search.js';
import { shortestPath } from './shortest-path.js';
import { statements } from './statements.js';
import { sums } from './sums.js';

/** Every question, in the order of the report. */
export const QUESTIONS: readonly Question[] = [
  flagship,
  entity,
  largestProjects,
  deepPage,
  forumTree,
  sums,
  search,
  nestedFilter,
  shortestPath,
  neighbourhood,
  aliases,
  filteredPage,
  statements,
];
