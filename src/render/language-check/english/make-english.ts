import retextEnglish from "retext-english";
import retextIndefiniteArticle from "retext-indefinite-article";
import retextPassive from "retext-passive";
import { syllable } from "syllable";
import { unified } from "unified";
import { VFile } from "vfile";
import type { English, Place } from "./english.ts";

/** Longer texts are looked at to here: a parser that builds trees has its price. UTF-16 units. */
const greatestParsed = 30_000;
/** A longer run of letters is no English word, and the rules for syllables are not made for it. */
const longestWord = 40;

/**
 * The libraries for English prose. This file alone loads them, and is loaded on demand. It finds
 * no plain words and no better terms: the lists of `retext-simplify` and `retext-equality` speak
 * of American software, and flag "address", "his" and "multiple" in a council's prose.
 */
export function makeEnglish(): English {
  const articles = makeArticleReader();
  const passives = makePassiveReader();
  const known = new Map<string, number>();
  return {
    articles: (text) =>
      hasArticle.test(text)
        ? remarksOn(articles, text).flatMap(({ expected, ...message }) =>
            placesOf(message).flatMap((place) =>
              (expected ?? [])
                .slice(0, 1)
                .map((wanted) => ({ ...place, wanted })),
            ),
          )
        : [],
    passives: (text) => remarksOn(passives, text).flatMap(placesOf),
    syllables: (word) => {
      if (word.length > longestWord) return Math.ceil(word.length / 3);
      const count = known.get(word) ?? Math.max(1, syllable(word));
      if (known.size < mostKnown) known.set(word, count);
      return count;
    },
  };
}

const makeArticleReader = () =>
  unified().use(retextEnglish).use(retextIndefiniteArticle);
const makePassiveReader = () => unified().use(retextEnglish).use(retextPassive);

const hasArticle = /(?<!\p{L})an?(?!\p{L})/iu;
/** Words whose syllables are remembered: counting them takes longer than everything else. */
const mostKnown = 20_000;

type Remark = VFile["messages"][number];
type Reader = ReturnType<typeof makePassiveReader>;

function remarksOn(reader: Reader, text: string): readonly Remark[] {
  const file = new VFile(text.slice(0, greatestParsed));
  reader.runSync(reader.parse(file), file);
  return file.messages;
}

function placesOf({ place }: Pick<Remark, "place">): readonly Place[] {
  if (!place || !("start" in place)) return [];
  const { start, end } = place;
  return start.offset === undefined || end.offset === undefined
    ? []
    : [{ start: start.offset, end: end.offset }];
}
