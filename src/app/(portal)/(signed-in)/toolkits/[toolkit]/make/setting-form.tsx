"use client";

import { useRef } from "react";
import type { SlotFit, StudioFinding, ToolkitOffer } from "#plugin/studio";
import { OptionPicker } from "./option-picker.tsx";
import { PhotographPicker } from "./photograph-picker.tsx";
import {
  isSame,
  messagesFor,
  offeredFormats,
  optionsOf,
  slotsOf,
  withWords,
  wordsIn,
  type Setting,
} from "./setting.ts";
import { SizePicker } from "./size-picker.tsx";
import { SlotField } from "./slot-field.tsx";

interface SettingFormProps {
  readonly toolkit: ToolkitOffer;
  /** What each language is called, by its tag. */
  readonly languageNames: Readonly<Record<string, string>>;
  readonly setting: Setting;
  readonly fits: readonly SlotFit[];
  readonly findings: readonly StudioFinding[];
  readonly onChange: (setting: Setting) => void;
}

/** Everything that may be changed, and nothing that may not; all of it has an answer already. */
export function SettingForm(props: SettingFormProps) {
  const { onChange, setting, toolkit } = props;
  const { choices } = setting;
  const usable = toolkit.photographs.filter(({ isUsable }) => isUsable);
  return (
    <form className="editor-form" onSubmit={(event) => event.preventDefault()}>
      <WordsPart {...props} />
      <PhotographPicker
        photographs={toolkit.photographs}
        choices={choices}
        chosen={usable.find(({ id }) => id === setting.photograph) ?? usable[0]}
        focalPoint={setting.focalPoint}
        onPhotograph={(photograph) => {
          const { focalPoint: _, ...others } = setting;
          onChange({ ...others, photograph });
        }}
        onFocalPoint={(focalPoint) => onChange({ ...setting, focalPoint })}
      />
      {optionsOf(toolkit, choices).map((offer) => (
        <OptionPicker
          key={offer.option}
          offer={offer}
          value={setting.options[offer.option] ?? usualOf(props, offer)}
          onChange={(value) =>
            onChange({
              ...setting,
              options: { ...setting.options, [offer.option]: value },
            })
          }
        />
      ))}
      <SizePicker
        toolkit={toolkit}
        choices={choices}
        onChange={(changed) => onChange({ ...setting, choices: changed })}
      />
    </form>
  );
}

/** What an option is where nobody has chosen: as the pack has the first output, else the template. */
const usualOf = (
  { setting, toolkit }: SettingFormProps,
  { option, usual }: { readonly option: string; readonly usual: string },
): string =>
  offeredFormats(toolkit).find((format) =>
    setting.choices.some((choice) => isSame(choice, format)),
  )?.options[option] ?? usual;

function WordsPart({
  findings,
  fits,
  languageNames,
  onChange,
  setting,
  toolkit,
}: SettingFormProps) {
  const { language } = setting;
  // Words belong to their language: those of another wait while the page is open.
  const waiting = useRef(new Map<string, Setting["copy"]>());
  const slots = slotsOf(toolkit, setting.choices);
  const locked = slots.filter(({ isOpen }) => !isOpen);
  return (
    <fieldset className="words">
      <legend>Words</legend>
      {toolkit.languages.length > 1 && (
        <p className="field">
          <label htmlFor="language">Language</label>
          <select
            id="language"
            value={language}
            onChange={({ target }) => {
              waiting.current.set(language, setting.copy);
              onChange({
                ...setting,
                language: target.value,
                copy: waiting.current.get(target.value) ?? {},
              });
            }}
          >
            {toolkit.languages.map((one) => (
              <option key={one} value={one}>
                {languageNames[one] ?? one}
              </option>
            ))}
          </select>
        </p>
      )}
      {slots
        .filter(({ isOpen }) => isOpen)
        .map((slot) => (
          <SlotField
            key={`${slot.slot} ${language}`}
            slot={slot}
            words={wordsIn(slot, setting)}
            language={language}
            direction={toolkit.directions[language] ?? "ltr"}
            fits={fits}
            findings={findings}
            messages={messagesFor(toolkit, slot, language)}
            onChange={(words) => onChange(withWords(setting, slot, words))}
          />
        ))}
      {Object.keys(setting.copy).length > 0 && (
        <button
          type="button"
          className="plain small"
          onClick={() => onChange({ ...setting, copy: {} })}
        >
          Go back to the approved words
        </button>
      )}
      {locked.length > 0 && (
        <details>
          <summary>Fixed by the campaign</summary>
          <dl className="fixed">
            {locked.map((slot) => (
              <div key={slot.slot}>
                <dt>{slot.label}</dt>
                <dd lang={language} dir={toolkit.directions[language] ?? "ltr"}>
                  {[wordsIn(slot, setting)].flat().join(" · ")}
                </dd>
                {slot.lockedBy && (
                  <dd className="quiet small">{slot.lockedBy}</dd>
                )}
              </div>
            ))}
          </dl>
        </details>
      )}
    </fieldset>
  );
}
