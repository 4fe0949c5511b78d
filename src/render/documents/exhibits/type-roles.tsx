import { pt, type TypeRoleName } from "#brand";
import { Text } from "#templates";
import type { Book } from "../book.ts";
import { cell, cellHead } from "../book-type.tsx";
import type { WidePage } from "../pages/wide.tsx";

/** What each role is shown at, in points: their order, not their sizes on a sheet. */
const shownAt: readonly (readonly [role: TypeRoleName, size: number])[] = [
  ["display", 40],
  ["headline", 28],
  ["lead", 20],
  ["action", 16],
  ["body", 13],
  ["label", 12],
  ["legal", 10],
];

/** The jobs that type does, each set as it is set everywhere. */
export function typeRolesPage(book: Book): WidePage {
  const { brand, palette, words } = book;
  const { roles } = brand.typography;
  return {
    key: "type-roles",
    title: words.typeRoles,
    blocks: [
      {
        kind: "table",
        name: words.typeRoles,
        columns: [
          { width: pt(130) },
          { share: 1 },
          { width: pt(70) },
          { width: pt(100) },
        ],
        head: [
          words.typeRoles,
          words.sample,
          words.weight,
          words.lineHeight,
        ].map((text) => cellHead(book, text, { name: "column" })),
        rows: shownAt.map(([role, size]) => [
          cell(book, words.roles[role], { name: "role" }),
          <Text
            name="specimen"
            type={role}
            language={brand.languages[0] ?? book.language}
            size={pt(size)}
            swatch={palette.primary}
          >
            {brand.strapline}
          </Text>,
          cell(book, String(roles[role].weight), { name: "weight" }),
          cell(book, String(roles[role].lineHeight), { name: "line height" }),
        ]),
        hasRowHeads: true,
        gutter: pt(16),
        padding: pt(13),
        line: palette.tint,
        headLine: palette.primary,
      },
    ],
  };
}
