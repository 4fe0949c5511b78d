"use client";

import { useState } from "react";
import type { Merge, OutputChoice, PreviewAnswer } from "#plugin/studio";
import { troubleWords } from "../../../../../parts/trouble-words.ts";
import { useAsked } from "../../make/use-asked.ts";
import { usePicture } from "../../make/use-picture.ts";

const kinds: Readonly<Record<Merge["samples"][number]["kind"], string>> = {
  longest: "The longest",
  shortest: "The shortest",
  strangest: "The strangest",
};

interface SampleSheetProps {
  readonly sample: Merge["samples"][number];
  readonly merge: Pick<Merge, "language" | "toolkit">;
  readonly choice: OutputChoice;
}

/** A row that is worth a look, as it will be made. */
export function SampleSheet({ choice, merge, sample }: SampleSheetProps) {
  const { copy, kind, language, options, photograph, row, says } = sample;
  const [session] = useState(() => Math.random().toString(36).slice(2));
  const asked = useAsked<PreviewAnswer>(
    "preview",
    JSON.stringify({
      toolkit: merge.toolkit,
      language: language ?? merge.language,
      copy,
      options,
      ...(photograph !== undefined && { photograph }),
      template: choice.template,
      format: choice.format,
      page: 1,
      width: 480,
      session: `${session} ${kind}`,
    }),
    50,
  );
  const picture = usePicture(asked.value?.picture);
  const blocks = (asked.value?.findings ?? []).filter(
    ({ severity }) => severity === "block",
  );
  return (
    <li>
      <h3>
        {kinds[kind]}: row {row}
      </h3>
      <p className="quiet small">{says}.</p>
      {picture && (
        <img
          className="sheet"
          src={picture.address}
          width={picture.width}
          height={picture.height}
          alt={`Row ${row} as it will be made`}
        />
      )}
      {!picture && asked.isWaiting && <p role="status">Drawing it…</p>}
      {asked.trouble && (
        <p className="problem">{troubleWords(asked.trouble)}</p>
      )}
      {blocks.map(({ code, hint, message }) => (
        <p key={`${code} ${message}`} className="problem small">
          {message}. {hint}
        </p>
      ))}
    </li>
  );
}
