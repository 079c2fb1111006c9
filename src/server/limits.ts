import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { ASTVisitor, ValidationContext, ValidationRule } from 'graphql';
import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';

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
  return [
    knownOperationRule,
    maxDepthRule({
      n: limits.maxDepth,
      ignoreIntrospection: true,
      ...reject('depth', limits.maxDepth),
    }),
    maxAliasesRule({ n: limits.maxAliases, ...reject('aliases', limits.maxAliases) }),
    maxDirectivesRule({ n: limits.maxDirectives, ...reject('directives', limits.maxDirectives) }),
  ];
}

/** Refuses an operation that the schema has no root type for; executing it would be our fault. */
function knownOperationRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(
        new GraphQLError(`There is no ${node.operation}; the graph is read with queries.`, {
          nodes: node,
        }),
      );
    },
  };
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

/**
 * Refuses an operation with too many tokens before it is parsed. `body` is what the request
 * carries: the body of a POST, the query string of a GET.
 *
 * @throws GraphQLError `QUERY_TOO_COMPLEX`
 */
export function checkTokens(body: unknown, maximum: number): void {
  const source = typeof body === 'object' && body !== null && 'query' in body ? body.query : null;
  if (typeof source === 'string' && source.length > maximum && hasMoreTokens(source, maximum)) {
    throw queryTooComplex('tokens', maximum);
  }
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
