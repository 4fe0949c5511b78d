import { greatestLength, isEnglish } from "./text/read-text.ts";
import type { CheckOptions } from "./word-finding.ts";

/** What was asked of a text, so that silence is never taken for praise. */
export interface Coverage {
  /** Whether everything was asked. */
  readonly isWhole: boolean;
  /** One sentence for the writer. */
  readonly says: string;
}

/** What the check can tell of a text with what it was given. */
export function coverageOf(text: string, options: CheckOptions): Coverage {
  const coverage = coverageIn(options);
  return text.length <= greatestLength
    ? coverage
    : {
        isWhole: false,
        says: `Only the first ${greatestLength} characters were looked at. ${coverage.says}`,
      };
}

function coverageIn({ language, words, english }: CheckOptions): Coverage {
  if (!isEnglish(language)) {
    const hasOwn = words?.entries.some((entry) =>
      sharesPrimary(entry.language, language),
    );
    return {
      isWhole: false,
      says: `In "${language}" only gaps, telephone numbers, web addresses, blocks of capitals and the length of sentences were looked at${hasOwn ? ", and the brand's words for this language" : "; the brand has no words for this language"}. Somebody who reads it must judge the rest`,
    };
  }
  if (!words)
    return {
      isWhole: false,
      says: "The brand has no word list or house style: only gaps, capitals, repeated words and the length of sentences were looked at",
    };
  return english
    ? { isWhole: true, says: "Everything was looked at" }
    : {
        isWhole: false,
        says: "Articles, the passive and the reading level were not looked at",
      };
}

const sharesPrimary = (one: string, other: string): boolean =>
  one.split("-")[0]?.toLowerCase() === other.split("-")[0]?.toLowerCase();
