import { hexOf, parseHex } from "../hex.ts";
import type { Rgb, Swatch } from "../swatch.ts";
import { InvalidTokenError } from "./invalid-token-error.ts";
import { own } from "./json.ts";
import { printExtension, printExtensionKey } from "./print-extension.ts";
import { tokensOf, type Token, type TokenGroup } from "./token.ts";
import type { ColorValue } from "./token-value.ts";

/**
 * The brand's swatches: every color token of one group, by default the group `color`.
 *
 * A swatch is named by its path inside the group, parted by hyphens: `color.tint.mere` is
 * `tint-mere`. Inks are authored in the extension `uk.livery.print` and never converted, so a
 * color without them, with an ink outside 0 to 100, outside opaque sRGB, or with a hex that
 * belongs to another color is an InvalidTokenError `token/print` with the token's path.
 */
export function swatchesFromTokens(
  file: TokenGroup,
  groupName = "color",
): readonly Swatch[] {
  const group = file.children.get(groupName);
  if (group?.kind !== "group")
    throw new InvalidTokenError(
      "token/print",
      groupName,
      `Cannot find the group "${groupName}": swatches are the color tokens inside it`,
    );
  const swatches = tokensOf(group).map((token) => readSwatch(token, group));
  const names = new Set<string>();
  for (const { name } of swatches) {
    if (names.has(name))
      throw new InvalidTokenError(
        "token/print",
        group.path,
        `Cannot name two swatches "${name}": rename one of the tokens in "${group.path}"`,
      );
    names.add(name);
  }
  return swatches;
}

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function readSwatch(token: Token, group: TokenGroup): Swatch {
  if (token.type !== "color")
    throw fault(token, `it is a ${token.type} and not a color, move it out`);
  const name = token.path.slice(group.path.length + 1).replaceAll(".", "-");
  if (!kebab.test(name))
    throw fault(token, `the name "${name}" is not kebab-case, rename it`);
  const extension =
    token.extensions && own(token.extensions, printExtensionKey);
  if (extension === undefined)
    throw fault(
      token,
      `it has no inks, author cmyk.coated and cmyk.uncoated under "${printExtensionKey}"`,
    );
  const print = printExtension.safeParse(extension);
  if (!print.success) {
    const [issue] = print.error.issues;
    const place = (issue?.path ?? []).map(String).join(".");
    throw fault(
      token,
      `"${place}" under "${printExtensionKey}" is wrong, ${(issue?.message ?? "").replace("Invalid input: ", "")}`,
    );
  }
  const { cmyk, spot, role, title } = print.data;
  return {
    name,
    title,
    role,
    srgb: readSrgb(token, token.value),
    cmykCoated: cmyk.coated.values,
    cmykUncoated: cmyk.uncoated.values,
    ...(spot === undefined ? {} : { spot: spot.name }),
  };
}

/** How far a component may lie from a 255th: files carry four decimals. */
const tolerance = 0.02;

function readSrgb(token: Token, color: ColorValue): Rgb {
  if (color.colorSpace !== "srgb" || (color.alpha ?? 1) !== 1)
    throw fault(token, "a swatch is an opaque color of the space srgb");
  const channel = (component: number | "none"): number => {
    const scaled = component === "none" ? Number.NaN : component * 255;
    const rounded = Math.round(scaled);
    if (!(Math.abs(scaled - rounded) <= tolerance))
      throw fault(
        token,
        `the component "${component}" is no whole channel of 255, write four decimals`,
      );
    return rounded;
  };
  const [red, green, blue] = color.components;
  const srgb: Rgb = [channel(red), channel(green), channel(blue)];
  if (color.hex !== undefined && hexOf(parseHex(color.hex)) !== hexOf(srgb))
    throw fault(
      token,
      `its hex "${color.hex}" is not its components "${hexOf(srgb)}", make them one color`,
    );
  return srgb;
}

const fault = (token: Token, reason: string): InvalidTokenError =>
  new InvalidTokenError(
    "token/print",
    token.path,
    `Cannot make a swatch of "${token.path}": ${reason}`,
  );
