import type { Metadata } from "next";
import Link from "next/link";
import { printOrders } from "#plugin/portal";
import { PagesNav } from "../../parts/pages-nav.tsx";
import { dayWords, momentWords } from "../../parts/words.ts";
import { signedIn } from "../../visit.ts";
import { wordOf, type Query } from "../toolkits/[toolkit]/read-offer.ts";
import "./print.css";

export const metadata: Metadata = { title: "Print orders" };

interface PrintPageProps {
  readonly searchParams: Promise<Query>;
}

/** What somebody has ordered in print, or begun to. */
export default async function PrintPage({ searchParams }: PrintPageProps) {
  const { req } = await signedIn("/print");
  const asked = Number(wordOf(await searchParams, "page") ?? 1);
  const { orders, page, pages } = await printOrders(req, {
    page: Number.isSafeInteger(asked) && asked > 0 ? asked : 1,
  });
  return (
    <div className="print">
      <h1>Print orders</h1>
      {orders.length === 0 ? (
        <p className="lead">
          Nothing yet. Make a poster or a leaflet, and order print of it{" "}
          <Link href="/made">under what you made</Link>.
        </p>
      ) : (
        <ul className="orders">
          {orders.map((order) => (
            <li key={order.id}>
              <div>
                <h2 className="orders-title">
                  <Link href={`/print/${order.id}`} prefetch={false}>
                    {order.title}
                  </Link>
                </h2>
                <p className="quiet small">
                  {order.reference} · {order.formatName}
                  {order.quantity !== null &&
                    ` · ${order.quantity.toLocaleString("en-GB")} copies`}
                </p>
              </div>
              <p>
                <strong>{order.stateName}</strong>
                {order.neededBy && `, needed by ${dayWords(order.neededBy)}`}
              </p>
              <p className="quiet small">{momentWords(order.changedAt)}</p>
            </li>
          ))}
        </ul>
      )}
      {pages > 1 && (
        <PagesNav
          address="/print"
          page={page}
          pages={pages}
          className="finished-ways"
        />
      )}
    </div>
  );
}
