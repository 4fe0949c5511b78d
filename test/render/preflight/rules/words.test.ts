import { findFormat, type Toolkit } from "#brand";
import { larkmere } from "#larkmere";
import { openEnglish } from "#render/words";
import { describe, expect, it } from "vitest";
import { preflight } from "../../../../src/render/preflight/preflight.ts";
import { englishFor } from "../../../../src/render/preflight/english-for.ts";
import { makeToolkit } from "../../../support/make-brand.ts";
import {
  makeFrame,
  makeSubject,
  setText,
} from "../../../support/make-frame.ts";

const words = larkmere.words ?? expect.fail("Larkmere has no word list");

const withWords = (slug = "test"): Toolkit => {
  const toolkit = makeToolkit();
  return { ...toolkit, slug, brand: { ...toolkit.brand, words } };
};

const frameWith = (text: string, language = "en") =>
  makeFrame(
    findFormat("a4"),
    [],
    [setText({ text, language, name: "message", role: "paragraph" })],
  );

const wordFindings = (text: string, toolkit = withWords(), language = "en") =>
  preflight(makeSubject([frameWith(text, language)], toolkit)).findings.filter(
    ({ code }) => code.startsWith("words/"),
  );

describe("copy as it was set", () => {
  it.each([
    ["We will build X homes", "words/placeholder", "block"],
    ["We empower you", "words/banned", "block"],
    ["We utilise it", "words/plain-english", "warn"],
    ["Come on 3rd March", "words/house-style", "warn"],
    ["Done in three weeks", "words/house-style", "note"],
  ])("%s", (text, code, severity) => {
    expect(wordFindings(text)).toMatchObject([
      { code, severity, where: "a4 › message", box: setText().box },
    ]);
  });

  it("is quoted with its reason and what to write", () => {
    expect(wordFindings("We utilise it")).toMatchObject([
      { message: '"utilise": “Use” says the same', hint: "Write “use”" },
    ]);
  });

  it("has no gap in any language, and its style only in English", () => {
    expect(
      wordFindings("[date] 3rd March 18:30", withWords(), "ar"),
    ).toMatchObject([{ code: "words/placeholder" }]);
  });

  it("may use what its campaign is about", () => {
    const text = "Fostering a new start";
    expect(wordFindings(text)).toHaveLength(1);
    expect(wordFindings(text, withWords("be-their-steady"))).toEqual([]);
  });

  it("of a brand without words is asked for gaps and long sentences alone", () => {
    expect(wordFindings("We utilise it on 3rd March", makeToolkit())).toEqual(
      [],
    );
    expect(wordFindings("On TBC", makeToolkit())).toHaveLength(1);
  });

  it("is read for its level only where it is long, and then as one", async () => {
    const heavy =
      "Interdepartmental accommodation methodology necessitates considerable administrative consideration. ";
    const frame = frameWith(heavy.repeat(20));
    expect(await englishFor([frameWith(heavy)])).toBeUndefined();
    expect(
      await englishFor([makeFrame(findFormat("a4"), [], frame.texts)]),
    ).toBeDefined();
    const subject = makeSubject([frame], withWords());
    const report = preflight({ ...subject, english: await openEnglish() });
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        code: "words/plain-english",
        severity: "warn",
        where: "a4 › all copy",
      }),
    );
    expect(preflight(subject).findings).toEqual([]);
  });
});
