import type { JsonObject } from "./json.ts";
import type { TokenType, TypedValue } from "./token-value.ts";

interface Described {
  /** Names joined by points: `color.mere`; empty for the whole file. */
  readonly path: string;
  readonly description?: string;
  /** True, or the reason and what to use instead. */
  readonly deprecated?: boolean | string;
  /** By reverse domain name; those that nobody here knows are kept as they came. */
  readonly extensions?: JsonObject;
}

/** One named value, every reference in it resolved. */
export type Token = Described &
  TypedValue & {
    readonly kind: "token";
    /** Path of the token whose value this one takes whole. */
    readonly alias?: string;
  };

/** Named tokens and groups. Their order is the file's. */
export interface TokenGroup extends Described {
  readonly kind: "group";
  /** The type of the tokens inside that name none themselves. */
  readonly type?: TokenType;
  /** The group's own value, at the path `group.$root`. */
  readonly root?: Token;
  readonly children: ReadonlyMap<string, Token | TokenGroup>;
}

/** Every token of a group, groups within groups included, in order. */
export const tokensOf = (group: TokenGroup): readonly Token[] => [
  ...(group.root ? [group.root] : []),
  ...[...group.children.values()].flatMap((child) =>
    child.kind === "token" ? [child] : tokensOf(child),
  ),
];
