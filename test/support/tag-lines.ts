import { withPdf } from "./pdf-reader.ts";

/** A node as pdf.js gives it. */
interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/**
 * The structure tree of a file as pdf.js reads it, a line for each element in reading order:
 * `H1 "Feed the caddy"`, `  Link "larkmere.example"`, `Figure (A caddy)`.
 */
export const tagLines = (bytes: Uint8Array): Promise<readonly string[]> =>
  withPdf(bytes, async (document) => {
    const lines: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const tree: Node | null = await page.getStructTree();
      const { items } = await page.getTextContent({
        includeMarkedContent: true,
        disableNormalization: true,
      });
      const texts = new Map<string, string>();
      let open = "";
      for (const item of items) {
        if ("str" in item)
          texts.set(
            open,
            (texts.get(open) ?? "") + item.str + (item.hasEOL ? " " : ""),
          );
        else open = item.id ?? "";
      }
      lines.push(
        ...(tree?.children ?? []).flatMap((node) => show(node, texts)),
      );
    }
    return lines;
  });

function show(
  node: Node,
  texts: ReadonlyMap<string, string>,
  indent = "",
): readonly string[] {
  const { role = "", alt, lang, children = [] } = node;
  const own = children
    .filter(({ type }) => type === "content")
    .map(({ id }) => texts.get(id ?? "") ?? "")
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  const line = [
    indent + role,
    ...(lang ? [`[${lang}]`] : []),
    ...(alt ? [`(${alt})`] : []),
    ...(own ? [JSON.stringify(own)] : []),
  ].join(" ");
  const elements = children.filter((child) => child.role !== undefined);
  return [
    line,
    ...elements.flatMap((child) => show(child, texts, `${indent}  `)),
  ];
}
