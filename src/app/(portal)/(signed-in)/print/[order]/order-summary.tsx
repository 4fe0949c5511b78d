import type { OrderChoice, PrintOrder } from "#plugin/studio";
import { dayWords } from "../../../parts/words.ts";

/** What was ordered, as the print studio has it. */
export function OrderSummary({ order }: { readonly order: PrintOrder }) {
  const { deliveries } = order.ticket;
  return (
    <section aria-labelledby="ordered">
      <h2 id="ordered">What was ordered</h2>
      <dl className="order-facts">
        {factsOf(order).map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <h3>Deliveries</h3>
      <ul className="order-places">
        {deliveries.map(({ address, contact, copies, name }) => (
          <li key={`${name} ${address}`}>
            <strong>{name}</strong>: {copies ?? 0} copies. {address}. Ask for{" "}
            {contact}.
          </li>
        ))}
      </ul>
    </section>
  );
}

const labelIn = (choices: readonly OrderChoice[], value: string): string =>
  choices.find((choice) => choice.value === value)?.label ?? value;

function factsOf({
  formatName,
  offer,
  quote,
  size,
  ticket,
}: PrintOrder): readonly (readonly [string, string])[] {
  const stock = offer.asks.stocks.find(
    ({ code }) => code === ticket.stock.type,
  );
  const weight = ticket.stock.grammage ? `, ${ticket.stock.grammage} g/m²` : "";
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Size", `${formatName}, ${size}`],
    ["Quantity", ticket.quantity?.toLocaleString("en-GB")],
    ["Needed by", ticket.neededBy ? dayWords(ticket.neededBy) : undefined],
    ["Stock", `${stock?.name ?? ticket.stock.type}${weight}`],
    ["Fold", offer.asks.fold ? labelIn(offer.folds, ticket.fold) : undefined],
    [
      "Binding",
      offer.asks.binding ? labelIn(offer.bindings, ticket.binding) : undefined,
    ],
    [
      "Coating",
      ticket.coating === "none"
        ? undefined
        : labelIn(offer.coatings, ticket.coating),
    ],
    ["Proof", labelIn(offer.proofs, ticket.proof)],
    ["Cost code", ticket.costCode || undefined],
    [
      "Print studio",
      ticket.printer === null
        ? offer.usualPrinter
        : labelIn(offer.printers, String(ticket.printer)),
    ],
    ["Quoted", quote === undefined ? undefined : `£${quote.toFixed(2)}`],
  ];
  return facts.flatMap(([term, words]) =>
    words === undefined ? [] : [[term, words] as const],
  );
}
