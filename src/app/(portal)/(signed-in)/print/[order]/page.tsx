import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { printOrder, studioStandings } from "#plugin/portal";
import type { PrintOrder, Standings } from "#plugin/studio";
import { ToolkitError } from "#render/errors";
import { SendForApproval } from "../../../parts/send-for-approval.tsx";
import { standingWords } from "../../../parts/standing-words.ts";
import { dayWords, momentWords } from "../../../parts/words.ts";
import { signedIn } from "../../../visit.ts";
import { OrderForm } from "./order-form.tsx";
import { OrderMoves } from "./order-moves.tsx";
import { OrderSummary } from "./order-summary.tsx";
import "../print.css";

export const metadata: Metadata = { title: "Order print" };

interface OrderPageProps {
  readonly params: Promise<{ readonly order: string }>;
}

/** Moves that the form makes itself. */
const ofTheForm: readonly string[] = ["order", "answer"];

/** One print order: its ticket until it is ordered, then what becomes of it. */
export default async function OrderPage({ params }: OrderPageProps) {
  const { order: id } = await params;
  const { req } = await signedIn(`/print/${id}`);
  const order = await printOrder(req, id).catch((error: unknown) => {
    if (error instanceof ToolkitError && error.code === "not-found") notFound();
    throw error;
  });
  const standings =
    order.rendition !== undefined && !order.isOpen
      ? await studioStandings(req, [order.rendition])
      : undefined;
  return (
    <div className="print">
      <header className="print-head">
        <p>
          <Link href="/print">Print orders</Link>
        </p>
        <p className="tag">{order.stateName}</p>
        <h1 className="print-title">
          {order.state === "draft"
            ? `Order print: ${order.title}`
            : order.title}
        </h1>
        <p className="quiet">
          {order.reference} · {order.formatName} · {order.size}
        </p>
        <Now {...order} />
      </header>
      {standings && <Signing {...standings} />}
      {order.isOpen ? (
        <OrderForm key={order.state} order={order} />
      ) : (
        <OrderSummary order={order} />
      )}
      {order.events.length > 0 && <Events {...order} />}
      <OrderMoves
        order={order.id}
        moves={order.moves.filter(({ move }) => !ofTheForm.includes(move))}
        mayReorder={order.state !== "draft"}
      />
    </div>
  );
}

/** Where it stands, and what happens next, in a sentence. */
function Now({ events, neededBy, state }: PrintOrder) {
  const says = events.findLast((event) => event.state === "queried")?.says;
  switch (state) {
    case "draft":
      return (
        <p className="lead">
          Say how many, by when and where to. The rest is filled in as this size
          is usually printed.
        </p>
      );
    case "queried":
      return (
        <p className="problem">The print studio asks: {says ?? "see below"}</p>
      );
    case "cancelled":
      return <p className="lead">It was cancelled, and nothing is printed.</p>;
    case "delivered":
    case "closed":
      return null;
    default:
      return neededBy ? (
        <p className="lead">It is to be delivered by {dayWords(neededBy)}.</p>
      ) : null;
  }
}

/** A press file is signed before a studio can pull it. */
function Signing(standings: Standings) {
  const [file] = standings.outputs;
  if (!file || file.state === "free" || file.state === "approved") return null;
  if (file.state === "unasked") return <SendForApproval {...standings} />;
  return (
    <p className="note">
      The press file: {standingWords(file).toLowerCase()}
      {file.state === "stopped" && file.says ? `. ${file.says}` : ""}.{" "}
      {file.approval !== undefined && (
        <Link href={`/made/approvals/${file.approval}`} prefetch={false}>
          Follow its approval
        </Link>
      )}
    </p>
  );
}

const Events = ({ events }: PrintOrder) => (
  <section aria-labelledby="events">
    <h2 id="events">What happened</h2>
    <ol className="order-events">
      {events.map(({ at, by, label, says }) => (
        <li key={`${at} ${label}`}>
          <strong>{label}</strong>{" "}
          <span className="quiet small">
            {by}, {momentWords(at)}
          </span>
          {says && <p>{says}</p>}
        </li>
      ))}
    </ol>
  </section>
);
