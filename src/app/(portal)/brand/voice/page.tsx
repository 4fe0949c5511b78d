import type { Metadata } from "next";
import type { WordList } from "#brand";
import { voiceAnchor } from "#plugin/portal";
import { guideVisit } from "../guide-visit.ts";
import { checkVoice } from "./check-voice.ts";
import { OwnSections } from "../parts/own-sections.tsx";
import "./voice.css";
import { VoiceBox } from "./voice-box.tsx";

export const metadata: Metadata = {
  title: "Tone of voice",
  description: "How we write, and a check of your own text.",
};

const sections = [
  "tone-of-voice",
  "plain-english",
  "inclusive-language",
] as const;

/** How the brand writes: a check of pasted text, the style of figures and dates, and words to mend. */
export default async function VoicePage() {
  const visit = await guideVisit("/brand/voice");
  const { words } = visit.brand;
  return (
    <div className="guide-page">
      <header className="guide-page-head">
        <h1>Tone of voice</h1>
        <p className="lead">
          How we write. Paste a text to see where it can be plainer.
        </p>
      </header>
      <section className="guide-part" aria-labelledby="check">
        <h2 id="check">Check your text</h2>
        <VoiceBox check={checkVoice} />
      </section>
      <OwnSections guide={visit} keys={sections} />
      {words && <Style words={words} />}
      {words && <Words words={words} />}
    </div>
  );
}

function Style({ words: { style } }: { readonly words: WordList }) {
  const at = style.timeSeparator;
  const rules: readonly (readonly [string, string])[] = [
    ["Sentences", `at most ${style.sentenceWords} words`],
    ["Headlines", `at most ${style.headlineWords} words`],
    ["Times", `6${at}30pm, ${style.noon}, ${style.midnight}`],
    ["Years together", style.yearRange === "to" ? "2026 to 2027" : "2026/27"],
    [
      "Figures",
      `from ${style.figuresFrom} before a unit: ${style.figuresFrom} weeks`,
    ],
    [
      "Short forms that need no explaining",
      style.knownShortForms.join(", ") || "none",
    ],
  ];
  return (
    <section className="guide-part" aria-labelledby="style">
      <h2 id="style">House style</h2>
      <dl className="style-list">
        {rules.map(([name, says]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Words of this language are listed; the check knows those of all. */
const listed = "en";

function Words({ words: { entries } }: { readonly words: WordList }) {
  const own = entries.filter(({ language }) => language === listed);
  return (
    <section className="guide-part" aria-labelledby="words">
      <h2 id="words">Words that we mend</h2>
      <p>{own.length} words, each with what we write instead and why.</p>
      <details className="word-list">
        <summary>Show all words</summary>
        <div
          className="guide-table"
          tabIndex={0}
          role="region"
          aria-labelledby="words"
        >
          <table>
            <thead>
              <tr>
                <th scope="col">Instead of</th>
                <th scope="col">Write</th>
                <th scope="col">Because</th>
              </tr>
            </thead>
            <tbody>
              {own.map(({ advice, forms, reason }, place) => {
                const [[from, to] = ["", ""]] = Object.entries(forms);
                return (
                  <tr key={from} id={voiceAnchor(place)}>
                    <th scope="row">{from}</th>
                    <td>{to || advice}</td>
                    <td>{reason}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
