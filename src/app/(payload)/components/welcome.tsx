import Link from "next/link";
import type { Payload, TypedUser } from "payload";
import type { Role } from "#collections";
import { addressOf, waitingFor, whereOf, type Waiting } from "./next-steps.ts";

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

/** Above the dashboard: what waits for whoever has logged in, counted with their rights, and what they most likely came for. */
export async function Welcome({ payload, user }: WelcomeProps) {
  if (!user || user.collection !== "users") return null;
  const waiting = new Map(
    user.roles
      .flatMap(waitingFor)
      .map((question) => [addressOf(question), question]),
  );
  const counts = await Promise.all(
    [...waiting].map(async ([href, question]) => ({
      href,
      question,
      count: await countOf(question, payload, user),
    })),
  );
  const unread = await countUnread(payload, user);
  const open = counts.filter(({ count }) => count > 0);
  return (
    <section className="livery-welcome" aria-label="Your next steps">
      <h2>Good to see you, {user.name}</h2>
      <ul>
        {open.map(({ count, href, question }) => (
          <li key={href}>
            <Link href={href}>
              <strong>{count}</strong> {question.words[count === 1 ? 0 : 1]}
            </Link>
          </li>
        ))}
        {unread > 0 && (
          <li>
            <Link href="/admin/collections/guidelines">
              <strong>{unread}</strong>{" "}
              {unread === 1 ? "guideline" : "guidelines"} for you to read
            </Link>
          </li>
        )}
        {user.roles.flatMap((role) =>
          tasks[role].map(({ href, words }) => (
            <li key={href}>
              <Link href={href}>{words}</Link>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

async function countOf(
  question: Waiting,
  payload: Payload,
  user: TypedUser,
): Promise<number> {
  const asked = {
    collection: question.collection,
    where: whereOf(question),
    overrideAccess: false,
    user,
  };
  if (!question.newest) return (await payload.count(asked)).totalDocs;
  const newest = await payload.find({
    ...asked,
    draft: true,
    depth: 0,
    limit: 1,
    select: { updatedAt: true },
  });
  return newest.totalDocs;
}

/** How many published guidelines somebody may read and has not said to have read, in their version of today. */
async function countUnread(payload: Payload, user: TypedUser): Promise<number> {
  const asked = { overrideAccess: false, user, depth: 0, pagination: false };
  const [guidelines, said] = await Promise.all([
    payload.find({
      ...asked,
      collection: "guidelines",
      where: { _status: { equals: "published" } },
      select: { version: { label: true } },
    }),
    payload.find({
      ...asked,
      collection: "acknowledgements",
      where: { person: { equals: user.id } },
      select: { guideline: true, version: true },
    }),
  ]);
  const read = new Set(
    said.docs.map(
      ({ guideline, version }) => `${String(guideline)} ${version}`,
    ),
  );
  return guidelines.docs.filter(
    ({ id, version }) => !read.has(`${id} ${version?.label ?? ""}`),
  ).length;
}
