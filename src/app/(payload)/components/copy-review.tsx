"use client";
import { useAllFormFields } from "@payloadcms/ui";
import { isTooHard, readingSays } from "./reading-level.tsx";
import { useCopySetting } from "./use-copy-setting.ts";
import { useWordCheck } from "./use-word-check.ts";

interface CopyReviewProps {
  readonly paths?: readonly string[];
}

/** Longer texts are not judged at once. */
const greatestText = 20_000;

const patternOf = (path: string): RegExp =>
  new RegExp(
    `^${path
      .split(".")
      .map((part) => (part === "*" ? "\\d+" : part.replaceAll(/\W/g, "")))
      .join("\\.")}$`,
  );

const rowOf = (path: string): number => Number(path.match(/\d+/)?.[0] ?? 0);

/** The texts of a form in the order of its paths, rows in theirs. A line is a sentence of its own. */
function textsOf(
  fields: Readonly<Record<string, { readonly value?: unknown }>>,
  paths: readonly string[],
): readonly string[] {
  return paths.flatMap((wanted) => {
    const pattern = patternOf(wanted);
    return Object.keys(fields)
      .filter((path) => pattern.test(path))
      .toSorted((a, b) => rowOf(a) - rowOf(b))
      .flatMap((path) => {
        const value = fields[path]?.value;
        return typeof value === "string" && value.trim() !== ""
          ? value.trim()
          : [];
      });
  });
}

/** The reading level of everything that a document says, once there is enough of it. */
export function CopyReview({ paths = [] }: CopyReviewProps) {
  const [fields] = useAllFormFields();
  const text = textsOf(fields, paths).join("\n\n").slice(0, greatestText);
  const answered = useWordCheck({
    text,
    ...useCopySetting(),
    mayHoldTokens: true,
  });
  const reading = answered?.check?.reading;
  return (
    <section className="field-type livery-copy-review" aria-live="polite">
      <h3>The whole text</h3>
      <p data-state={reading && isTooHard(reading) ? "mend" : "fine"}>
        {answered?.problem ?? sayingOf(text, answered?.check)}
      </p>
      {reading && reading.longWords.length > 0 && (
        <p className="livery-small">
          Long words: {reading.longWords.join(", ")}
        </p>
      )}
    </section>
  );
}

function sayingOf(
  text: string,
  check: NonNullable<ReturnType<typeof useWordCheck>>["check"],
): string {
  if (text === "") return "Nothing is written in this language yet.";
  if (!check) return "Checking the words …";
  const { coverage, reading, words } = check;
  if (reading) return `${words} words, ${readingSays(reading)}.`;
  return coverage.isWhole
    ? `${words} words. A reading level is told from 100 words or five sentences on.`
    : `${words} words. ${coverage.says}.`;
}
