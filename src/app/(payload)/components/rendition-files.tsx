import type { UIFieldServerProps } from "payload";
import { z } from "zod";
import {
  sentenceOf,
  supersededFacts,
  todayInLondon,
  type SupersededFact,
} from "#collections";

const reportSchema = z.object({
  findings: z.array(
    z.object({
      severity: z.enum(["block", "warn", "note"]),
      where: z.string(),
      message: z.string(),
      hint: z.string(),
    }),
  ),
});

const severities = { block: "Blocks", warn: "Warns", note: "Note" };

/** A rendition's files to look at and take, and what preflight found. */
export async function RenditionFiles({
  id,
  payload,
  req,
  user,
}: UIFieldServerProps) {
  if (id === undefined) return null;
  const rendition = await payload.findByID({
    collection: "renditions",
    id,
    depth: 0,
    overrideAccess: false,
    user,
  });
  const wrong = await supersededFacts(req, [rendition], todayInLondon());
  const report = reportSchema.safeParse(rendition.report);
  const findings = report.success ? report.data.findings : [];
  const files = (rendition.files ?? []).map((file, index) => ({
    ...file,
    address: `/api/renditions/${id}/files/${index + 1}`,
    picture: `/api/renditions/${id}/pages/${index + 1}/picture`,
  }));
  const isShown = rendition.status === "ready" && rendition.purpose !== "press";
  return (
    <div className="field-type livery-rendition">
      <Superseded facts={wrong.get(rendition.id) ?? []} />
      {files.map(({ address, bytes, fileName, picture }) => (
        <p key={address}>
          {isShown && <img src={picture} alt={fileName} />}
          <a href={address}>{fileName}</a>{" "}
          <span className="livery-small">{Math.ceil(bytes / 1000)} kB</span>
        </p>
      ))}
      <h3>Preflight</h3>
      {findings.length === 0 ? (
        <p>Nothing to mend.</p>
      ) : (
        <ul className="livery-findings">
          {findings.map(({ hint, message, severity, where }) => (
            <li key={`${where} ${message}`}>
              <strong>{severities[severity]}:</strong> {message}
              <br />
              <span className="livery-small">
                {where}. {hint}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Figures in it that are no longer right, each as it stands in the output and as it is now. */
function Superseded({ facts }: { readonly facts: readonly SupersededFact[] }) {
  if (facts.length === 0) return null;
  return (
    <div className="livery-warning">
      <p>It is superseded, and not handed out. Render it again.</p>
      <ul>
        {facts.map((fact) => (
          <li key={fact.key}>{sentenceOf(fact)}</li>
        ))}
      </ul>
    </div>
  );
}
