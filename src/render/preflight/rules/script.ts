import { isLanguageTag, type LanguageTag } from "#brand";
import type { SetText } from "../../frame.ts";
import { scriptOf } from "../../text/script.ts";
import { quote } from "../phrase.ts";
import { placeOf } from "../place.ts";
import type { Rule } from "../rule.ts";

/**
 * Words in a script that their language is not written in: a voice for English spells Arabic out, or
 * leaves it out. Latin names and addresses are at home in every language.
 */
export const script: Rule = {
  code: "access/script",
  severity: "warn",
  says: "Words in another script say which language they are in.",
  source: "ISO 14289-1, 7.2; WCAG 3.1.2",
  *check(subject) {
    for (const frame of subject.frames)
      for (const text of frame.texts) {
        const word = foreignWord(text);
        if (word === undefined) continue;
        yield {
          ...placeOf(subject, frame, text.name, text.box),
          message: `${quote(word)} is not in the script of the language "${text.language}"`,
          hint: "Say which language these words are in, or put them in a line of their own",
        };
      }
  },
};

/** The first word of two letters or more in a script that is neither Latin nor the language's. */
function foreignWord({ text, language, role }: SetText): string | undefined {
  const own = scriptsOf(language);
  if (role === "artifact" || own.size === 0) return undefined;
  return text
    .match(/[\p{L}\p{M}]{2,}/gu)
    ?.find((word) =>
      [...word].some((letter) =>
        isForeign(scriptOf(letter.codePointAt(0) ?? 0), own),
      ),
    );
}

const isForeign = (found: string | undefined, own: ReadonlySet<string>) =>
  found !== undefined && found !== "Latn" && !own.has(found);

/** Scripts that are several in the one that Unicode knows. */
const parts: Readonly<Record<string, string>> = {
  Aran: "Arab",
  Hans: "Hani",
  Hant: "Hani",
  Jpan: "Hani",
  Kore: "Hani",
};

const known = new Map<LanguageTag, ReadonlySet<string>>();

/** The scripts of a language; none where nobody can say. */
function scriptsOf(language: LanguageTag): ReadonlySet<string> {
  let found = known.get(language);
  if (!found) {
    const likely = isLanguageTag(language)
      ? new Intl.Locale(language).maximize().script
      : undefined;
    found = new Set(likely ? [parts[likely] ?? likely] : []);
    if (known.size < mostKnown) known.set(language, found);
  }
  return found;
}

const mostKnown = 200;
