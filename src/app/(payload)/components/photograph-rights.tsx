import { explainRights } from "#collections";
import type { UIFieldServerProps } from "payload";
import { StandingBadge } from "./standing-badge.tsx";

/** How a photograph's rights stand today, why, and where each reason is mended. */
export async function PhotographRightsPanel({
  id,
  payload,
  user,
}: UIFieldServerProps) {
  if (id === undefined) return null;
  const explained = await explainRights(payload, Number(id), { user });
  if (!explained) return null;
  const { reasons, standing } = explained;
  return (
    <div className="field-type livery-rights">
      <p>
        <StandingBadge standing={standing} />{" "}
        <span className="livery-small">
          Asked again at every render and download.
        </span>
      </p>
      {reasons.length > 0 && (
        <ul className="livery-findings">
          {reasons.map(({ hint, href, what }) => (
            <li key={what}>
              {what}
              <br />
              <span className="livery-small">
                {href ? <a href={href}>{hint}</a> : hint}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
