import { flag, textOrNull } from './cells.js';
import { defineStatement } from './statement.js';
import type { StatementRunner } from './statement.js';

/** What an import leaves behind for those who read. */
export interface GraphState {
  /** The version of the graph's content; null before the first import has ended. */
  readonly dataVersion: string | null;
  /** Whether a first import has written a part of the graph only; see `src/import/first-load.ts`. */
  readonly isLoading: boolean;
}

const graphStates = defineStatement<Record<never, never>, GraphState>({
  name: 'import/graph-state',
  parameters: [],
  decode: (row) => ({ dataVersion: textOrNull(row, 0), isLoading: flag(row, 1) }),
});

const NOTHING_IMPORTED: GraphState = { dataVersion: null, isLoading: false };

/** @throws StoreUnavailableError */
export async function readGraphState(runner: StatementRunner): Promise<GraphState> {
  const [state = NOTHING_IMPORTED] = await graphStates(runner, {});
  return state;
}
