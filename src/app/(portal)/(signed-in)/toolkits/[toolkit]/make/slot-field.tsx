"use client";

import type {
  MessageOffer,
  SlotFit,
  SlotOffer,
  StudioFinding,
} from "#plugin/studio";
import { FieldNote } from "./field-note.tsx";
import { fieldId } from "./field-id.ts";
import { MessagePicker } from "./message-picker.tsx";
import type { SlotWords } from "./setting.ts";

interface SlotFieldProps {
  readonly slot: SlotOffer;
  readonly words: SlotWords;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** For every size at once; of a list, one for each entry. */
  readonly fits: readonly SlotFit[];
  readonly findings: readonly StudioFinding[];
  /** Messages of the campaign that it may be filled with. */
  readonly messages: readonly MessageOffer[];
  readonly onChange: (words: SlotWords) => void;
}

/** One slot with its words: a field, or one for each entry of a list. */
export function SlotField(props: SlotFieldProps) {
  const { onChange, slot, words } = props;
  if (!slot.isList)
    return (
      <Words
        {...props}
        path={slot.slot}
        label={slot.label}
        text={typeof words === "string" ? words : words.join(" ")}
        onText={onChange}
      />
    );
  const entries = typeof words === "string" ? [words] : words;
  const most = slot.greatestItems ?? entries.length;
  return (
    <fieldset className="entries">
      <legend>{slot.label}</legend>
      {entries.map((entry, index) => (
        <div key={index} className="entry">
          <Words
            {...props}
            path={`${slot.slot}.${index}`}
            label={`${slot.label}, ${index + 1}`}
            text={entry}
            onText={(text) => onChange(entries.with(index, text))}
          />
          {entries.length > 1 && (
            <button
              type="button"
              className="plain small"
              onClick={() => onChange(entries.toSpliced(index, 1))}
            >
              Take out
              <span className="seen-by-readers"> entry {index + 1}</span>
            </button>
          )}
        </div>
      ))}
      {entries.length < most && (
        <button
          type="button"
          className="plain small"
          onClick={() => onChange([...entries, ""])}
        >
          Add one
        </button>
      )}
    </fieldset>
  );
}

interface WordsProps extends SlotFieldProps {
  /** `headline`, or an entry of a list: `points.2`. */
  readonly path: string;
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function Words({
  direction,
  findings,
  fits,
  label,
  language,
  messages,
  onText,
  path,
  slot,
  text,
}: WordsProps) {
  const id = fieldId(path);
  const told = findings.filter((finding) => finding.slot === path);
  const fit = fits.find((one) => one.slot === path);
  const isWrong =
    told.some(({ severity }) => severity === "block") || (fit?.left ?? 0) < 0;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        lang={language}
        dir={direction}
        rows={rowsFor(slot.greatest)}
        value={text}
        // Room to write too much and to cut it: what is too long is told, never swallowed.
        maxLength={Math.max(slot.greatest * 3, 200)}
        spellCheck
        aria-describedby={`${id}-note`}
        aria-invalid={isWrong}
        onChange={({ target }) => onText(target.value.replaceAll("\n", " "))}
      />
      <FieldNote
        id={`${id}-note`}
        fit={fit}
        findings={told}
        isWrong={isWrong}
      />
      <MessagePicker
        id={`${id}-from`}
        messages={messages}
        text={text}
        onText={onText}
      />
    </div>
  );
}

/** As many lines as the words at most fill. */
const rowsFor = (greatest: number): number =>
  greatest > 120 ? 4 : greatest > 50 ? 2 : 1;
