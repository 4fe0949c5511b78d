import { pt, type Photograph, type VectorArt } from "#brand";
import { z } from "zod";
import {
  defineTemplate,
  textSlot,
  type SlotMeta,
  type TemplateInput,
} from "../define-template.ts";
import { Box, Code, Photo, Text, Vector } from "../elements.tsx";
import type { FlowBlock } from "../flow.ts";
import type { ReactElement } from "react";
import { altOf } from "../parts/part.ts";
import { phone, shortUrl } from "../parts/slots.ts";
import {
  alternativePalette,
  highContrast,
  type AlternativePalette,
} from "./alternative-palette.ts";
import { easyReadExamples } from "./alternatives.examples.ts";
import { legalBlocks } from "./legal-blocks.tsx";
import { sheetPages } from "./sheet.tsx";

/** Characters of a line: fifteen words are seldom more. */
const mostCharacters = 110;
const mostLines = 24;

/** One idea a line. A line that is set for one output has no picture of its own. */
const easyReadSlot = z
  .array(
    z.object({
      text: z.string().min(1).max(mostCharacters),
      photograph: z.string().optional(),
    }),
  )
  .min(1)
  .max(mostLines)
  .meta({ label: "Easy-read lines", policy: "locked" } satisfies SlotMeta);

interface EasyReadCopy {
  readonly easyReadTitle: string;
  readonly easyRead: readonly {
    readonly text: string;
    readonly photograph?: string | undefined;
  }[];
  readonly shortUrl: string;
  readonly phone: string;
}

type Input = TemplateInput<EasyReadCopy, object>;

/** Sizes in points: 18 to read by, 16 at the end; Easy Read asks for 14 at least. */
const sizes = { title: pt(38), line: pt(20), contact: pt(22), small: pt(16) };
const picture = { width: pt(180), height: pt(136) };
const gutter = pt(24);

/** Pictures at the start of the line, short sentences beside them, in words of their own. */
export const easyRead = defineTemplate({
  name: "easy-read",
  title: "Easy read",
  description:
    "The campaign in short sentences of its own, each beside a picture, on A4 pages.",
  version: "1.0.0",
  formats: ["a4"],
  slots: {
    easyReadTitle: textSlot("Easy-read title", 60),
    easyRead: easyReadSlot,
    shortUrl,
    phone,
  },
  options: {},
  examples: easyReadExamples,
  standard: { leastSize: pt(14), leastContrast: highContrast, mostWords: 15 },
  treatment: () => ({ changes: ["crop"], showsCredit: true }),
  compose: (input) => {
    const { copy, format } = input;
    const palette = alternativePalette(input.brand);
    const sheet = { name: "easy read", format, palette, small: sizes.small };
    const named = copy.easyRead.flatMap(({ photograph }) => photograph ?? []);
    const blocks = [
      title(copy, palette),
      ...groupsOf(copy.easyRead).flatMap((group) => groupBlocks(input, group)),
      contact(input, palette),
      ...legalBlocks(
        {
          ...input,
          photographs: input.photographs.filter(({ id }) => named.includes(id)),
        },
        { line: palette.heading, size: sizes.small, swatch: palette.ink },
      ),
    ];
    return {
      kind: "flow",
      title: copy.easyReadTitle,
      sections: [sheetPages(sheet, blocks)],
    };
  },
});

/** A picture and the lines that go with it. */
interface Group {
  readonly photograph: string | undefined;
  readonly lines: readonly string[];
}

/** Lines by their pictures; those before the first picture have none. */
function groupsOf(lines: EasyReadCopy["easyRead"]): readonly Group[] {
  const groups: { photograph: string | undefined; lines: string[] }[] = [];
  for (const { photograph, text } of lines) {
    const last = groups.at(-1);
    if (last && photograph === undefined) last.lines.push(text);
    else groups.push({ photograph, lines: [text] });
  }
  return groups;
}

const title = (
  { easyReadTitle }: EasyReadCopy,
  palette: AlternativePalette,
): FlowBlock => ({
  kind: "piece",
  name: "easyReadTitle",
  keepsNext: true,
  element: (
    <Box gap={pt(16)}>
      <Text
        name="easyReadTitle"
        is="heading-1"
        type="headline"
        size={sizes.title}
        wrap="balance"
        swatch={palette.heading}
      >
        {easyReadTitle}
      </Text>
      <Box name="line" fill={palette.heading} height={pt(4)} />
    </Box>
  ),
});

/** What stands at the start of the line, and what is said beside it. */
const row = (shown: ReactElement, said: ReactElement): ReactElement => (
  <Box direction="row" gap={gutter} align="start">
    <Box width={picture.width} align="start">
      {shown}
    </Box>
    <Box grow={1} shrink={1} basis={pt(0)}>
      {said}
    </Box>
  </Box>
);

/** Lines that stand beside a picture of this height; more of them follow it row by row. */
const besidePicture = 3;

/** A picture with its first lines stays whole; the lines after it may go on on the next page. */
function groupBlocks(
  input: Input,
  { lines, photograph }: Group,
): readonly FlowBlock[] {
  const { ink } = alternativePalette(input.brand);
  const beside = photograph === undefined ? 1 : besidePicture;
  const rows = [
    lines.slice(0, beside),
    ...lines.slice(beside).map((line) => [line]),
  ];
  return rows.map((texts, index): FlowBlock => ({
    kind: "piece",
    name: texts[0] ?? "",
    before: pt(index === 0 ? 36 : 27),
    element: row(
      index === 0 && photograph !== undefined ? (
        shownOf(input, photograph)
      ) : (
        <Box />
      ),
      <Box gap={pt(27)}>
        {texts.map((text) => (
          <Text name="easyRead" type="body" size={sizes.line} swatch={ink}>
            {text}
          </Text>
        ))}
      </Box>,
    ),
  }));
}

function shownOf(
  { language, photographs }: Pick<Input, "language" | "photographs">,
  id: string,
): ReactElement {
  const photograph: Photograph | undefined = photographs.find(
    (candidate) => candidate.id === id,
  );
  const alt = photograph ? altOf({ input: { photograph, language } }) : "";
  return <Photo photograph={id} alt={alt} {...picture} />;
}

/** A telephone on a square of 48. */
const telephone: VectorArt = {
  width: 48,
  height: 48,
  paths: [
    {
      d: "M16.5 3H31.5A4.5 4.5 0 0 1 36 7.5V40.5A4.5 4.5 0 0 1 31.5 45H16.5A4.5 4.5 0 0 1 12 40.5V7.5A4.5 4.5 0 0 1 16.5 3ZM16.5 8H31.5A1 1 0 0 1 32.5 9V35A1 1 0 0 1 31.5 36H16.5A1 1 0 0 1 15.5 35V9A1 1 0 0 1 16.5 8ZM21.9 40.5A2.1 2.1 0 1 1 26.1 40.5A2.1 2.1 0 1 1 21.9 40.5Z",
      fill: "",
      rule: "evenodd",
    },
  ],
};

/** Where to ask: the address beside its code, the number beside a telephone. */
function contact({ copy }: Input, palette: AlternativePalette): FlowBlock {
  const line = (name: string, href: string, text: string) => (
    <Text
      name={name}
      is="link"
      href={href}
      type="action"
      size={sizes.contact}
      swatch={palette.ink}
    >
      {text}
    </Text>
  );
  return {
    kind: "piece",
    name: "contact",
    before: pt(34),
    element: (
      <Box direction="row" gap={gutter} align="center">
        <Box width={picture.width} align="start">
          <Code
            value={`https://${copy.shortUrl}`}
            alt={copy.shortUrl}
            side={pt(124)}
            swatch={palette.ink}
            ground={palette.paper}
            margin={{ start: pt(-12) }}
          />
        </Box>
        <Box gap={pt(20)} grow={1} shrink={1} basis={pt(0)}>
          {line("shortUrl", `https://${copy.shortUrl}`, copy.shortUrl)}
          <Box direction="row" gap={pt(10)} align="center">
            <Vector
              name="telephone"
              subject="icon"
              art={telephone}
              swatch={palette.heading}
              width={pt(30)}
              height={pt(30)}
            />
            {line("phone", `tel:${copy.phone.replaceAll(" ", "")}`, copy.phone)}
          </Box>
        </Box>
      </Box>
    ),
  };
}
