import type { UIFieldServerProps } from "payload";
import { explainApproval } from "#collections";
import { Steps } from "./steps.tsx";
import "./approval.css";

/** An approval in its own page: what is signed, and the steps of its route. */
export async function ApprovalPanel({ id, payload, req }: UIFieldServerProps) {
  if (id === undefined)
    return (
      <p className="field-type">
        Choose the outputs and save: the steps are found then.
      </p>
    );
  const approval = await payload.findByID({
    collection: "approvals",
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  if (!approval) return null;
  const explained = await explainApproval(req, approval, new Date());
  return (
    <section className="field-type livery-approval" aria-label="Approval">
      <h3>Approval</h3>
      <ul className="livery-approval-items">
        {explained.items.map(({ files, name, rendition }) => (
          <li key={rendition}>
            <a href={`/admin/collections/renditions/${rendition}`}>{name}</a>{" "}
            <code title={files.join(" ")}>{files[0]?.slice(0, 12)}</code>
          </li>
        ))}
      </ul>
      <Steps {...explained} />
    </section>
  );
}
