import Link from "next/link";
import type { Payload, TypedUser } from "payload";
import type { Role } from "#collections";

interface WelcomeProps {
  readonly payload: Payload;
  readonly user?: TypedUser;
}

interface Task {
  readonly href: string;
  readonly words: string;
}

const list = (collection: string, words: string, query = ""): Task => ({
  href: `/admin/collections/${collection}${query}`,
  words,
});

/** What somebody in a role most likely came for. */
const tasks: Readonly<Record<Role, readonly Task[]>> = {
  administrator: [list("users", "Give people their roles")],
  guardian: [
    list("brands", "Look after the brand"),
    list("photographs", "Approve and describe photographs"),
  ],
  officer: [
    list("toolkits", "Open a campaign toolkit"),
    list("narratives/create", "Write a new narrative"),
    list("renditions", "Find artwork that is ready"),
  ],
  studio: [
    list(
      "renditions",
      "Take finished press files",
      "?where[purpose][equals]=press",
    ),
    list("photographs/create", "Hand in a photograph"),
  ],
  designer: [
    list("photographs", "Prepare photographs"),
    list("toolkits", "Open a campaign toolkit"),
  ],
  approver: [list("renditions", "Look over what is ready")],
  "portfolio-holder": [list("narratives", "Read what campaigns say")],
  "elected-member": [list("guidelines", "Read the guidelines")],
  supplier: [list("guidelines", "See what the brand allows")],
  partner: [list("logos", "Find a logo")],
  reader: [list("guidelines", "Read the guidelines")],
  "consent-officer": [list("consents", "Keep consents up to date")],
  "monitoring-officer": [list("people", "List candidates and members")],
};

/** Above the dashboard: the next step of whoever has logged in. */
export async function Welcome({ payload, user }: WelcomeProps) {
  if (!user) return null;
  const drafts = await payload
    .count({
      collection: "narratives",
      where: { _status: { equals: "draft" } },
      overrideAccess: false,
      user,
    })
    .catch(() => ({ totalDocs: 0 }));
  return (
    <section className="livery-welcome">
      <h2>Good to see you, {user.name}</h2>
      <ul>
        {user.roles.flatMap((role) =>
          tasks[role].map(({ href, words }) => (
            <li key={href}>
              <Link href={href}>{words}</Link>
            </li>
          )),
        )}
        {drafts.totalDocs > 0 && (
          <li>
            <Link href="/admin/collections/narratives?where[_status][equals]=draft">
              {drafts.totalDocs === 1
                ? "One narrative is a draft"
                : `${drafts.totalDocs} narratives are drafts`}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
