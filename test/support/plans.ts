import type { Fragment } from '../../src/graph/compose/fragment.js';
import { parseFragment, parseOrderKey } from '../../src/graph/compose/fragment.js';
import type { ListPlan, Page, RecordPlan, RelationPlan } from '../../src/graph/compose/plan.js';
import { slotOf } from '../../src/graph/compose/plan.js';

/** The first entries of a list. */
export function firstPage(size: number): Page {
  return { size, backward: false, from: null };
}

/** What to read of a node: its id and these relations. */
export function recordOf(...relations: readonly RelationPlan[]): RecordPlan {
  return { columns: ['id'], relations };
}

/** A fragment with a body and an order as a file has them. */
export function fragmentOf(
  body: string,
  order = 'node.id',
  name = 'forum/forum-editions',
): Fragment {
  const header = ['What it reads.', '', 'parent: Forum', 'field: editions', 'node: ForumEdition'];
  const lines = [...header, `order: ${order}`].map((line) => `// ${line}`);
  return parseFragment(name, `${lines.join('\n')}\n${body}\n`);
}

/** A relationship field, all entries of it where nothing else is said. */
export function relationOf(fragment: Fragment, rest: Partial<RelationPlan> = {}): RelationPlan {
  return {
    slot: slotOf(fragment, {}),
    fragment,
    parameters: {},
    page: null,
    fingerprint: null,
    node: recordOf(),
    edge: null,
    keyed: true,
    total: false,
    ...rest,
  };
}

/** A root list of forums by id, all of them where nothing else is said. */
export function listOf(rest: Partial<ListPlan> = {}): ListPlan {
  return {
    name: 'Query.forums',
    label: 'Forum',
    condition: { kind: 'and', all: [] },
    order: [parseOrderKey('node.id')],
    page: firstPage(20),
    node: recordOf(),
    keyed: true,
    total: false,
    ...rest,
  };
}
