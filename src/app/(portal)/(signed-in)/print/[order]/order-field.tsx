"use client";

import type { ReactNode } from "react";
import type { TicketFault } from "#brand";
import type { OrderChoice } from "#plugin/studio";

/** What every field of a ticket has. */
export interface OrderFieldProps {
  /** Where faults name it: `stock.type`. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  /** Those that are told already; what nobody has come to yet is not told. */
  readonly faults: readonly TicketFault[];
}

/** The element of a field. */
export const orderFieldId = (path: string): string =>
  `order-${path.replaceAll(".", "-")}`;

interface FrameProps extends OrderFieldProps {
  readonly children: (described: {
    readonly id: string;
    readonly "aria-describedby": string;
    readonly "aria-invalid": boolean;
  }) => ReactNode;
}

function Frame({ children, faults, hint, label, path }: FrameProps) {
  const id = orderFieldId(path);
  const own = faults.filter(({ field }) => field === path);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        "aria-describedby": `${id}-note`,
        "aria-invalid": own.some(({ severity }) => severity === "block"),
      })}
      <div id={`${id}-note`} className="field-note" data-wrong={own.length > 0}>
        {hint && <p>{hint}</p>}
        {own.map(({ code, hint: todo, what }) => (
          <p key={`${code} ${what}`}>
            {faultWords({ code, hint: todo, what })}
          </p>
        ))}
      </div>
    </div>
  );
}

/** A field that is missing says what to do alone; a rule says what is wrong with it first. */
export const faultWords = ({
  code,
  hint,
  what,
}: Pick<TicketFault, "code" | "hint" | "what">): string =>
  code === "ticket/field" ? `${hint}.` : `${what}. ${hint}.`;

interface TextProps extends OrderFieldProps {
  readonly value: string;
  readonly most: number;
  readonly rows?: number;
  readonly onChange: (value: string) => void;
}

/** Words on a line, or on several. */
export const TextOf = ({
  most,
  onChange,
  rows,
  value,
  ...frame
}: TextProps) => (
  <Frame {...frame}>
    {(described) =>
      rows === undefined ? (
        <input
          {...described}
          type="text"
          maxLength={most}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <textarea
          {...described}
          rows={rows}
          maxLength={most}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )
    }
  </Frame>
);

interface AmountProps extends OrderFieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A whole number, typed: a spinner would change it by a slip of the wheel. */
export const AmountOf = ({ onChange, value, ...frame }: AmountProps) => (
  <Frame {...frame}>
    {(described) => (
      <input
        {...described}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        value={value === null ? "" : String(value)}
        onChange={({ target }) => {
          const figures = target.value.replace(/\D/g, "").slice(0, 8);
          onChange(
            figures === "" ? null : Math.min(Number(figures), 10_000_000),
          );
        }}
      />
    )}
  </Frame>
);

interface DayProps extends OrderFieldProps {
  readonly value: string;
  readonly least?: string;
  readonly onChange: (value: string) => void;
}

/** A day of the calendar. */
export const DayOf = ({ least, onChange, value, ...frame }: DayProps) => (
  <Frame {...frame}>
    {(described) => (
      <input
        {...described}
        type="date"
        min={least}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Frame>
);

interface ChoiceProps extends OrderFieldProps {
  readonly value: string;
  readonly choices: readonly OrderChoice[];
  /** What nothing chosen is called, where that may be. */
  readonly none?: string;
  readonly onChange: (value: string) => void;
}

/** One of a list. */
export const ChoiceOf = ({
  choices,
  none,
  onChange,
  value,
  ...frame
}: ChoiceProps) => (
  <Frame {...frame}>
    {(described) => (
      <select
        {...described}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )}
  </Frame>
);

interface TickProps {
  readonly path: string;
  readonly label: string;
  readonly isTicked: boolean;
  readonly onChange: (isTicked: boolean) => void;
}

/** Yes or no. */
export const TickOf = ({ isTicked, label, onChange, path }: TickProps) => (
  <label className="tick" htmlFor={orderFieldId(path)}>
    <input
      id={orderFieldId(path)}
      type="checkbox"
      checked={isTicked}
      onChange={({ target }) => onChange(target.checked)}
    />
    <span>{label}</span>
  </label>
);
