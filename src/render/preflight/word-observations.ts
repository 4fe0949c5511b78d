import type { WordList } from "#brand";
import type { Frame, SetText } from "../frame.ts";
import { checkWords } from "../language-check/check-words.ts";
import type { WordCode, WordFinding } from "../language-check/word-finding.ts";
import { quote } from "./phrase.ts";
import { placeOf } from "./place.ts";
import type { Observation, Subject } from "./rule.ts";

/** As many of one text as a reader will mend before asking again. */
const mostOfOneText = 20;
/** Texts whose findings are kept: a pack sets the same words on every format. */
const mostKept = 2000;

/** Brands without a list of their own. */
const noWords: object = {};
const kept = new WeakMap<object, Map<string, readonly WordFinding[]>>();

/** What the check of words has against copy as it was set, for one code. */
export function* wordObservations(
  subject: Subject,
  code: WordCode,
): Generator<Observation> {
  for (const frame of subject.frames)
    for (const text of frame.texts) {
      const all = findingsOf(text, subject);
      if (all.length === 0) continue;
      for (const finding of all
        .filter((found) => found.code === code)
        .slice(0, mostOfOneText))
        yield observationOf(subject, frame, text, finding);
    }
  yield* inPost(subject, code);
}

/** What it has against the message that an output is posted with: it is no part of any page. */
function* inPost(subject: Subject, code: WordCode): Generator<Observation> {
  const { composition, request } = subject;
  const { post } = composition;
  if (!post) return;
  const { language } = request;
  const said = { text: post.text, language, role: "paragraph" } as const;
  const all = findingsOf(said, subject).filter((found) => found.code === code);
  for (const finding of all.slice(0, mostOfOneText))
    yield {
      where: `${request.format.code} › message`,
      ...saidOf(finding),
    };
}

/** What can only be asked of all copy together, where it is long enough. */
export function* proseObservations(subject: Subject): Generator<Observation> {
  const { english, frames, toolkit } = subject;
  const [frame] = frames;
  const [first] = frame?.texts ?? [];
  if (!english || !frame || !first) return;
  const text = frames
    .flatMap(({ texts }) => texts)
    .filter(({ type }) => type !== "legal")
    .map((set) => set.text)
    .join("\n");
  const { words } = toolkit.brand;
  const findings = checkWords(text, {
    language: frame.language,
    english,
    ...(words && { words }),
  });
  for (const finding of findings)
    if (wholeText.has(finding.rule))
      yield {
        ...observationOf(subject, frame, first, finding),
        where: `${frame.format.code} › all copy`,
      };
}

const wholeText = new Set(["article", "passive", "reading-level"]);

function findingsOf(
  { text, language, role }: Pick<SetText, "text" | "language" | "role">,
  { toolkit }: Subject,
): readonly WordFinding[] {
  const { words } = toolkit.brand;
  const isHeadline = role === "heading-1";
  const texts = textsOf(words);
  const key = `${language} ${isHeadline} ${toolkit.slug} ${text}`;
  const known = texts.get(key);
  if (known) return known;
  const findings = checkWords(text, {
    language,
    isHeadline,
    campaign: toolkit.slug,
    ...(words && { words }),
  });
  if (texts.size >= mostKept) texts.clear();
  texts.set(key, findings);
  return findings;
}

function textsOf(
  words: WordList | undefined,
): Map<string, readonly WordFinding[]> {
  const texts =
    kept.get(words ?? noWords) ?? new Map<string, readonly WordFinding[]>();
  kept.set(words ?? noWords, texts);
  return texts;
}

const observationOf = (
  subject: Subject,
  frame: Frame,
  text: SetText,
  finding: WordFinding,
): Observation => ({
  ...placeOf(subject, frame, text.name, text.box),
  ...saidOf(finding),
});

const saidOf = ({ severity, text, reason, hint }: WordFinding) => ({
  severity,
  message: `${quote(text)}: ${reason}`,
  hint,
});
