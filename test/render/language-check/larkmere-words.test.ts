import { larkmere, campaigns } from "#larkmere";
import { applyReplacement, checkWords } from "#render/words";
import { describe, expect, it } from "vitest";

const words = larkmere.words ?? expect.fail("Larkmere has no word list");

const forms = words.entries.flatMap((entry) =>
  Object.entries(entry.forms).map(([form, replacement]) => ({
    form,
    replacement,
    entry,
    /** A sentence in which the word is what the entry is about. */
    sentence: `${entry.contexts?.near?.[0] ?? "Here"} ${form}`,
  })),
);

const withoutPhrases = forms.filter(({ entry }) => !entry.contexts?.phrases);

const check = (text: string, language: string) =>
  checkWords(text, { language, words });

describe("Larkmere's word list", () => {
  it("has about a hundred entries, each with a reason and a source", () => {
    expect(words.entries.length).toBeGreaterThanOrEqual(80);
    for (const { reason, source } of words.entries) {
      expect(reason).toMatch(/^\P{Ll}.*[^.]$/u);
      expect(source.length).toBeGreaterThan(5);
    }
  });

  it("names no form twice", () => {
    const names = forms.map(({ form, entry }) => `${entry.language} ${form}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it.each(withoutPhrases)("finds “$form”", ({ sentence, form, entry }) => {
    const found = check(sentence, entry.language).map(({ text }) =>
      text.toLowerCase(),
    );
    expect(found).toContain(form.toLowerCase());
  });

  it("gives advice wherever nothing can be put in a word's place", () => {
    expect(
      forms
        .filter(({ replacement, entry }) => replacement === "" && !entry.advice)
        .map(({ form }) => form),
    ).toEqual([]);
  });

  it.each(forms.filter(({ replacement }) => replacement !== ""))(
    "has nothing against “$replacement”, which replaces “$form”",
    ({ replacement, entry }) => {
      expect(check(`Here ${replacement} it`, entry.language)).toEqual([]);
    },
  );
});

describe("Larkmere's own copy", () => {
  const copy = campaigns.flatMap(({ slug, narratives }) =>
    Object.values(narratives).map((narrative) => ({
      slug,
      language: narrative.language,
      headline: narrative.headline,
      text: [
        narrative.message,
        ...narrative.points,
        ...(narrative.easyRead ?? []).map(({ text }) => text),
        narrative.callToAction,
        narrative.scanInstruction,
        narrative.shortUrl,
        narrative.phone,
      ].join("\n"),
    })),
  );

  it.each(copy)("$slug in $language is clean", (row) => {
    const options = { language: row.language, words, campaign: row.slug };
    expect(checkWords(row.headline, { ...options, isHeadline: true })).toEqual(
      [],
    );
    expect(checkWords(row.text, options)).toEqual([]);
  });

  it.each(larkmere.languages)(
    "lines of the house in %s are clean",
    (language) => {
      const lines = Object.values(larkmere.lines[language] ?? {}).join("\n");
      expect(
        checkWords(lines, { language, words, mayHoldTokens: true }),
      ).toEqual([]);
    },
  );

  it.each(larkmere.guidelines)(
    "guideline $key names only in quotes what it warns of",
    (section) => {
      const { summary, body, dos, donts, rules } = section;
      const text = [
        summary,
        ...body.flatMap((part) => (part.kind === "paragraph" ? part.text : [])),
        ...[...dos, ...donts].map(({ caption }) => caption),
        ...rules.map(({ statement }) => statement),
      ].join("\n");
      expect(check(text, "en")).toEqual([]);
    },
  );
});

describe("a replacement", () => {
  it("is put in its place and nowhere else", () => {
    const text = "We utilise this. Utilise that.";
    const [, second] = check(text, "en");
    expect(second && applyReplacement(text, second)).toBe(
      "We utilise this. Use that.",
    );
  });

  it("is refused where the text has changed, or where only a person can say", () => {
    const [found] = check("We utilise this", "en");
    expect(() => found && applyReplacement("We used this up", found)).toThrow(
      'Expected "utilise" at 3 but the text has changed: check it again',
    );
    const [gap] = check("At [venue]", "en");
    expect(() => gap && applyReplacement("At [venue]", gap)).toThrow(
      'Cannot mend "[venue]" by itself: Put the fact in, or take the sentence out',
    );
  });
});
