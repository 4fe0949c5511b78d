import Link from "next/link";
import type { UIFieldServerProps } from "payload";

/** How many are shown. */
const shown = 10;

const moment = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "medium",
  timeStyle: "medium",
  timeZone: "Europe/London",
});

const words = {
  delivered: "Delivered",
  failed: "Given up",
  waiting: "On its way",
} as const;

/** What a webhook was told last, and what it answered. */
export async function RecentDeliveries({
  id,
  payload,
  user,
}: UIFieldServerProps) {
  if (id === undefined) return null;
  const { docs, totalDocs } = await payload.find({
    collection: "webhook-deliveries",
    where: { webhook: { equals: id } },
    limit: shown,
    depth: 0,
    overrideAccess: false,
    user,
  });
  const list = `/admin/collections/webhook-deliveries?where[or][0][and][0][webhook][equals]=${id}`;
  return (
    <section className="field-type" aria-label="Last deliveries">
      <h3>Last deliveries</h3>
      {docs.length === 0 ? (
        <p>It was told nothing yet.</p>
      ) : (
        <div className="livery-scroll">
          <table className="livery-table">
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">When</th>
                <th scope="col">State</th>
                <th scope="col">Answer</th>
                <th scope="col">Attempts</th>
              </tr>
            </thead>
            <tbody>
              {docs.map((delivery) => (
                <tr key={delivery.id}>
                  <th scope="row">
                    <Link
                      href={`/admin/collections/webhook-deliveries/${delivery.id}`}
                    >
                      {delivery.topic}
                    </Link>
                  </th>
                  <td>{moment.format(new Date(delivery.createdAt))}</td>
                  <td>{words[delivery.state]}</td>
                  <td>{delivery.problem ?? delivery.lastStatus ?? ""}</td>
                  <td>{delivery.attempts ?? 0}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {totalDocs > shown && <Link href={list}>All {totalDocs} deliveries</Link>}
    </section>
  );
}
