import { z } from "zod";

import type { TypeRole, TypeRoleName, Typography } from "../typography.ts";
import { InvalidTokenError } from "./invalid-token-error.ts";
import { own } from "./json.ts";
import type { Token, TokenGroup } from "./token.ts";

/** The key under which a typography token carries its OpenType features. */
export const typeExtensionKey = "uk.livery.type";

const typeExtension = z.object({ features: z.array(z.string()) });

const roleNames: readonly TypeRoleName[] = [
  "display",
  "headline",
  "lead",
  "body",
  "label",
  "action",
  "legal",
];

/**
 * A token file with one group `type` that holds the roles.
 *
 * The format wants a size, and a role has none (sizes come from the format that is filled), so
 * every role is written at 1 rem; its tracking in ems is then the same number of rem.
 */
export function tokensFromTypography(typography: Typography): TokenGroup {
  const family = typography.stacks.default ?? [];
  if (family.length === 0)
    throw new InvalidTokenError(
      "token/value",
      "type",
      'Cannot write type roles: the stack "default" names no family',
    );
  const type: TokenGroup = {
    kind: "group",
    path: "type",
    type: "typography",
    children: new Map(
      roleNames.map((name) => [
        name,
        toToken(name, typography.roles[name], family),
      ]),
    ),
  };
  return { kind: "group", path: "", children: new Map([["type", type]]) };
}

const toToken = (
  name: TypeRoleName,
  role: TypeRole,
  family: readonly string[],
): Token => ({
  kind: "token",
  path: `type.${name}`,
  type: "typography",
  value: {
    fontFamily: family,
    fontSize: { value: 1, unit: "rem" },
    fontWeight: role.weight,
    letterSpacing: { value: role.tracking, unit: "rem" },
    lineHeight: role.lineHeight,
  },
  extensions: { [typeExtensionKey]: { features: role.features } },
});

/**
 * The roles of a token file: the typography tokens of its group `type`.
 *
 * Tracking is the letter spacing as a share of the size, which must have the same unit. Features
 * come from the extension `uk.livery.type`; without it there are none. A missing role, a named
 * weight or a mix of units is an InvalidTokenError `token/value`.
 */
export function rolesFromTokens(
  file: TokenGroup,
): Readonly<Record<TypeRoleName, TypeRole>> {
  const group = file.children.get("type");
  const role = (name: TypeRoleName): TypeRole => {
    const token =
      group?.kind === "group" ? group.children.get(name) : undefined;
    if (token?.kind !== "token")
      throw fault(`type.${name}`, "no typography token has this path");
    return readRole(token);
  };
  return {
    display: role("display"),
    headline: role("headline"),
    lead: role("lead"),
    body: role("body"),
    label: role("label"),
    action: role("action"),
    legal: role("legal"),
  };
}

function readRole(token: Token): TypeRole {
  if (token.type !== "typography")
    throw fault(token.path, `it is a ${token.type} and not a typography token`);
  const { fontSize, letterSpacing, fontWeight, lineHeight } = token.value;
  if (typeof fontWeight !== "number")
    throw fault(
      token.path,
      `write the weight "${fontWeight}" as a number from 1 to 1000`,
    );
  if (letterSpacing.value !== 0 && letterSpacing.unit !== fontSize.unit)
    throw fault(token.path, "give fontSize and letterSpacing the same unit");
  if (fontSize.value <= 0)
    throw fault(token.path, `the size "${fontSize.value}" is not above 0`);
  const extension = token.extensions && own(token.extensions, typeExtensionKey);
  const type = typeExtension.safeParse(extension ?? { features: [] });
  if (!type.success)
    throw fault(token.path, `"${typeExtensionKey}" holds no list of features`);
  return {
    weight: fontWeight,
    lineHeight,
    tracking: letterSpacing.value / fontSize.value,
    features: type.data.features,
  };
}

const fault = (path: string, reason: string): InvalidTokenError =>
  new InvalidTokenError(
    "token/value",
    path,
    `Cannot read the type role at "${path}": ${reason}`,
  );
