import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { ValidationContext, ValidationRule } from 'graphql';
import { Lexer, Source, TokenKind } from 'graphql';

import { queryTooComplex } from '../graphql/errors.js';

/** What one operation may hold at most; see `config.ts` for the settings. */
export interface OperationLimits {
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
  readonly maxTokens: number;
}

/** Validation rules for depth, aliases and directives; introspection may be as deep as it likes. */
export function limitRules(limits: OperationLimits): readonly ValidationRule[] {
  const rules = [
    maxDepthRule({
      n: limits.maxDepth,
      ignoreIntrospection: true,
      ...reject('depth', limits.maxDepth),
    }),
    maxAliasesRule({ n: limits.maxAliases, ...reject('aliases', limits.maxAliases) }),
    maxDirectivesRule({ n: limits.maxDirectives, ...reject('directives', limits.maxDirectives) }),
  ];
  return rules;
}

function reject(limit: string, maximum: number) {
  return {
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null) => {
        context?.reportError(queryTooComplex(limit, maximum));
      },
    ],
  };
}

/** Refuses an operation with too many tokens before it is parsed. */
export function tokenLimit(maximum: number): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveSource: ({ source }) => {
          if (hasMoreTokens(source, maximum)) throw queryTooComplex('tokens', maximum);
          return Promise.resolve();
        },
      }),
  };
}

function hasMoreTokens(source: string, maximum: number): boolean {
  const lexer = new Lexer(new Source(source));
  try {
    for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count++) {
      if (count >= maximum) return true;
    }
  } catch {
    return false;
  }
  return false;
}
