"use client";

import { useConfig } from "@payloadcms/ui";
import { useEffect, useState } from "react";
import type { TakenFont } from "#collections";

const names = new Intl.DisplayNames("en-GB", { type: "language" });
const listed = (tags: readonly string[]): string =>
  tags.map((tag) => names.of(tag) ?? tag).join(", ");

const embedding: Readonly<Record<TakenFont["facts"]["embedding"], string>> = {
  any: "any use in documents",
  edit: "documents that may be edited",
  view: "documents to read and to print",
};

/** Words that show what councils' text shows: capitals of places, figures, money, Welsh letters. */
const specimen = "Feed the caddy, £12 a week. Ŵyth ŷd 0123456789";

/** The font's own face for the specimen, under a name that no other has. */
function useFace(file: string): string | undefined {
  const api = useConfig().config.routes.api;
  const [family, setFamily] = useState<string>();
  useEffect(() => {
    const name = `specimen-${file.replaceAll(/[^A-Za-z0-9]/g, "-")}`;
    const face = new FontFace(
      name,
      `url(${api}/brands/fonts/file?file=${encodeURIComponent(file)})`,
    );
    let isGone = false;
    face
      .load()
      .then((loaded) => {
        if (isGone) return;
        document.fonts.add(loaded);
        setFamily(name);
      })
      .catch(() => undefined);
    return () => {
      isGone = true;
      document.fonts.delete(face);
    };
  }, [api, file]);
  return family;
}

/** What a font looks like, who may use it and which languages it sets. */
export function FontCard({
  font: { facts, file },
}: {
  readonly font: TakenFont;
}) {
  const family = useFace(file);
  const { lacking, languages, licence, style, weight } = facts;
  return (
    <div className="livery-font">
      {family && (
        <p className="livery-font-specimen" style={{ fontFamily: family }}>
          {specimen}
        </p>
      )}
      <p>
        <strong>
          {facts.family} {style}
        </strong>
        {` · weight ${weight} · ${facts.glyphs.toLocaleString("en-GB")} letters and signs · its maker allows ${embedding[facts.embedding]}`}
      </p>
      <p>
        {languages.length > 0
          ? `Sets ${listed(languages)}.`
          : "Sets no language that we know whole."}{" "}
        {lacking.map(
          ({ language, letters }) =>
            `For ${names.of(language) ?? language} it lacks ${letters.join(" ")}. `,
        )}
      </p>
      {facts.isItalic && (
        <p className="livery-trouble">
          This is an italic: text is set upright, so hand in the upright file.
        </p>
      )}
      {licence && (
        <p className="livery-font-licence">Its maker writes: {licence}</p>
      )}
    </div>
  );
}
