import type { Currency } from "#plugin/portal";

const titles: Readonly<Record<Currency["state"], string>> = {
  current: "In force",
  superseded: "Superseded",
  withdrawn: "Withdrawn",
  altered: "Altered",
  "looks-like": "A copy of ours",
  "not-ours": "Not one of our outputs",
};

/** Whether a file is in force, as the register says. */
export function CurrencyNote({ currency }: { readonly currency: Currency }) {
  const { hint, says, state } = currency;
  const isBad =
    state === "withdrawn" || state === "superseded" || state === "altered";
  return (
    <p className={isBad ? "problem" : "note"}>
      <strong>{titles[state]}.</strong> {says}.{hint && ` ${hint}.`}
    </p>
  );
}
