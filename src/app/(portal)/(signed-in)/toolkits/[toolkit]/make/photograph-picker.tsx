"use client";

import type { FocalPoint as Point } from "#brand";
import type { OutputChoice, PhotographChoice } from "#plugin/studio";
import { FocalPoint } from "./focal-point.tsx";
import { copiesWords } from "../../../../parts/copies-words.ts";
import { refusalsOf } from "./setting.ts";

interface PhotographPickerProps {
  readonly photographs: readonly PhotographChoice[];
  readonly choices: readonly OutputChoice[];
  readonly chosen: PhotographChoice | undefined;
  readonly focalPoint: Point | undefined;
  readonly onPhotograph: (id: string) => void;
  readonly onFocalPoint: (point: Point) => void;
}

/** The photographs that may stand in every chosen output, and what is kept in view of one. */
export function PhotographPicker({
  choices,
  chosen,
  focalPoint,
  onFocalPoint,
  onPhotograph,
  photographs,
}: PhotographPickerProps) {
  const open = photographs.filter(
    (photograph) =>
      photograph.isUsable && refusalsOf(photograph, choices).length === 0,
  );
  const closed = photographs.filter((photograph) => !open.includes(photograph));
  return (
    <fieldset className="photographs">
      <legend>Photograph</legend>
      {open.length === 0 && (
        <p className="problem">
          No photograph of this toolkit may stand in all the sizes that you
          chose. Take a size out, or ask the brand team.
        </p>
      )}
      <div className="photograph-choices">
        {open.map(({ id, picture, title }) => (
          <label key={id}>
            <input
              type="radio"
              name="photograph"
              value={id}
              checked={id === chosen?.id}
              onChange={() => onPhotograph(id)}
            />
            <img
              src={picture.address}
              width={picture.width}
              height={picture.height}
              alt={title}
            />
          </label>
        ))}
      </div>
      {chosen && (
        <>
          <p className="small quiet">{chosen.credit}</p>
          {chosen.copies && (
            <p className="small">{copiesWords(chosen.copies)}</p>
          )}
          <details>
            <summary>Choose what stays in view</summary>
            <FocalPoint
              photograph={chosen}
              point={focalPoint ?? chosen.focalPoint}
              onChange={onFocalPoint}
            />
          </details>
        </>
      )}
      {closed.length > 0 && <Refused photographs={closed} choices={choices} />}
    </fieldset>
  );
}

function Refused({
  choices,
  photographs,
}: Pick<PhotographPickerProps, "choices" | "photographs">) {
  return (
    <details>
      <summary>
        {photographs.length === 1
          ? "1 photograph that may not be used here"
          : `${photographs.length} photographs that may not be used here`}
      </summary>
      <ul className="refused">
        {photographs.map((photograph) => {
          const [first] = [
            ...refusalsOf(photograph, choices),
            ...photograph.refusals,
          ];
          return (
            <li key={photograph.id}>
              <strong>{photograph.title}</strong>
              {first && ` ${first.says}. ${first.hint}`}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
