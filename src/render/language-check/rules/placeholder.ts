import { mouldsOf, type Mould } from "./mould.ts";
import type { Remark, WordRule } from "./word-rule.ts";

/** What people type when a fact is not there yet, in whatever language they write. Every repetition is bounded. */
const moulds: readonly Mould[] = [
  {
    sign: /lorem|dolor/iu,
    pattern: /\blorem\s+ipsum\b|\bdolor\s+sit\s+amet\b/giu,
    reason: "This is dummy text",
  },
  {
    sign: /T\.?B|to be |FIXME|TODO/u,
    pattern:
      /(?<![\p{L}\p{N}&])(?:T\.?B\.?[ACD]|(?:to be (?:confirmed|announced|advised|decided)(?= ?[\])}]))|FIXME|TODO)(?![\p{L}\p{N}])/gu,
    reason: "Something is still to be confirmed",
  },
  {
    sign: /[[<]/u,
    pattern:
      /[[<]\s?(?:insert|add|enter|your|name|date|day|month|year|time|venue|place|location|address|postcode|number|amount|price|phone|telephone|email|url|link|web|website|title|headline|subtitle|text|copy|body|photo|picture|image|logo|quote|council|service|campaign|figure|fact|xx?|tbc|tba|tbd)(?:[ /_-][^\][<>{}\n]{0,60})?\s?[\]>]/giu,
    reason: "A bracket waits to be filled",
  },
  {
    sign: /\(/u,
    pattern: /\((?:insert|xx?)(?:[ /_-][^()\n]{0,60})?\)/giu,
    reason: "A bracket waits to be filled",
  },
  {
    sign: / here/iu,
    pattern:
      /(?<![\p{L}\p{N}])(?:insert|add|enter|type|put) (?:your |the |a |some )?(?:text|name|date|time|copy|headline|title|photo|picture|image|logo|link|figure|number) here(?![\p{L}\p{N}])/giu,
    reason: "This tells the writer what to write",
  },
  {
    sign: /(?:your|sample|dummy|placeholder|example) (?:text|headline|title|copy)/iu,
    pattern:
      /(?<![\p{L}\p{N}])(?:your|sample|dummy|placeholder|example) (?:text|headline|title|copy)(?= here|[\s.!:]{0,3}$)/gimu,
    reason: "This stands for a text that is not written yet",
  },
  {
    sign: /[xX]{2}/u,
    pattern: /(?<![\p{L}\p{N}’'-])[xX]{2,12}(?![\p{L}\p{N}’'-])/gu,
    reason: "A figure or name is missing",
  },
  {
    sign: /[£$€]\s?[xX]|[xX]\s?[%p]/u,
    pattern:
      /[£$€]\s?[xX]{1,8}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[xX]{1,8}(?:\s?%|\s?p[mp]?(?![\p{L}\p{N}]))/gu,
    reason: "A figure is missing",
  },
  {
    sign: /X /u,
    pattern:
      /(?<![\p{L}\p{N}’'-])X (?=(?:new |more |extra |other |local )?(?:homes|houses|people|residents|families|children|jobs|trees|miles|days|weeks|months|years|hours|minutes|pounds|tonnes|million|thousand|schools|verges|events|places|spaces|roads|bins|councils|visitors|members|volunteers|carers|businesses|sites|per cent)(?![\p{L}\p{N}]))/gu,
    reason: "A figure is missing",
  },
  {
    sign: /[dx]{2}[/.-]|0{4}|[17]234/iu,
    pattern:
      /(?<![\p{L}\p{N}])(?:dd[/.-]mm[/.-]yy(?:yy)?|xx[/.-]xx[/.-]xx(?:xx)?|0{4,5} ?0{3} ?0{3,4}|(?:01|07)234 ?567 ?890?)(?![\p{L}\p{N}])/giu,
    reason: "A date or number is missing",
  },
  {
    sign: /_{3}|\?{3}/u,
    pattern: /_{3,200}|\?{3,200}/gu,
    reason: "Something is left open",
  },
];

/** A bracket that holds anything else may be meant: it is flagged and does not block. */
const bracket =
  /(?<![\p{L}\p{N}\]])\[(?!sic\]|\d{1,3}\]|\.{3}\]|…\])[^[\]\n]{2,60}\](?![\p{L}(])/gu;

/** What nobody may ever read on a poster: `X homes`, `[date]`, `TBC`, lorem ipsum. */
export const placeholder: WordRule = {
  name: "placeholder",
  code: "words/placeholder",
  severity: "block",
  source: "House rule MSG-01: a fact is in date and has a source",
  languages: "any",
  *check({ read: { text, shields }, options }) {
    const seen: Remark[] = [];
    for (const { sign, pattern, reason } of [
      ...moulds,
      ...mouldsOf(options.language),
    ])
      if (sign.test(text))
        for (const match of text.matchAll(pattern))
          seen.push(gap(match.index, match[0], reason));
    if (!options.mayHoldTokens)
      for (const { kind, start, end } of shields)
        if (kind === "token")
          seen.push(
            gap(start, text.slice(start, end), "A reference was never filled"),
          );
    if (text.includes("["))
      for (const match of text.matchAll(bracket))
        seen.push({
          ...gap(match.index, match[0], "A square bracket looks like a gap"),
          severity: "warn",
        });
    seen.sort((a, b) => a.start - b.start || rank(a) - rank(b));
    let reached = -1;
    for (const remark of seen) {
      if (remark.start < reached) continue;
      reached = remark.end;
      yield remark;
    }
  },
};

const rank = ({ severity }: Remark): number => (severity ? 1 : 0);

const gap = (start: number, found: string, reason: string): Remark => ({
  start,
  end: start + found.trimEnd().length,
  reason,
  hint: "Put the fact in, or take the sentence out",
});
