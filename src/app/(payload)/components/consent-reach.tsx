import type { Payload, UIFieldServerProps } from "payload";
import { may, reachOfConsent } from "#collections";
import { ReachedLists } from "./withdrawal/reached-lists.tsx";
import { WithdrawConsent } from "./withdrawal/withdraw-consent.tsx";

/** What a withdrawal of a consent stops, and who has what was made before; and the withdrawal itself. */
export async function ConsentReach({ id, payload, req }: UIFieldServerProps) {
  if (id === undefined) return null;
  const consent = await payload.findByID({
    collection: "consents",
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  if (!consent) return null;
  if (consent.withdrawnOn)
    return <Withdrawn consent={consent.id} payload={payload} />;
  const reach = await reachOfConsent(req, consent.id, new Date());
  return (
    <section
      className="field-type livery-where-used"
      aria-label="What it reaches"
    >
      <h3>What it reaches</h3>
      <p className="livery-small">
        A withdrawal stops all of this at once. Nothing that was printed and
        handed out need be called back.
      </p>
      <ReachedLists reach={reach} />
      {may("update", "consents", req) && (
        <WithdrawConsent
          id={consent.id}
          reference={consent.reference ?? String(consent.id)}
          outputs={reach.renditions.length}
        />
      )}
    </section>
  );
}

/** Where the work goes on once a consent is withdrawn. Whoever reads consents reads their worksheets. */
async function Withdrawn({
  consent,
  payload,
}: {
  readonly consent: number;
  readonly payload: Payload;
}) {
  const { docs } = await payload.find({
    collection: "withdrawals",
    where: { consent: { equals: consent } },
    select: { reference: true, completedAt: true },
    sort: "-id",
    pagination: false,
    depth: 0,
  });
  return (
    <section
      className="field-type livery-where-used"
      aria-label="What was withdrawn"
    >
      <h3>Withdrawn</h3>
      <p className="livery-small">
        Every render, download and link of its photographs is refused.
      </p>
      <ul>
        {docs.map(({ completedAt, id, reference }) => (
          <li key={id}>
            <a href={`/admin/collections/withdrawals/${id}`}>
              Worksheet {reference}
            </a>
            {completedAt ? ": complete" : ": tasks are open"}
          </li>
        ))}
      </ul>
    </section>
  );
}
