"use client";

import { useState } from "react";
import type {
  Draft,
  FitsAnswer,
  PreviewAnswer,
  ToolkitOffer,
} from "#plugin/studio";
import { EditDialogs, type EditStop } from "../../../../parts/edit-dialogs.tsx";
import { DraftLine } from "./draft-line.tsx";
import { FindingsList } from "./findings-list.tsx";
import { Finish } from "./finish.tsx";
import {
  asAsked,
  isSame,
  keyOf,
  offeredFormats,
  slotsOf,
  type Setting,
} from "./setting.ts";
import { SettingForm } from "./setting-form.tsx";
import { Stage } from "./stage.tsx";
import { troubleWords } from "../../../../parts/trouble-words.ts";
import { useAsked } from "./use-asked.ts";
import { useDraft, type DraftHandle } from "./use-draft.ts";
import { useMaking } from "./use-making.ts";
import { useStrip } from "./use-strip.ts";

interface EditorProps {
  readonly toolkit: ToolkitOffer;
  /** What each language is called, by its tag: not every browser knows. */
  readonly languageNames: Readonly<Record<string, string>>;
  readonly start: Setting;
  readonly draft?: Draft;
  /** Where it began, as the query of the address. */
  readonly origin: string;
}

/** Where outputs are made: the words and the picture at one side, what becomes of them at the other. */
export function Editor({
  draft,
  languageNames,
  origin,
  start,
  toolkit,
}: EditorProps) {
  const { slug } = toolkit;
  const [setting, setSetting] = useState(start);
  const [page, setPage] = useState(1);
  const formats = offeredFormats(toolkit).filter((format) =>
    setting.choices.some((choice) => isSame(choice, format)),
  );
  const [key, setKey] = useState("");
  const shown = formats.find((format) => keyOf(format) === key) ?? formats[0];
  // Of this tab: another one's previews are none of ours to end.
  const [session] = useState(() => Math.random().toString(36).slice(2));
  const handle = useDraft({ toolkit: slug, draft, origin }, setSetting);
  const making = useMaking(slug);
  const { change } = handle;

  const set = (changed: Setting) => {
    setSetting(changed);
    change(changed);
  };

  const asked = asAsked(slug, setting);
  const preview = useAsked<PreviewAnswer>(
    "preview",
    shown &&
      JSON.stringify({
        ...asked,
        template: shown.template,
        format: shown.format,
        page: Math.min(page, shown.pages),
        width: 960,
        session: `${session} preview`,
      }),
    120,
  );
  const fits = useAsked<FitsAnswer>(
    "fits",
    JSON.stringify({
      ...asked,
      choices: setting.choices,
      session: `${session} fits`,
    }),
    250,
  );
  const isTouched =
    handle.state.kind !== "untouched" || Object.keys(setting.copy).length > 0;
  const strip = useStrip(
    isTouched && formats.length > 1 ? JSON.stringify(asked) : undefined,
    formats,
    `${session} strip`,
  );
  const findings = preview.value?.findings ?? [];
  const misfit = fits.value?.firstMisfit;
  if (!shown) return null;
  return (
    <div className="editor" data-swatch={toolkit.swatch}>
      <div className="editor-look">
        <Stage
          formats={formats}
          shown={shown}
          language={setting.language}
          page={Math.min(page, shown.pages)}
          preview={preview}
          strip={strip}
          misfits={(fits.value?.formats ?? [])
            .filter((format) => !format.fits)
            .map(keyOf)}
          onShow={(format) => {
            setKey(keyOf(format));
            setPage(1);
          }}
          onPage={setPage}
        />
        <div className="editor-checks">
          <h2>Check</h2>
          {preview.trouble && (
            <p className="problem">{troubleWords(preview.trouble)}</p>
          )}
          {misfit && (
            <p className="problem" role="status">
              Too full for {misfit.name}: shorten{" "}
              {labelOf(toolkit, setting, misfit.slot)}.
            </p>
          )}
          <FindingsList
            findings={findings}
            open={slotsOf(toolkit, setting.choices)
              .filter(({ isOpen }) => isOpen)
              .map(({ slot }) => slot)}
          />
        </div>
      </div>
      <div className="editor-work">
        <SettingForm
          toolkit={toolkit}
          languageNames={languageNames}
          setting={setting}
          fits={fits.value?.slots ?? []}
          findings={findings}
          onChange={set}
        />
        <div className="editor-bar">
          <DraftLine state={handle.state} />
          <button
            type="button"
            className="button"
            aria-disabled={making.isUnderWay}
            onClick={() => {
              if (!making.isUnderWay) making.start(setting);
            }}
          >
            {setting.choices.length === 1
              ? "Make the file"
              : `Make ${setting.choices.length} files`}
          </button>
        </div>
        <Finish
          making={making}
          isPrintable={(output) =>
            offeredFormats(toolkit).some(
              (format) => isSame(format, output) && format.medium === "print",
            )
          }
        />
      </div>
      <EditDialogs what="draft" stop={stopOf(handle)} {...handle} />
    </div>
  );
}

/** The label of a slot in a sentence; of an entry, of its list. */
const labelOf = (
  toolkit: ToolkitOffer,
  { choices }: Setting,
  path: string,
): string => {
  const found = slotsOf(toolkit, choices).find(
    ({ slot }) => slot === path.split(".")[0],
  );
  return found ? `“${found.label}”` : "the words";
};

/** What keeps a draft from being saved. */
function stopOf({ state }: DraftHandle): EditStop | undefined {
  if (state.kind === "conflict")
    return { kind: "conflict", changedAt: state.theirs.changedAt };
  return state.kind === "signed-out" ? state : undefined;
}
