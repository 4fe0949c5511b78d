"use client";

import { useMemo, useState } from "react";
import type { LiveAnswer, LiveAsked } from "#plugin/studio";
import { troubleWords } from "../../../parts/trouble-words.ts";
import { FindingsList } from "../../../(signed-in)/toolkits/[toolkit]/make/findings-list.tsx";
import { useAsked } from "../../../(signed-in)/toolkits/[toolkit]/make/use-asked.ts";
import { usePicture } from "../../../(signed-in)/toolkits/[toolkit]/make/use-picture.ts";
import { useForm } from "./use-form.ts";

/** Milliseconds that typing rests before it is drawn. */
const rest = 300;

interface LiveToolkitProps {
  readonly id: number;
}

/** What the engine makes of the form, with a choice of outputs and languages. The form keeps its own words. */
export function LiveToolkit({ id }: LiveToolkitProps) {
  const told = useForm();
  const [output, setOutput] = useState(0);
  const [language, setLanguage] = useState<string>();
  const body = useMemo(() => {
    const asked: LiveAsked = { ...told, output, ...(language && { language }) };
    return JSON.stringify(asked);
  }, [told, output, language]);
  const { isWaiting, trouble, value } = useAsked<LiveAnswer>(
    `unsaved/${id}`,
    body,
    rest,
  );
  const picture = usePicture(value?.picture);
  return (
    <>
      {value && (
        <Choices value={value} onOutput={setOutput} onLanguage={setLanguage} />
      )}
      {trouble && (
        <p role="alert" className="problem">
          {troubleWords(trouble)}
        </p>
      )}
      <div
        className="live-wall"
        aria-busy={isWaiting}
        data-old={Boolean(trouble)}
      >
        {value && picture && (
          <img
            className="sheet"
            src={picture.address}
            width={picture.width}
            height={picture.height}
            alt={`${value.outputs[value.output]?.name ?? "The output"} as it would be`}
          />
        )}
      </div>
      <p className="quiet small" role="status">
        {isWaiting
          ? "Drawing it …"
          : value &&
            "Drawn from the form as it stands; nothing is saved by it."}
      </p>
      {value && !trouble && (
        <FindingsList findings={value.findings} open={[]} />
      )}
    </>
  );
}

interface ChoicesProps {
  readonly value: LiveAnswer;
  readonly onOutput: (output: number) => void;
  readonly onLanguage: (language: string) => void;
}

function Choices({ onLanguage, onOutput, value }: ChoicesProps) {
  const names = new Intl.DisplayNames("en-GB", { type: "language" });
  return (
    <div className="live-choices">
      <label>
        Output
        <select
          value={value.output}
          onChange={({ target }) => onOutput(Number(target.value))}
        >
          {value.outputs.map(({ name }, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {value.languages.length > 1 && (
        <label>
          Language
          <select
            value={value.language}
            onChange={({ target }) => onLanguage(target.value)}
          >
            {value.languages.map((one) => (
              <option key={one} value={one}>
                {names.of(one)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
