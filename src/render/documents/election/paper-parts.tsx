/** What papers about elections share: the band with the council's mark, days as they are written, words filled in. */
import {
  pt,
  type Day,
  type LanguageTag,
  type NoticeWords,
  type Pt,
} from "#brand";
import { Box, Text } from "#templates";
import type { ReactElement } from "react";
import { headBand } from "../parts/head-band.tsx";
import { words, type PaperStyle } from "../parts/paper-words.tsx";

/** A day as people in a language write it, its figure never parted from its month: `Thursday 7 May 2026`. */
export function longDay(day: Day, language: LanguageTag): string {
  const written = new Intl.DateTimeFormat(
    language === "en" ? "en-GB" : language,
    {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    },
  ).formatToParts(new Date(`${day}T00:00:00Z`));
  const part = (type: string) =>
    written.find((one) => one.type === type)?.value ?? "";
  const weekday = part("weekday");
  // In Welsh `dydd` has a small letter, and the day's own name a large one: a sentence puts its `d` of mutation before it.
  const named =
    language === "cy"
      ? weekday.slice(0, 1).toLowerCase() + weekday.slice(1)
      : weekday;
  return `${named} ${part("day")}\u00a0${part("month")} ${part("year")}`;
}

/** Text with its days and names filled in. */
export const filled = (
  text: string,
  values: Readonly<Record<string, string>>,
): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");

/** What stands in the band at the head of a paper. */
export interface PaperBand {
  readonly titles: readonly {
    readonly text: string;
    readonly language: NoticeWords["language"];
  }[];
  readonly below: string;
  readonly width: Pt;
  readonly height: Pt;
  readonly margin: Pt;
  readonly titleSize: Pt;
}

/** The band: titles in their languages, what the paper is about, the mark. */
export function band(
  style: PaperStyle,
  { below, height, margin, titles, titleSize, width }: PaperBand,
): ReactElement {
  const { palette } = style;
  return headBand(
    palette,
    {
      ...{ width, height, margin, gap: margin },
      lineGap: pt(titleSize * 0.34),
      markWidth: pt(width * 0.2),
    },
    <>
      {titles.map(({ language, text }) => (
        <Text
          key={language}
          name="title"
          is="heading-1"
          type="display"
          size={titleSize}
          leastSize={pt(titleSize * 0.6)}
          lines={1}
          swatch={palette.paper}
          language={language}
        >
          {text}
        </Text>
      ))}
      <Box
        name="waterline"
        fill={palette.accent}
        width={pt(titleSize * 1.7)}
        height={pt(titleSize * 0.13)}
      />
      {words({ ...style, language: "en" }, below, {
        name: "election",
        type: "label",
        size: pt(titleSize * 0.42),
        leastSize: pt(titleSize * 0.26),
        lines: 2,
        wrap: "balance",
        swatch: palette.paper,
      })}
    </>,
  );
}
