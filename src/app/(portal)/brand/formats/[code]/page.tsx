import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { formatsChecked, isFolded, sourceOf, type Format } from "#brand";
import { dayWords } from "../../../parts/words.ts";
import { guideVisit } from "../../guide-visit.ts";
import { findGuideFormat } from "../find-guide-format.ts";
import "../formats.css";
import { bleedWords, measuresOf, safeWords, sizeWords } from "../measures.ts";

interface Asked {
  readonly params: Promise<{ readonly code: string }>;
}

async function formatOf(params: Asked["params"]) {
  const { code } = await params;
  const visit = await guideVisit(`/brand/formats/${encodeURIComponent(code)}`);
  const format = await findGuideFormat(visit.req, code);
  if (!format) notFound();
  return { format, visit };
}

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const { format } = await formatOf(params);
  return { title: format.name };
}

/** One format: what to set up, what to keep clear, and the die to do it in. */
export default async function FormatPage({ params }: Asked) {
  const { format, visit } = await formatOf(params);
  const sides = isFolded(format) ? ["Outside", "Inside"] : [""];
  return (
    <div className="guide-page format-page">
      <header className="guide-page-head">
        <p>
          <Link href="/brand/formats" prefetch={false}>
            Formats
          </Link>
        </p>
        <h1>{format.name}</h1>
        <p className="lead">{sizeWords(format)}</p>
      </header>
      <div className="format-plan">
        <div className="format-drawings">
          {sides.map((side, index) => (
            <figure key={side}>
              <img
                src={`/brand/formats/${format.code}/drawing/${index + 1}`}
                alt={drawingWords(format, side)}
              />
              {side && <figcaption>{side}</figcaption>}
            </figure>
          ))}
          <Key format={format} />
        </div>
        <div className="format-facts">
          <dl>
            {measuresOf(format).map(({ name, says }) => (
              <div key={`${name} ${says}`}>
                <dt>{name}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
          {format.medium === "print" && (
            <p className="screen-only">
              <a
                className="button"
                href={`/brand/formats/${format.code}/die`}
                download
              >
                Download the blank die
              </a>
              <span className="quiet small format-die-note">
                PDF/X-4 with the boxes set, {visit.brand.name}’s marks, and the
                lines to work to in a plate called Guides. Remove that plate
                before you send your file.
              </span>
            </p>
          )}
          <Certainty format={format} />
        </div>
      </div>
    </div>
  );
}

const drawingWords = (format: Format, side: string): string =>
  `${side ? `${side} of the ` : ""}${format.name}: ${sizeWords(format)}, bleed ${bleedWords(format)}, safe ${safeWords(format)}.`;

/** What the lines of the drawing mean. */
function Key({ format }: { readonly format: Format }) {
  return (
    <ul className="format-key small">
      {format.bleed > 0 && (
        <li>
          <span className="key-bleed" aria-hidden="true" /> Bleed: ink runs to
          its edge and is cut off
        </li>
      )}
      <li>
        <span className="key-trim" aria-hidden="true" />
        {format.medium === "screen"
          ? "Edge of the picture"
          : "Trim: the finished edge"}
      </li>
      <li>
        <span className="key-safe" aria-hidden="true" /> Safe: words, faces and
        logos stay within
      </li>
      {isFolded(format) && (
        <li>
          <span className="key-fold" aria-hidden="true" /> Fold
        </li>
      )}
    </ul>
  );
}

const certainties = {
  S: "The size is from a published specification.",
  K: "The size is the usual one. Ask the supplier for their own specification before you send files.",
  D: "The size is our own choice, worked out from what the platform shows.",
};

function Certainty({ format }: { readonly format: Format }) {
  const { code, confidence, note } = format;
  return (
    <p className="note small">
      {certainties[confidence]}
      {note && ` Note: ${note}.`}
      {` Source: ${sourceOf(code)}; compared on ${dayWords(formatsChecked)}.`}
    </p>
  );
}
