"use client";

import { useEffect, useState } from "react";
import type { FormatOffer, PreviewAnswer } from "#plugin/studio";
import type { Asked } from "./use-asked.ts";
import { isSame, keyOf } from "./setting.ts";
import { usePicture } from "./use-picture.ts";
import type { Strip } from "./use-strip.ts";

interface StageProps {
  readonly formats: readonly FormatOffer[];
  readonly shown: FormatOffer;
  readonly language: string;
  readonly page: number;
  readonly preview: Asked<PreviewAnswer>;
  /** The sizes as they are now; those that are absent are as approved. */
  readonly strip: Strip;
  /** Sizes that the words do not fit. */
  readonly misfits: readonly string[];
  readonly onShow: (format: FormatOffer) => void;
  readonly onPage: (page: number) => void;
}

/** The output as it will be, large, and the other sizes to look at. */
export function Stage(props: StageProps) {
  const { formats, language, misfits, onShow, preview, shown, strip } = props;
  return (
    <section className="stage" aria-label="Preview">
      <Sheet key={keyOf(shown)} {...props} />
      <p className="stage-words" role="status">
        <strong>{shown.name}</strong>{" "}
        <span className="quiet small">{shown.size}</span>
        {preview.isWaiting && (
          <span className="quiet small"> · drawing it anew</span>
        )}
      </p>
      {shown.pages > 1 && <Pages {...props} />}
      {formats.length > 1 && (
        <ul className="sizes-strip" aria-label="Sizes to look at">
          {formats.map((format) => {
            const picture = format.pictures[language];
            const live = strip[keyOf(format)];
            const isMisfit = misfits.includes(keyOf(format));
            return (
              <li key={keyOf(format)}>
                <button
                  type="button"
                  aria-pressed={isSame(format, shown)}
                  data-misfit={isMisfit}
                  onClick={() => onShow(format)}
                >
                  {live ? (
                    <img src={live} alt="" />
                  ) : (
                    picture && (
                      <img
                        src={`${picture.address}&width=160`}
                        width={picture.width}
                        height={picture.height}
                        alt=""
                        loading="lazy"
                      />
                    )
                  )}
                  <span>
                    {format.name}
                    {isMisfit && <strong> Too full</strong>}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** The last picture stays until the next one is there; before the first, the approved one does. */
function Sheet({ language, page, preview, shown }: StageProps) {
  const [first, setFirst] = useState(true);
  const isOf = preview.value && isSame(preview.value, shown);
  const picture = usePicture(isOf ? preview.value?.picture : undefined);
  const ready = shown.pictures[language];
  useEffect(() => {
    if (picture) setFirst(false);
  }, [picture]);
  const isUnder = preview.value && isOf && !preview.value.picture;
  return (
    <div className="stage-wall" aria-busy={preview.isWaiting}>
      {picture && !first ? (
        <img
          className="sheet"
          src={picture.address}
          width={picture.width}
          height={picture.height}
          alt={`${shown.name} as it will be, page ${page}`}
        />
      ) : (
        ready && (
          <img
            className="sheet"
            src={`${ready.address}&width=640`}
            width={ready.width}
            height={ready.height}
            alt={`${shown.name} with the approved words`}
          />
        )
      )}
      {isUnder && (
        <p className="problem">
          It cannot be drawn with these words: see what to mend.
        </p>
      )}
    </div>
  );
}

function Pages({ onPage, page, shown }: StageProps) {
  return (
    <p className="pages">
      {Array.from({ length: shown.pages }, (_, index) => index + 1).map(
        (one) => (
          <button
            key={one}
            type="button"
            className="plain"
            aria-pressed={one === page}
            onClick={() => onPage(one)}
          >
            Page {one}
          </button>
        ),
      )}
    </p>
  );
}
