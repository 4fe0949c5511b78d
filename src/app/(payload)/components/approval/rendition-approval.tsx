import type { PayloadRequest, UIFieldServerProps } from "payload";
import {
  explainApproval,
  explainRoute,
  may,
  type Approval,
  type Rendition,
} from "#collections";
import { AskApproval } from "./ask-approval.tsx";
import { Steps } from "./steps.tsx";
import "./approval.css";

/** How an output stands with its approval: what its route asks, who has signed, and what the reader can do. */
export async function RenditionApproval({
  id,
  payload,
  req,
}: UIFieldServerProps) {
  if (id === undefined || !may("read", "approvals", req)) return null;
  const rendition = await payload.findByID({
    collection: "renditions",
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  if (!rendition || rendition.status !== "ready") return null;
  const { docs } = await payload.find({
    collection: "approvals",
    where: { renditions: { in: [rendition.id] } },
    sort: "-id",
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return (
    <section className="field-type livery-approval" aria-label="Approval">
      <h3>Approval</h3>
      <Standing rendition={rendition} latest={docs[0]} req={req} />
    </section>
  );
}

async function Standing({
  latest,
  rendition,
  req,
}: {
  readonly latest: Approval | undefined;
  readonly rendition: Rendition;
  readonly req: PayloadRequest;
}) {
  const { reasons, isFree, problem, steps } = await explainRoute(
    req,
    rendition,
  );
  const isClosed =
    !latest ||
    latest.status === "withdrawn" ||
    latest.status === "superseded" ||
    latest.status === "changes-requested";
  const asksAnew = !isFree && isClosed && may("create", "approvals", req);
  return (
    <>
      {problem && <p className="livery-warning">{problem}.</p>}
      {isFree && (
        <>
          <p>
            <span className="livery-standing livery-approval--approved">
              Nothing to sign
            </span>
          </p>
          <ul className="livery-findings">
            {reasons.map((why) => (
              <li key={why}>{why}.</li>
            ))}
          </ul>
        </>
      )}
      {latest && <Steps {...await explainApproval(req, latest, new Date())} />}
      {!latest && steps.length > 0 && (
        <>
          <p>Nobody has asked for approval yet. Its route asks for:</p>
          <ol>
            {steps.map((why) => (
              <li key={why}>{why}.</li>
            ))}
          </ol>
        </>
      )}
      {(isFree || latest?.status === "approved") && (
        <p>
          <a href={`/api/renditions/${rendition.id}/release`}>
            Release manifest
          </a>{" "}
          <span className="livery-small">
            Who signed which bytes, for whoever must check it alone.
          </span>
        </p>
      )}
      {asksAnew && !problem && <AskApproval rendition={rendition.id} />}
    </>
  );
}
