import type { BreakingChange, GraphQLSchema } from 'graphql';
import {
  BreakingChangeType,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** A breaking change that is meant, as `schema/accepted-changes.json` lists it. */
export interface AcceptedChange {
  /** The change in the words of the check. */
  readonly change: string;
  /** Why clients have to live with it. */
  readonly reason: string;
}

/** What stands in the way of landing a schema; nothing where both lists are empty. */
export interface Verdict {
  /** Changes that break clients, neither announced by a deprecation nor accepted. */
  readonly broken: readonly string[];
  /** Acceptances without a reason, or of a change that there is not. */
  readonly stale: readonly string[];
}

/** Compares a schema with the one that landed last. */
export function judgeChanges(
  landed: GraphQLSchema,
  current: GraphQLSchema,
  accepted: readonly AcceptedChange[],
): Verdict {
  const unannounced = findBreakingChanges(landed, current)
    .filter((change) => !wasDeprecated(landed, change))
    .map(({ description }) => description);
  const meant = new Set(accepted.map(({ change }) => change));
  return {
    broken: unannounced.filter((change) => !meant.has(change)),
    stale: accepted
      .filter(({ change, reason }) => reason.trim() === '' || !unannounced.includes(change))
      .map(({ change }) => change),
  };
}

/** Whether what a change removes was deprecated when it landed. */
function wasDeprecated(landed: GraphQLSchema, { type, description }: BreakingChange): boolean {
  switch (type) {
    case BreakingChangeType.FIELD_REMOVED: {
      const [, owner = '', field = ''] = /^(\w+)\.(\w+) /.exec(description) ?? [];
      return isDeprecated(fieldOf(landed, owner, field));
    }
    case BreakingChangeType.ARG_REMOVED: {
      const [, owner = '', field = '', name] = /^(\w+)\.(\w+) arg (\w+) /.exec(description) ?? [];
      const found = fieldOf(landed, owner, field);
      const args = found !== undefined && 'args' in found ? found.args : [];
      return isDeprecated(args.find((arg) => arg.name === name));
    }
    case BreakingChangeType.VALUE_REMOVED_FROM_ENUM: {
      const [, value = '', owner = ''] =
        /^(\w+) was removed from enum type (\w+)/.exec(description) ?? [];
      const words = landed.getType(owner);
      return isEnumType(words) && isDeprecated(words.getValue(value));
    }
    default:
      return false;
  }
}

function fieldOf(schema: GraphQLSchema, owner: string, field: string) {
  const type = schema.getType(owner);
  const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
  return hasFields ? type.getFields()[field] : undefined;
}

interface Deprecable {
  readonly deprecationReason?: string | null | undefined;
}

function isDeprecated(member: Deprecable | null | undefined): boolean {
  return member?.deprecationReason != null;
}
