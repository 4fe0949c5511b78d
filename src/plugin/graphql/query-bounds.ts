/** What a GraphQL query may look like before any of it is answered. It knows no rights. */
import {
  GraphQLError,
  Kind,
  parse,
  type ASTNode,
  type DocumentNode,
  type ValidationRule,
} from "graphql";

/** Longest request, in bytes: the longest query of a page of ours has 4,000. */
export const longestRequest = 100_000;

const deepestSelection = 12;
const mostAliases = 30;
const mostFields = 500;
const mostRootFields = 10;
const mostTokens = 10_000;

interface Tally {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}

const nothing: Tally = { depth: 0, fields: 0, aliases: 0 };

const together = (one: Tally, other: Tally): Tally => ({
  depth: Math.max(one.depth, other.depth),
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
});

const selectionsOf = (node: ASTNode) =>
  "selectionSet" in node ? (node.selectionSet?.selections ?? []) : [];

/** Counts a selection with the fragments that it spreads, each as often as it is spread. */
function tallyOf(
  node: ASTNode,
  fragments: (name: string) => ASTNode | null | undefined,
  budget: { left: number },
): Tally {
  let sum = nothing;
  for (const selection of selectionsOf(node)) {
    // A fragment in a fragment doubles: it is counted to the bound and no further.
    if (--budget.left < 0) break;
    const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
    const target = isSpread ? fragments(selection.name.value) : selection;
    const inner = target ? tallyOf(target, fragments, budget) : nothing;
    const isField = selection.kind === Kind.FIELD;
    sum = together(sum, {
      depth: inner.depth + (isField ? 1 : 0),
      fields: inner.fields + (isField ? 1 : 0),
      aliases: inner.aliases + (isField && selection.alias ? 1 : 0),
    });
  }
  return sum;
}

/**
 * What is too much about a query, if anything: deep, long, full of aliases, or many questions at once.
 *
 * It is asked before Payload weighs the query, since that takes minutes for fragments that double each
 * other. What cannot be parsed is left to the handler, which says where the mistake is.
 */
export function excessIn(query: string): string | undefined {
  const document = parsed(query);
  if (!document) return undefined;
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition]]
        : [],
    ),
  );
  const budget = { left: mostFields * 2 };
  const { aliases, depth, fields } = document.definitions
    .map((definition) =>
      tallyOf(definition, (name) => fragments.get(name), budget),
    )
    .reduce(together, nothing);
  const roots = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? selectionsOf(definition)
      : [],
  ).length;
  const isTooMuch =
    budget.left < 0 ||
    depth > deepestSelection ||
    fields > mostFields ||
    aliases > mostAliases ||
    roots > mostRootFields;
  return isTooMuch
    ? `Cannot answer a query with more than ${deepestSelection} levels, ${mostFields} fields, ${mostAliases} aliases or ${mostRootFields} questions at once: ask in several parts`
    : undefined;
}

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query, { maxTokens: mostTokens });
  } catch {
    return undefined;
  }
}

/** Shows the schema to people who have logged in, and to nobody else. */
export const introspectionFor =
  (isLoggedIn: boolean): ValidationRule =>
  (context) => ({
    Field({ name }) {
      if (!isLoggedIn && /^__(schema|type)$/.test(name.value))
        context.reportError(
          new GraphQLError("Log in to read the schema of this server"),
        );
    },
  });
