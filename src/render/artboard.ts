/**
 * The artboard: the unmeasured tree that a template returns, its components called and its
 * fragments opened. It holds what the template said and nothing that layout decides.
 */
import {
  elementTags,
  type ArtboardProps,
  type BoxProps,
  type CodeProps,
  type MarkProps,
  type PhotoProps,
  type SpanProps,
  type TextProps,
  type VectorProps,
} from "#templates";
import { Fragment, isValidElement, type ReactNode } from "react";
import { TemplateError } from "./errors.ts";

/** A part of a paragraph. */
export interface TextPart extends Omit<SpanProps, "children"> {
  readonly text: string;
}

/** One element of an artboard. */
export type ArtboardNode =
  | {
      readonly kind: "box";
      readonly props: BoxProps;
      readonly children: readonly ArtboardNode[];
    }
  | {
      readonly kind: "text";
      readonly props: TextProps;
      readonly parts: readonly TextPart[];
    }
  | { readonly kind: "photo"; readonly props: PhotoProps }
  | { readonly kind: "mark"; readonly props: MarkProps }
  | { readonly kind: "vector"; readonly props: VectorProps }
  | { readonly kind: "code"; readonly props: CodeProps };

/** One page, unmeasured. */
export interface Artboard {
  readonly props: ArtboardProps;
  readonly children: readonly ArtboardNode[];
}

interface Tagged {
  readonly tag: string;
  readonly props: Record<string, unknown>;
}

/** Reads one page from what a template returned. */
export function readArtboard(template: string, node: ReactNode): Artboard {
  const [root, ...others] = expand(template, node);
  if (
    !root ||
    typeof root === "string" ||
    others.length > 0 ||
    root.tag !== elementTags.artboard
  ) {
    throw new TemplateError(
      `Template "${template}" must return one Artboard for each page`,
    );
  }
  return { props: {}, children: childrenOf(template, root) };
}

/** Reads elements that stand for themselves: a part of a page. */
export const readElements = (
  where: string,
  node: ReactNode,
): readonly ArtboardNode[] => nodesOf(where, expand(where, node));

/** Calls components and opens fragments until only elements and strings are left. */
function expand(
  template: string,
  node: ReactNode,
): readonly (Tagged | string)[] {
  if (node === null || node === undefined || typeof node === "boolean")
    return [];
  if (typeof node === "string" || typeof node === "number")
    return [String(node)];
  if (Array.isArray(node))
    return node.flatMap((child: ReactNode) => expand(template, child));
  if (!isValidElement<Record<string, unknown>>(node)) {
    throw new TemplateError(
      `Template "${template}" returned ${typeof node} instead of elements`,
    );
  }
  const { type, props } = node;
  if (type === Fragment) return expand(template, contentOf(props));
  if (typeof type === "string") return [{ tag: type, props }];
  if (typeof type !== "function") {
    throw new TemplateError(
      `Template "${template}" uses a component that is not a function`,
    );
  }
  return expand(template, call(template, type, props));
}

function call(
  template: string,
  component: unknown,
  props: Record<string, unknown>,
): ReactNode {
  const render = component as (props: Record<string, unknown>) => ReactNode;
  try {
    return render(props);
  } catch (cause) {
    throw new TemplateError(
      `Template "${template}" failed in ${render.name || "a component"}: components must be pure functions without hooks`,
      { cause },
    );
  }
}

/** React types children as unknown props; this is where they become nodes again. */
const contentOf = (props: Record<string, unknown>) =>
  props["children"] as ReactNode;

const childrenOf = (
  template: string,
  { props }: Tagged,
): readonly ArtboardNode[] =>
  nodesOf(template, expand(template, contentOf(props)));

function nodesOf(
  template: string,
  elements: readonly (Tagged | string)[],
): readonly ArtboardNode[] {
  return elements.map((child) => {
    if (typeof child === "string") {
      throw new TemplateError(
        `Template "${template}" has "${child}" outside a Text`,
      );
    }
    return readNode(template, child);
  });
}

function readNode(template: string, element: Tagged): ArtboardNode {
  const { tag } = element;
  // The element functions are the only makers of these tags, and they type their props.
  const props = element.props as never;
  switch (tag) {
    case elementTags.box:
      return { kind: "box", props, children: childrenOf(template, element) };
    case elementTags.text:
      return { kind: "text", props, parts: partsOf(template, element) };
    case elementTags.photo:
      return { kind: "photo", props };
    case elementTags.mark:
      return { kind: "mark", props };
    case elementTags.vector:
      return { kind: "vector", props };
    case elementTags.code:
      return { kind: "code", props };
    default:
      throw new TemplateError(
        `Template "${template}" uses <${tag}>: choose one of ${Object.values(elementTags).join(", ")}`,
      );
  }
}

function partsOf(template: string, element: Tagged): readonly TextPart[] {
  return expand(template, contentOf(element.props)).flatMap(
    (child): TextPart[] => {
      if (typeof child === "string") return [{ text: child }];
      if (child.tag !== elementTags.span) {
        throw new TemplateError(
          `Template "${template}" has <${child.tag}> inside a Text: use a Span`,
        );
      }
      const { weight, swatch, language } = child.props as SpanProps;
      const text = partsOf(template, child)
        .map((part) => part.text)
        .join("");
      return [
        {
          text,
          ...(weight && { weight }),
          ...(swatch && { swatch }),
          ...(language && { language }),
        },
      ];
    },
  );
}
